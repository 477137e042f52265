namespace Templating;

/// <summary>Members of dates and durations, and arithmetic with them.</summary>
internal static class Dates
{
    public static readonly string[] DateMembers = ["year", "month", "day", "day_of_year", "hour", "minute", "second", "millisecond"];

    public static readonly string[] DurationMembers =
    [
        "days", "hours", "minutes", "seconds", "milliseconds",
        "total_days", "total_hours", "total_minutes", "total_seconds", "total_milliseconds",
    ];

    /// <summary>A member by name; null when there is none.</summary>
    public static object? Member(DateTime date, string name) => name switch
    {
        "year" => Boxes.Int(date.Year),
        "month" => Boxes.Int(date.Month),
        "day" => Boxes.Int(date.Day),
        "day_of_year" => Boxes.Int(date.DayOfYear),
        "hour" => Boxes.Int(date.Hour),
        "minute" => Boxes.Int(date.Minute),
        "second" => Boxes.Int(date.Second),
        "millisecond" => Boxes.Int(date.Millisecond),
        _ => null,
    };

    /// <summary>A member by name; null when there is none.</summary>
    public static object? Member(TimeSpan span, string name) => name switch
    {
        "days" => Boxes.Int(span.Days),
        "hours" => Boxes.Int(span.Hours),
        "minutes" => Boxes.Int(span.Minutes),
        "seconds" => Boxes.Int(span.Seconds),
        "milliseconds" => Boxes.Int(span.Milliseconds),
        "total_days" => span.TotalDays,
        "total_hours" => span.TotalHours,
        "total_minutes" => span.TotalMinutes,
        "total_seconds" => span.TotalSeconds,
        "total_milliseconds" => span.TotalMilliseconds,
        _ => null,
    };

    /// <summary>Date ± duration, date - date, duration ± duration; null for any other pair.</summary>
    public static object? Calculate(BinaryOperator op, object left, object? right, OperatorPlace place)
    {
        try
        {
            return (op, left, right) switch
            {
                (BinaryOperator.Subtract, DateTime a, DateTime b) => a - b,
                (BinaryOperator.Add, DateTime a, TimeSpan b) => a + b,
                (BinaryOperator.Subtract, DateTime a, TimeSpan b) => a - b,
                (BinaryOperator.Add, TimeSpan a, TimeSpan b) => a + b,
                (BinaryOperator.Subtract, TimeSpan a, TimeSpan b) => a - b,
                _ => null,
            };
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or OverflowException)
        {
            throw place.At(MessageCodes.NumberOutOfRange, "The date or duration is out of range.");
        }
    }
}
