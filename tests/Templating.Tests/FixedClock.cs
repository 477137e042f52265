namespace Templating.Tests;

/// <summary>A clock that stands still at the start of a year.</summary>
internal sealed class FixedClock(int year) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
