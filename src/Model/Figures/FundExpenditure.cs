using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Expenditure of a fiscal fund.</summary>
[Term("财政拨款支出", "分基本支出和项目支出，单位：元。")]
public sealed record FundExpenditure
{
    /// <summary>Basic expenditure.</summary>
    [Term("基本支出", "单位：元。")]
    [Money]
    public decimal Basic { get; init; }

    /// <summary>Project expenditure.</summary>
    [Term("项目支出", "单位：元。")]
    [Money]
    public decimal Project { get; init; }
}
