using System.Collections.Immutable;

namespace FinalAccounts.Model.Evaluation;

/// <summary>What a region says about scoring; data of its format pack (<c>evaluation.yaml</c>).</summary>
public sealed record EvaluationRules
{
    /// <summary>What all weights of one table add up to.</summary>
    public decimal Total { get; init; } = 100m;

    /// <summary>Decimals that scores by rule are rounded to, once per score.</summary>
    public int ScoreDecimals { get; init; } = 2;

    /// <summary>To how many decimals an execution rate is rounded before it earns points (2: 0.92); null for not at all (domain rule R-P2).</summary>
    public int? ExecutionRateDecimals { get; init; }

    /// <summary>How far a judged score may lie from its rule and still be a matter of rounding (domain rule R-P3).</summary>
    public decimal Tolerance { get; init; } = 0.05m;

    /// <summary>Grades, the best first.</summary>
    public ImmutableArray<GradeStep> Grades { get; init; } = [new(90m, "优"), new(80m, "良"), new(60m, "中"), new(0m, "差")];

    /// <summary>Classes of qualitative indicators, the best first.</summary>
    public ImmutableArray<QualityBand> Qualities { get; init; } =
        [new("full", "达成", 0.8m, 1m), new("partial", "部分达成", 0.5m, 0.8m), new("none", "未达成", 0m, 0.5m)];

    /// <summary>The region's table of rule-scored indicators for the whole unit; empty where it has none.</summary>
    public ImmutableArray<ScoringIndicator> Indicators { get; init; } = [];

    /// <summary>Quantities that only the unit can measure and the table's rules use.</summary>
    public ImmutableArray<MeasuredQuantity> Measured { get; init; } = [];

    /// <summary>The grade of a share of the full points.</summary>
    public string Grade(decimal points, decimal full)
    {
        var of100 = full == 0m ? 100m : points * 100m / full;
        return Grades.FirstOrDefault(step => of100 >= step.From)?.Name ?? "";
    }
}

/// <summary>A grade.</summary>
/// <param name="From">The least points of a hundred that earn it.</param>
/// <param name="Name">优, 良, 中, 差.</param>
public sealed record GradeStep(decimal From, string Name);

/// <summary>A class of qualitative indicators.</summary>
/// <param name="Key">The word a unit's file uses: <c>full</c>, <c>partial</c>, <c>none</c>.</param>
/// <param name="Name">达成, 部分达成, 未达成.</param>
/// <param name="From">The least share of the weight.</param>
/// <param name="To">The greatest share of the weight.</param>
public sealed record QualityBand(string Key, string Name, decimal From, decimal To);
