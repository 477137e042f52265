using System.Globalization;
using static Templating.Functions.Define;

namespace Templating.Functions;

/// <summary>The functions of <c>timespan</c>.</summary>
internal static class TimespanFunctions
{
    public static ScriptFunction[] All() =>
    [
        From("timespan.from_days", "days", TimeSpan.TicksPerDay),
        From("timespan.from_hours", "hours", TimeSpan.TicksPerHour),
        From("timespan.from_minutes", "minutes", TimeSpan.TicksPerMinute),
        From("timespan.from_seconds", "seconds", TimeSpan.TicksPerSecond),
        From("timespan.from_milliseconds", "millis", TimeSpan.TicksPerMillisecond),
        Function("timespan.parse", "The duration a text stands for.", [Text("text")], Parse),
    ];

    private static ScriptFunction From(string name, string unit, long ticks) => Function(
        name,
        $"A duration of so many {unit}.",
        [Number(unit)],
        (in ScriptCall c) =>
        {
            var amount = (c[0] is { } value ? Numbers.ToDouble(value) : 0) * ticks;
            return Math.Abs(amount) < long.MaxValue
                ? new TimeSpan((long)amount)
                : throw c.Fail("The duration would be out of range.", code: MessageCodes.NumberOutOfRange);
        });

    private static object? Parse(in ScriptCall call)
    {
        if (string.IsNullOrWhiteSpace(call.Text(0))) return null;
        if (TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var span)) return span;
        throw call.Fail($"`{call.Text(0)}` isn't a duration.", "write days.hours:minutes:seconds", MessageCodes.BadFormat);
    }
}
