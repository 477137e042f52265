using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Expenditure by fund.</summary>
[Term("本年支出", "按资金性质填列，单位：元。")]
public sealed record LineExpenditure
{
    /// <summary>From the general public budget.</summary>
    [Term("一般公共预算财政拨款支出", "单位：元。")]
    public FundExpenditure? GeneralPublicBudget { get; init; }

    /// <summary>From government funds.</summary>
    [Term("政府性基金预算财政拨款支出", "单位：元。")]
    public FundExpenditure? GovernmentFund { get; init; }

    /// <summary>From the state capital budget.</summary>
    [Term("国有资本经营预算财政拨款支出", "单位：元。")]
    public FundExpenditure? StateCapital { get; init; }

    /// <summary>From money of other sources.</summary>
    [Term("其他资金支出", "财政拨款以外资金安排的支出，单位：元。")]
    public NonFiscalExpenditure? NonFiscal { get; init; }
}
