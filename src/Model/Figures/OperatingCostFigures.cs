using System.Collections.Immutable;

using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>机关运行经费.</summary>
[Term("机关运行经费", "行政单位和参公事业单位的运行经费。")]
public sealed record OperatingCostFigures
{
    /// <summary>True where the unit has such cost.</summary>
    [Term("是否适用", "行政单位和参公事业单位为 true。")]
    public required bool Applicable { get; init; }

    /// <summary>The amount; the unit's running costs when left out.</summary>
    [Term("决算数", "单位：元；不填时取一般公共预算基本支出中的公用经费。")]
    [Money]
    public decimal? Amount { get; init; }

    /// <summary>Per economic item, instead of an amount.</summary>
    [Term("分科目", "按经济科目填列时使用，不再填 amount。")]
    [Distinct("code")]
    public ImmutableArray<EconomicFigures> Items { get => field.IsDefault ? [] : field; init; }

    /// <summary>Why it does not apply, or a remark.</summary>
    [Term("说明", "不适用的理由，或需要补充的说明。")]
    [FreeText]
    public string? Note { get; init; }
}
