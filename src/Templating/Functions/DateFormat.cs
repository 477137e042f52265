using System.Globalization;
using System.Text;

namespace Templating.Functions;

/// <summary>Date formats with percent signs, as <c>date.to_string</c> documents them.</summary>
internal static class DateFormat
{
    public const string Default = "%d %b %Y";

    /// <summary>A date in a format; <c>%g</c> switches to the invariant culture, alone it stands for the default format.</summary>
    public static string Format(DateTime date, string format, CultureInfo culture)
    {
        if (format == "%g") return Format(date, "%g " + Default, culture);
        var text = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 >= format.Length)
            {
                text.Append(format[i]);
                continue;
            }

            i++;
            if (format[i] == 'g') culture = CultureInfo.InvariantCulture;
            else AppendPart(text, date, format[i], culture);
        }

        return text.ToString();
    }

    /// <summary>The .NET pattern that reads what a format writes; null when a part can't be read back.</summary>
    public static string? Pattern(string format)
    {
        var pattern = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 >= format.Length)
            {
                pattern.Append('\\').Append(format[i]);
                continue;
            }

            var part = PatternPart(format[++i]);
            if (part is null) return null;
            pattern.Append(part);
        }

        return pattern.ToString();
    }

    private static void AppendPart(StringBuilder text, DateTime date, char part, CultureInfo culture)
    {
        switch (part)
        {
            case 'a': text.Append(culture.DateTimeFormat.GetAbbreviatedDayName(date.DayOfWeek)); break;
            case 'A': text.Append(culture.DateTimeFormat.GetDayName(date.DayOfWeek)); break;
            case 'b' or 'h': text.Append(culture.DateTimeFormat.GetAbbreviatedMonthName(date.Month)); break;
            case 'B': text.Append(culture.DateTimeFormat.GetMonthName(date.Month)); break;
            case 'c': text.Append(Format(date, "%a %b %d %T %Y", culture)); break;
            case 'C': Append(text, date.Year / 100, 2, '0'); break;
            case 'd': Append(text, date.Day, 2, '0'); break;
            case 'D': text.Append(Format(date, "%m/%d/%y", culture)); break;
            case 'e': Append(text, date.Day, 2, ' '); break;
            case 'F': text.Append(Format(date, "%Y-%m-%d", culture)); break;
            case 'H': Append(text, date.Hour, 2, '0'); break;
            case 'I': Append(text, TwelveHours(date), 2, '0'); break;
            case 'j': Append(text, date.DayOfYear, 3, '0'); break;
            case 'k': Append(text, date.Hour, 2, ' '); break;
            case 'l': Append(text, TwelveHours(date), 2, ' '); break;
            case 'L': Append(text, date.Millisecond, 3, '0'); break;
            case 'm': Append(text, date.Month, 2, '0'); break;
            case 'M': Append(text, date.Minute, 2, '0'); break;
            case 'n': text.Append('\n'); break;
            case 'N': text.Append((date.Ticks % TimeSpan.TicksPerSecond * 100).ToString("D9", CultureInfo.InvariantCulture)); break;
            case 'p': text.Append(date.Hour < 12 ? "AM" : "PM"); break;
            case 'P': text.Append(date.Hour < 12 ? "am" : "pm"); break;
            case 'r': text.Append(Format(date, "%I:%M:%S %p", culture)); break;
            case 'R': text.Append(Format(date, "%H:%M", culture)); break;
            case 's': text.Append(new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Utc)).ToUnixTimeSeconds()); break;
            case 'S': Append(text, date.Second, 2, '0'); break;
            case 't': text.Append('\t'); break;
            case 'T': text.Append(Format(date, "%H:%M:%S", culture)); break;
            case 'u': text.Append(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek); break;
            case 'U': Append(text, Week(date, DayOfWeek.Sunday), 2, '0'); break;
            case 'v': text.Append(Format(date, "%e-%b-%Y", CultureInfo.InvariantCulture).ToUpperInvariant()); break;
            case 'V': Append(text, ISOWeek.GetWeekOfYear(date), 2, '0'); break;
            case 'W': Append(text, Week(date, DayOfWeek.Monday), 2, '0'); break;
            case 'w': text.Append((int)date.DayOfWeek); break;
            case 'x': text.Append(date.ToString("d", culture)); break;
            case 'X': text.Append(date.ToString("T", culture)); break;
            case 'y': Append(text, date.Year % 100, 2, '0'); break;
            case 'Y': Append(text, date.Year, 4, '0'); break;
            case 'Z': text.Append("+00:00"); break;
            case '%': text.Append('%'); break;
            default: text.Append('%').Append(part); break;
        }
    }

    private static string? PatternPart(char part) => part switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'd' or 'e' => "d",
        'D' => "MM/dd/yy",
        'F' => "yyyy-MM-dd",
        'g' => "",
        'H' or 'k' => "H",
        'I' or 'l' => "h",
        'L' => "fff",
        'm' => "M",
        'M' => "m",
        'n' => "\\\n",
        'p' or 'P' => "tt",
        'r' => "h:mm:ss tt",
        'R' => "H:mm",
        'S' => "s",
        't' => "\\\t",
        'T' => "H:mm:ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        '%' => "\\%",
        _ => null,
    };

    private static int TwelveHours(DateTime date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    private static int Week(DateTime date, DayOfWeek first) =>
        CultureInfo.InvariantCulture.Calendar.GetWeekOfYear(date, CalendarWeekRule.FirstDay, first);

    private static void Append(StringBuilder text, int number, int width, char pad) =>
        text.Append(number.ToString(CultureInfo.InvariantCulture).PadLeft(width, pad));
}
