using System.Collections.Immutable;

using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Budget execution; amounts that follow from projects or the budget are left out.</summary>
[Term("预算执行", "预算执行率的分值；预算数、执行数能由项目或全年预算推算的不填。")]
public sealed record ExecutionFigures
{
    /// <summary>Full points.</summary>
    [Term("分值", "预算执行的满分，如 20。")]
    [Points]
    public required decimal Weight { get; init; }

    /// <summary>The full-year budget.</summary>
    [Term("全年预算数", "单位：元。")]
    [Money]
    public decimal? Budget { get; init; }

    /// <summary>What was spent.</summary>
    [Term("执行数", "单位：元。")]
    [Money]
    public decimal? Executed { get; init; }

    /// <summary>By source of money.</summary>
    [Term("按来源", "按资金来源的年初、全年预算和执行数。")]
    [Distinct("source")]
    public ImmutableArray<SourceFunds> BySource { get => field.IsDefault ? [] : field; init; }
}
