namespace FinalAccounts.Model.Evaluation;

/// <summary>A target or a result that can be compared: a number or span with its sign and unit, or a day.</summary>
/// <param name="Low">
/// The value, of a span the lower end: plain for quantities, a ratio for percents (0.95), the number of the last day for dates.
/// </param>
/// <param name="High">The upper end of a span; the value again where there is none.</param>
/// <param name="Sign">The sign it is written with: ≥, 不超过, 以内 …</param>
/// <param name="Kind">What kind of value it is.</param>
/// <param name="Unit">The unit of a quantity, with its period (次/每周); empty for percents, dates and bare numbers.</param>
public sealed record Measure(decimal Low, decimal High, MeasureSign Sign, MeasureKind Kind, string Unit)
{
    /// <summary>True for a span such as 3—5个.</summary>
    public bool IsSpan => Low != High;

    /// <summary>True when two values can be compared: of one kind, and in one unit or one of them without.</summary>
    public bool IsComparableWith(Measure other) =>
        Kind == other.Kind && (Unit == other.Unit || Unit.Length == 0 || other.Unit.Length == 0);
}

/// <summary>The sign a value is written with.</summary>
public enum MeasureSign
{
    /// <summary>None.</summary>
    None,

    /// <summary>≥, 不少于, 至少, 以上.</summary>
    AtLeast,

    /// <summary>＞, 大于, 超过.</summary>
    Above,

    /// <summary>≤, 不超过, 以内.</summary>
    AtMost,

    /// <summary>＜, 小于, 低于.</summary>
    Below,

    /// <summary>＝, 等于.</summary>
    Equal,
}

/// <summary>What kind of value a measure is.</summary>
public enum MeasureKind
{
    /// <summary>A number of something.</summary>
    Quantity,

    /// <summary>A percentage, kept as a ratio.</summary>
    Percent,

    /// <summary>A day, or the last day of a month or year.</summary>
    Date,
}
