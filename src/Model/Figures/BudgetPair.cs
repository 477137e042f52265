using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>The two budgets a year has; a pack says which one completion is measured by.</summary>
[Term("预算数", "年初预算和全年预算，单位：元；格式包决定按哪一个计算完成率。")]
public sealed record BudgetPair
{
    /// <summary>The initial budget.</summary>
    [Term("年初预算", "年初批复的预算数，单位：元。")]
    [Money]
    public decimal? Initial { get; init; }

    /// <summary>The budget after adjustments.</summary>
    [Term("全年预算", "按程序调整后的全年预算数，单位：元。")]
    [Money]
    public decimal? FullYear { get; init; }
}
