using System.Collections.Immutable;

namespace FinalAccounts.Model.Evaluation;

/// <summary>How a part earns its points. The hierarchy is closed.</summary>
public abstract record ScoringRule
{
    /// <summary>The points for a value; never below zero or above the weight.</summary>
    /// <param name="weight">The part's full points.</param>
    /// <param name="value">The measured value.</param>
    /// <returns>Points, not yet rounded; null where only people can say.</returns>
    public decimal? Score(decimal weight, decimal value) => Points(weight, value) is { } points ? Math.Clamp(points, 0m, weight) : null;

    /// <summary>The points before they are held within the weight.</summary>
    protected abstract decimal? Points(decimal weight, decimal value);
}

/// <summary>Judged by people.</summary>
/// <param name="Steps">The points that may be given; empty for any from zero to the weight.</param>
public sealed record JudgedRule(ImmutableArray<decimal> Steps) : ScoringRule
{
    /// <inheritdoc/>
    protected override decimal? Points(decimal weight, decimal value) => null;
}

/// <summary>A rule over a measured value.</summary>
/// <param name="Value">The value.</param>
public abstract record MeasuredRule(ScoringValue Value) : ScoringRule;

/// <summary>Points by band: the first band that holds the value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Bands">The bands, in order; the last one holds everything.</param>
public sealed record BandRule(ScoringValue Value, ImmutableArray<ScoringBand> Bands) : MeasuredRule(Value)
{
    /// <inheritdoc/>
    protected override decimal? Points(decimal weight, decimal value) => Bands.FirstOrDefault(band => band.Holds(value))?.Points ?? 0m;
}

/// <summary>Points in proportion: weight × value, at most the weight.</summary>
/// <param name="Value">The value, a ratio.</param>
/// <param name="ZeroAboveOne">True when a ratio above one earns nothing: more was bought than planned.</param>
public sealed record ProportionalRule(ScoringValue Value, bool ZeroAboveOne) : MeasuredRule(Value)
{
    /// <inheritdoc/>
    protected override decimal? Points(decimal weight, decimal value) => ZeroAboveOne && value > 1m ? 0m : weight * value;
}

/// <summary>Full points less a deduction for every step above what is allowed, down to zero.</summary>
/// <param name="Value">The value.</param>
/// <param name="Allowed">What costs nothing.</param>
/// <param name="Step">The size of a step.</param>
/// <param name="PerStep">What a step costs; part of a step costs its part.</param>
public sealed record DeductionRule(ScoringValue Value, decimal Allowed, decimal Step, decimal PerStep) : MeasuredRule(Value)
{
    /// <inheritdoc/>
    protected override decimal? Points(decimal weight, decimal value) => weight - (Math.Max(0m, value - Allowed) / Step * PerStep);
}

/// <summary>A band.</summary>
/// <param name="Side">On which side of the bound it lies.</param>
/// <param name="Bound">The bound.</param>
/// <param name="Points">What it earns.</param>
public sealed record ScoringBand(BandSide Side, decimal Bound, decimal Points)
{
    /// <summary>True when the value lies in it.</summary>
    public bool Holds(decimal value) => Side switch
    {
        BandSide.AtLeast => value >= Bound,
        BandSide.Above => value > Bound,
        BandSide.AtMost => value <= Bound,
        BandSide.Below => value < Bound,
        _ => true,
    };
}

/// <summary>On which side of its bound a band lies.</summary>
public enum BandSide
{
    /// <summary>Everything that is left.</summary>
    Otherwise,

    /// <summary>≥.</summary>
    AtLeast,

    /// <summary>＞.</summary>
    Above,

    /// <summary>≤.</summary>
    AtMost,

    /// <summary>＜.</summary>
    Below,
}

/// <summary>A measured value: (Σ <paramref name="Sum"/> − Σ <paramref name="Less"/>) ÷ Σ <paramref name="Of"/> ÷ <paramref name="Divisor"/>.</summary>
/// <param name="Sum">Ids of facts that are added.</param>
/// <param name="Less">Ids of facts that are taken away; the result counts without its sign.</param>
/// <param name="Of">Ids of the facts that make the base; empty for none.</param>
/// <param name="Divisor">A plain number to divide by: the share of the year that has passed, the number of quarters.</param>
public sealed record ScoringValue(ImmutableArray<string> Sum, ImmutableArray<string> Less, ImmutableArray<string> Of, decimal Divisor = 1m)
{
    /// <summary>The ids of all facts it needs.</summary>
    public ImmutableArray<string> Inputs => [.. Sum, .. Less, .. Of];

    /// <summary>True when it is a ratio, printed as a percentage.</summary>
    public bool IsRatio => !Of.IsEmpty;

    /// <summary>Works the value out; null where a fact is not known or the base is zero.</summary>
    /// <param name="fact">The value of a fact, or null.</param>
    public decimal? Work(Func<string, decimal?> fact)
    {
        var part = Total(Sum, fact) - Total(Less, fact);
        if (!Less.IsEmpty && part is { } difference)
        {
            part = Math.Abs(difference);
        }

        var whole = Of.IsEmpty ? 1m : Total(Of, fact);
        return whole is null or 0m ? null : part / whole / Divisor;
    }

    private static decimal? Total(ImmutableArray<string> ids, Func<string, decimal?> fact)
    {
        decimal? total = 0m;
        foreach (var id in ids)
        {
            total += fact(id);
        }

        return total;
    }
}
