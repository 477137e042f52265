using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Model.Evaluation;

/// <summary>
/// How a quantitative indicator earns its points (domain rule R-P3): forward weight × result ÷ target, reverse weight × target ÷ result,
/// never above the weight.
/// </summary>
public static class IndicatorRule
{
    /// <summary>Holds a result against its target.</summary>
    /// <param name="target">The target as typed.</param>
    /// <param name="actual">The result as typed.</param>
    /// <param name="direction">What the unit says about the direction; null to take the target's own sign.</param>
    /// <returns>How far the target was met; not comparable where either can only be judged, or they are of different kinds.</returns>
    public static Achievement Hold(string target, string actual, IndicatorDirection? direction)
    {
        var (wanted, got) = (MeasureReader.Read(target), MeasureReader.Read(actual));
        if (direction == IndicatorDirection.Qualitative || wanted is null || got is null)
        {
            return new Achievement(wanted, got, null, null, IsMismatch(direction, wanted, got));
        }

        if (!wanted.IsComparableWith(got))
        {
            return new Achievement(wanted, got, null, null, IsMismatch: true);
        }

        var way = direction ?? Direction(wanted);
        var isMet = IsMet(wanted, got, way);
        var ratio = wanted.Kind == MeasureKind.Date ? isMet ? 1m : (decimal?)null : Ratio(wanted, got, way);
        return new Achievement(wanted, got, ratio, isMet, IsMismatch: false);
    }

    /// <summary>Points by the rule, rounded once and never above the weight.</summary>
    public static decimal Score(decimal weight, decimal ratio, int decimals) => Math.Min(weight, Rounding.Round(weight * ratio, decimals));

    /// <summary>A value on one side and no value on the other, or values of two kinds: 2020年12月 against 100%.</summary>
    private static bool IsMismatch(IndicatorDirection? direction, Measure? wanted, Measure? got) =>
        direction != IndicatorDirection.Qualitative && wanted is not null && got is not null && !wanted.IsComparableWith(got);

    private static IndicatorDirection Direction(Measure target) => target switch
    {
        { IsSpan: true } or { Sign: MeasureSign.Equal } => IndicatorDirection.Equal,
        { Kind: MeasureKind.Date } or { Sign: MeasureSign.AtMost or MeasureSign.Below } => IndicatorDirection.AtMost,
        { Low: 0m, Sign: MeasureSign.None } => IndicatorDirection.AtMost,
        _ => IndicatorDirection.AtLeast,
    };

    private static bool IsMet(Measure target, Measure actual, IndicatorDirection way) => way switch
    {
        IndicatorDirection.AtLeast => target.Sign == MeasureSign.Above && actual.Sign != MeasureSign.Above ? actual.Low > target.Low : actual.Low >= target.Low,
        IndicatorDirection.AtMost => target.Sign == MeasureSign.Below && actual.Sign != MeasureSign.Below ? actual.High < target.High : actual.High <= target.High,
        _ => actual.Low >= target.Low && actual.High <= target.High,
    };

    private static decimal Ratio(Measure target, Measure actual, IndicatorDirection way) => way switch
    {
        IndicatorDirection.AtLeast => Part(actual.Low, target.Low),
        IndicatorDirection.AtMost => actual.High <= target.High ? 1m : Part(target.High, actual.High),
        _ => Math.Min(Part(actual.Low, target.Low), actual.High <= target.High ? 1m : Part(target.High, actual.High)),
    };

    private static decimal Part(decimal part, decimal whole) => whole <= 0m ? 1m : Math.Clamp(part / whole, 0m, 1m);
}

/// <summary>How far a target was met.</summary>
/// <param name="Target">The target as a value, or null.</param>
/// <param name="Actual">The result as a value, or null.</param>
/// <param name="Ratio">The share of the weight that the rule gives, 0 to 1; null where people judge.</param>
/// <param name="IsMet">True when the result meets the target; null where that can't be said.</param>
/// <param name="IsMismatch">True when both are values, but of kinds or units that can't be compared.</param>
public sealed record Achievement(Measure? Target, Measure? Actual, decimal? Ratio, bool? IsMet, bool IsMismatch)
{
    /// <summary>True when the result is written as a bound, not as the value reached: ≥95%.</summary>
    public bool IsBound => Actual is { Sign: not (MeasureSign.None or MeasureSign.Equal), Kind: not MeasureKind.Date };
}
