using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Money of one source.</summary>
[Term("分来源资金", "一种来源的资金，单位：元。")]
public sealed record SourceFunds
{
    /// <summary>The source.</summary>
    [Term("资金来源", "如 财政拨款、上年结转、其他资金。")]
    public required string Source { get; init; }

    /// <summary>The initial budget.</summary>
    [Term("年初预算数", "单位：元。")]
    [Money]
    public decimal Initial { get; init; }

    /// <summary>The full-year budget.</summary>
    [Term("全年预算数", "单位：元。")]
    [Money]
    public decimal FullYear { get; init; }

    /// <summary>What was spent.</summary>
    [Term("执行数", "单位：元。")]
    [Money]
    public decimal Executed { get; init; }
}
