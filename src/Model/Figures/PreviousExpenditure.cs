using System.Collections.Immutable;

using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Last year's expenditure of a fund.</summary>
[Term("上年支出", "合计与明细二选一：已填基本支出和项目支出的，合计由程序推算。")]
public sealed record PreviousExpenditure
{
    /// <summary>The total, where only it is known.</summary>
    [Term("合计", "单位：元；只知道合计时填写。")]
    [Money]
    public decimal? Total { get; init; }

    /// <summary>Basic expenditure.</summary>
    [Term("基本支出", "单位：元。")]
    [Money]
    public decimal? Basic { get; init; }

    /// <summary>Project expenditure.</summary>
    [Term("项目支出", "单位：元。")]
    [Money]
    public decimal? Project { get; init; }

    /// <summary>Per 类 or 项.</summary>
    [Term("分科目", "按类或按项填列；同一类不要既填类又填项。")]
    [Distinct("code")]
    public ImmutableArray<PreviousAmount> ByCode { get => field.IsDefault ? [] : field; init; }
}
