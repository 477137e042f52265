using System.Collections.Frozen;
using System.Globalization;

namespace Templating.Functions;

/// <summary>
/// The cultures a template can name. They are written down here, so that output is the same on every machine, whatever
/// language data the operating system has.
/// </summary>
internal static class Cultures
{
    private const string EnglishMonths = "January February March April May June July August September October November December";
    private const string EnglishDays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday";
    private const string NarrowBlank = "\u202F";

    private static readonly FrozenDictionary<string, CultureInfo> Known = new[]
    {
        Make("en-US", EnglishMonths, EnglishDays, 3, 3, "M/d/yyyy", "h:mm:ss tt", ".", ",", "$"),
        Make("en-GB", EnglishMonths, EnglishDays, 3, 3, "dd/MM/yyyy", "HH:mm:ss", ".", ",", "£"),
        Make(
            "fr-FR",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "dimanche lundi mardi mercredi jeudi vendredi samedi",
            4, 3, "dd/MM/yyyy", "HH:mm:ss", ",", NarrowBlank, "€"),
        Make(
            "de-DE",
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag",
            3, 2, "dd.MM.yyyy", "HH:mm:ss", ",", ".", "€"),
        Make(
            "es-ES",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "domingo lunes martes miércoles jueves viernes sábado",
            3, 3, "d/M/yyyy", "H:mm:ss", ",", ".", "€"),
        Make(
            "it-IT",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "domenica lunedì martedì mercoledì giovedì venerdì sabato",
            3, 3, "dd/MM/yyyy", "HH:mm:ss", ",", ".", "€"),
        Make("zh-CN", "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月", "星期日 星期一 星期二 星期三 星期四 星期五 星期六", 3, 3, "yyyy/M/d", "HH:mm:ss", ".", ",", "¥"),
        Make(
            "ja-JP",
            "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
            "日曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日",
            3, 1, "yyyy/MM/dd", "H:mm:ss", ".", ",", "￥"),
    }.ToFrozenDictionary(c => c.Key, c => c.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>The culture of a name; the invariant one for null or an empty name.</summary>
    /// <exception cref="ScriptRuntimeException">The name isn't known.</exception>
    public static CultureInfo Find(in ScriptCall call, string? name)
    {
        if (string.IsNullOrEmpty(name)) return CultureInfo.InvariantCulture;
        if (Known.TryGetValue(name, out var culture)) return culture;
        var known = string.Join(", ", Known.Keys.Order(StringComparer.Ordinal));
        throw call.Fail($"The culture `{name}` isn't known.", $"known are {known}", MessageCodes.BadFormat);
    }

    private static KeyValuePair<string, CultureInfo> Make(
        string name,
        string months,
        string days,
        int monthLetters,
        int dayLetters,
        string date,
        string time,
        string point,
        string separator,
        string currency)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        var names = months.Split(' ');
        var dates = culture.DateTimeFormat;
        dates.MonthNames = dates.MonthGenitiveNames = [.. names, ""];
        dates.AbbreviatedMonthNames = dates.AbbreviatedMonthGenitiveNames = [.. names.Select(n => Short(name, n, monthLetters)), ""];
        dates.DayNames = days.Split(' ');
        dates.AbbreviatedDayNames = days.Split(' ').Select(n => name == "zh-CN" ? "周" + n[2..] : Short(name, n, dayLetters)).ToArray();
        dates.ShortDatePattern = date;
        dates.LongTimePattern = time;
        var numbers = culture.NumberFormat;
        numbers.NumberDecimalSeparator = numbers.CurrencyDecimalSeparator = numbers.PercentDecimalSeparator = point;
        numbers.NumberGroupSeparator = numbers.CurrencyGroupSeparator = numbers.PercentGroupSeparator = separator;
        numbers.CurrencySymbol = currency;
        if (point == ",") (numbers.CurrencyPositivePattern, numbers.CurrencyNegativePattern) = (3, 8);
        if (name == "en-US") numbers.CurrencyNegativePattern = 1;
        return new KeyValuePair<string, CultureInfo>(name, CultureInfo.ReadOnly(culture));
    }

    private static string Short(string culture, string name, int letters) =>
        name.Length <= letters || culture is "zh-CN" ? name : name[..letters] + (culture == "fr-FR" ? "." : "");
}
