using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Last year's figures.</summary>
[Term("上年决算数", "供比较的上年数据，单位：元；没有的不填。")]
public sealed record PreviousYearFigures
{
    /// <summary>True for a unit that did not exist.</summary>
    [Term("新设立单位", "无上年数的新设立单位填 true，此时不再填其他上年数。")]
    public bool NewUnit { get; init; }

    /// <summary>Grand total of income and expenditure.</summary>
    [Term("上年收、支总计", "单位：元。")]
    [Money]
    public decimal? GrandTotal { get; init; }

    /// <summary>Income.</summary>
    [Term("上年本年收入合计", "单位：元。")]
    [Money]
    public decimal? Income { get; init; }

    /// <summary>Expenditure.</summary>
    [Term("上年本年支出合计", "单位：元。")]
    [Money]
    public decimal? Expenditure { get; init; }

    /// <summary>Grand total of fiscal money.</summary>
    [Term("上年财政拨款收、支总计", "单位：元。")]
    [Money]
    public decimal? FiscalGrandTotal { get; init; }

    /// <summary>Fiscal income.</summary>
    [Term("上年财政拨款收入", "单位：元。")]
    [Money]
    public decimal? FiscalIncome { get; init; }

    /// <summary>Fiscal expenditure.</summary>
    [Term("上年财政拨款支出", "单位：元。")]
    [Money]
    public decimal? FiscalExpenditure { get; init; }

    /// <summary>General-public-budget expenditure.</summary>
    [Term("上年一般公共预算财政拨款支出", "合计，或分基本支出和项目支出。")]
    public PreviousExpenditure? GeneralPublicBudget { get; init; }

    /// <summary>Government-fund expenditure.</summary>
    [Term("上年政府性基金预算财政拨款支出", "单位：元。")]
    [Money]
    public decimal? GovernmentFund { get; init; }

    /// <summary>State-capital expenditure.</summary>
    [Term("上年国有资本经营预算财政拨款支出", "单位：元。")]
    [Money]
    public decimal? StateCapital { get; init; }

    /// <summary>机关运行经费.</summary>
    [Term("上年机关运行经费", "单位：元。")]
    [Money]
    public decimal? OperatingCost { get; init; }

    /// <summary>The initial budget of the general public budget.</summary>
    [Term("上年一般公共预算年初预算", "单位：元；需要与上年预算比较时填写。")]
    [Money]
    public decimal? BudgetInitial { get; init; }
}
