using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>A budget by source and use; the fiscal part is derived.</summary>
[Term("部门预算", "按来源和用途的预算，单位：元；财政拨款数由程序推算（支出合计减其他来源）。")]
public sealed record UseBudget
{
    /// <summary>Expected income from business.</summary>
    [Term("事业收入预算", "单位：元。")]
    [Money]
    public decimal Business { get; init; }

    /// <summary>Expected other income.</summary>
    [Term("其他收入预算", "单位：元。")]
    [Money]
    public decimal Other { get; init; }

    /// <summary>For personnel.</summary>
    [Term("人员经费预算", "单位：元。")]
    [Money]
    public decimal Personnel { get; init; }

    /// <summary>For running costs.</summary>
    [Term("公用经费预算", "单位：元。")]
    [Money]
    public decimal Public { get; init; }

    /// <summary>For projects.</summary>
    [Term("项目支出预算", "单位：元。")]
    [Money]
    public decimal Project { get; init; }
}
