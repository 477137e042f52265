using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>The whole unit's budget, initial and full-year.</summary>
[Term("部门预算收支", "部门整体预算的两个口径。")]
public sealed record BudgetByUse
{
    /// <summary>The initial one.</summary>
    [Term("年初预算", "年初批复数。")]
    public UseBudget? Initial { get; init; }

    /// <summary>The one after adjustments.</summary>
    [Term("全年预算", "调整后的预算数。")]
    public UseBudget? FullYear { get; init; }
}
