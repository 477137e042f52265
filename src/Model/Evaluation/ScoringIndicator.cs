using System.Collections.Immutable;

using FinalAccounts.Model.Derivation;

namespace FinalAccounts.Model.Evaluation;

/// <summary>An indicator of a rule-scored table: a sum of parts, each with a rule of its own.</summary>
/// <param name="Key">Its key, stable over years.</param>
/// <param name="Level1">一级指标.</param>
/// <param name="Level2">二级指标.</param>
/// <param name="Name">三级指标.</param>
/// <param name="Weight">Its full points.</param>
public sealed record ScoringIndicator(string Key, string Level1, string Level2, string Name, decimal Weight)
{
    /// <summary>指标说明.</summary>
    public string Description { get; init; } = "";

    /// <summary>评分标准, with the formula.</summary>
    public string Criterion { get; init; } = "";

    /// <summary>Where the region's wording admits two readings: which one is taken.</summary>
    public string Reading { get; init; } = "";

    /// <summary>What the points are made of.</summary>
    public ImmutableArray<ScoringPart> Parts { get; init; } = [];

    /// <summary>A fact that, above zero, takes all points: spending beyond the law.</summary>
    public string? ZeroWhen { get; init; }
}

/// <summary>A part of an indicator.</summary>
/// <param name="Key">Its key within the indicator.</param>
/// <param name="Title">What it looks at.</param>
/// <param name="Weight">Its full points.</param>
/// <param name="Rule">How the points are earned.</param>
public sealed record ScoringPart(string Key, string Title, decimal Weight, ScoringRule Rule);

/// <summary>A quantity that a unit measures for the table.</summary>
/// <param name="Key">Its key: <c>performance.measured.KEY</c>.</param>
/// <param name="Title">What it is.</param>
/// <param name="Kind">How it is printed.</param>
/// <param name="Unit">The unit of a count.</param>
public sealed record MeasuredQuantity(string Key, string Title, FactKind Kind, string? Unit);
