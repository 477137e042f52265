using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Opening balances by fund.</summary>
[Term("年初结转和结余", "按资金性质，单位：元。")]
public sealed record OpeningFigures
{
    /// <summary>General public budget.</summary>
    [Term("一般公共预算财政拨款", "单位：元。")]
    [Money]
    public decimal GeneralPublicBudget { get; init; }

    /// <summary>Government funds.</summary>
    [Term("政府性基金预算财政拨款", "单位：元。")]
    [Money]
    public decimal GovernmentFund { get; init; }

    /// <summary>State capital budget.</summary>
    [Term("国有资本经营预算财政拨款", "单位：元。")]
    [Money]
    public decimal StateCapital { get; init; }

    /// <summary>Money from other sources.</summary>
    [Term("其他资金", "财政拨款以外的资金，单位：元。")]
    [Money(Signed = true)]
    public decimal NonFiscal { get; init; }
}
