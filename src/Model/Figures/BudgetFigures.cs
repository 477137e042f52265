using System.Collections.Immutable;

using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Budget figures that are not typed per line.</summary>
[Term("预算数据", "不按项级科目逐行填列的预算数。")]
public sealed record BudgetFigures
{
    /// <summary>The general-public-budget budget per 类.</summary>
    [Term("分类预算", "只按类公开预算的地区，按类填列一般公共预算财政拨款支出预算。")]
    [Distinct("code")]
    public ImmutableArray<ClassBudget> ByClass { get => field.IsDefault ? [] : field; init; }

    /// <summary>The whole of it, where it is known neither per class nor per line.</summary>
    [Term("预算总数", "既无分类预算也无分行预算时，一般公共预算财政拨款支出的预算总数。")]
    public BudgetPair? Total { get; init; }

    /// <summary>The part for basic expenditure.</summary>
    [Term("基本支出预算", "一般公共预算财政拨款基本支出的预算数；项目支出预算由程序推算。")]
    public BudgetPair? Basic { get; init; }

    /// <summary>The whole unit's budget by source and use.</summary>
    [Term("部门预算收支", "部门整体（含其他收入）预算，按来源和用途。")]
    public BudgetByUse? ByUse { get; init; }
}
