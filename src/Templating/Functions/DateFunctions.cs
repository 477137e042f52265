using System.Globalization;
using static Templating.Functions.Define;

namespace Templating.Functions;

/// <summary>The functions of <c>date</c>. The clock comes from the context; null stays null.</summary>
internal static class DateFunctions
{
    private const int LongestText = 200;
    private const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AdjustToUniversal;

    public static IEnumerable<ScriptFunction> All() =>
    [
        Function("date.now", "The current time of the host's clock.", [], (in ScriptCall c) => Clock(c).GetLocalNow().DateTime),
        Function("date.utc_now", "The current time in UTC.", [], (in ScriptCall c) => Clock(c).GetUtcNow().DateTime),
        Adding("date.add_days", "days", (date, amount) => date.AddDays(amount)),
        Function(
            "date.add_months",
            "The date so many months later.",
            [Date("date"), Integer("months")],
            (in ScriptCall c) => c[0] is DateTime date ? Guarded(c, date, c.Integer(1), static (d, n) => d.AddMonths((int)n)) : null),
        Function(
            "date.add_years",
            "The date so many years later.",
            [Date("date"), Integer("years")],
            (in ScriptCall c) => c[0] is DateTime date ? Guarded(c, date, c.Integer(1), static (d, n) => d.AddYears((int)n)) : null),
        Adding("date.add_hours", "hours", (date, amount) => date.AddHours(amount)),
        Adding("date.add_minutes", "minutes", (date, amount) => date.AddMinutes(amount)),
        Adding("date.add_seconds", "seconds", (date, amount) => date.AddSeconds(amount)),
        Adding("date.add_milliseconds", "millis", (date, amount) => date.AddMilliseconds(amount)),
        Function(
            "date.parse",
            "The date a text stands for; null for an empty text.",
            [Text("text"), Optional("pattern", ScriptType.Text), Optional("culture", ScriptType.Text)],
            (in ScriptCall c) => Parse(c, c.Text(0), c.Text(1), c.Text(2))),
        Function(
            "date.parse_to_string",
            "A text's date in another format.",
            [
                Text("text"),
                Optional("output_pattern", ScriptType.Text),
                Optional("output_culture", ScriptType.Text),
                Optional("input_pattern", ScriptType.Text),
                Optional("input_culture", ScriptType.Text),
            ],
            (in ScriptCall c) => Parse(c, c.Text(0), c.Text(3), c.Text(4)) is DateTime date ? ToText(c, date, c.Text(1), c.Text(2)) : null),
        Function(
            "date.to_string",
            "The date in a format.",
            [Date("datetime"), Optional("pattern", ScriptType.Text), Optional("culture", ScriptType.Text)],
            (in ScriptCall c) => c[0] is DateTime date ? ToText(c, date, c.Text(1), c.Text(2)) : null),
        Function("date.format", "How dates print in this render.", [], (in ScriptCall c) => c.Context.Builtin.DateFormat),
        Function("date.default_format", "How dates print by default.", [], (in ScriptCall c) => DateFormat.Default),
    ];

    /// <summary>Reads a date in the invariant notation; null when the text is none.</summary>
    public static DateTime? TryParse(string text) =>
        text.Length <= LongestText && DateTime.TryParse(text, CultureInfo.InvariantCulture, Styles, out var date) ? date : null;

    private static ScriptFunction Adding(string name, string parameter, Func<DateTime, double, DateTime> add) => Function(
        name,
        $"The date so many {parameter} later.",
        [Date("date"), Number(parameter)],
        (in ScriptCall c) => c[0] is DateTime date ? Guarded(c, date, c[1] is { } amount ? Numbers.ToDouble(amount) : 0, add) : null);

    private static object Guarded(in ScriptCall call, DateTime date, double amount, Func<DateTime, double, DateTime> add)
    {
        try
        {
            return add(date, amount);
        }
        catch (ArgumentException)
        {
            throw call.Fail("The date would be out of range.", code: MessageCodes.NumberOutOfRange);
        }
    }

    private static TimeProvider Clock(in ScriptCall call) => call.Context.Clock
        ?? throw call.Fail(
            "The current time isn't available here.",
            "the same input must give the same output: put the date into the input",
            MessageCodes.NoClock);

    private static object? Parse(in ScriptCall call, string? text, string? pattern, string? cultureName)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var culture = Cultures.Find(call, cultureName);
        if (text.Length > LongestText)
        {
            throw call.Fail($"A date's text has at most {LongestText} characters.", code: MessageCodes.BadFormat);
        }

        if (string.IsNullOrEmpty(pattern))
        {
            if (DateTime.TryParse(text, culture, Styles, out var date)) return date;
            if (!call.Context.StrictNulls) return null;
            throw call.Fail($"`{text}` isn't a date.", "name the pattern, such as '%Y-%m-%d'", MessageCodes.BadFormat);
        }

        if (pattern.Length > LongestText || DateFormat.Pattern(pattern) is not { } exact)
        {
            throw call.Fail($"Dates can't be read by the pattern `{pattern}`.", code: MessageCodes.BadFormat);
        }

        if (DateTime.TryParseExact(text, exact, culture, DateTimeStyles.AdjustToUniversal, out var parsed)) return parsed;
        if (!call.Context.StrictNulls) return null;
        throw call.Fail($"`{text}` isn't a date of the pattern `{pattern}`.", code: MessageCodes.BadFormat);
    }

    private static string ToText(in ScriptCall call, DateTime date, string? pattern, string? culture)
    {
        if (pattern?.Length > LongestText)
        {
            throw call.Fail($"A date's pattern has at most {LongestText} characters.", code: MessageCodes.BadFormat);
        }

        return DateFormat.Format(
            date,
            string.IsNullOrEmpty(pattern) ? call.Context.Builtin.DateFormat : pattern,
            Cultures.Find(call, culture));
    }
}
