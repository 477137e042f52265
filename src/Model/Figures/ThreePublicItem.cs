using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>One item of 三公 spending.</summary>
[Term("“三公”经费项目", "预算、决算和用途，单位：元。")]
public sealed record ThreePublicItem
{
    /// <summary>Its budget.</summary>
    [Term("预算数", "年初预算、全年预算，单位：元。")]
    public BudgetPair? Budget { get; init; }

    /// <summary>What was spent.</summary>
    [Term("决算数", "一般公共预算财政拨款支出决算数，单位：元。")]
    [Money]
    public required decimal Actual { get; init; }

    /// <summary>What was spent last year.</summary>
    [Term("上年决算数", "单位：元；需要与上年比较时填写。")]
    [Money]
    public decimal? Previous { get; init; }

    /// <summary>What it was for.</summary>
    [Term("主要用途", "如出访任务、接待事由、车辆用途。")]
    [FreeText]
    public string? Purpose { get; init; }

    /// <summary>The reason for the difference from the budget.</summary>
    [Term("预决算差异原因", "决算数与预算数不同的主要原因。")]
    [FreeText]
    public string? Reason { get; init; }
}
