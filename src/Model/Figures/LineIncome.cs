using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Income by source.</summary>
[Term("本年收入", "按来源填列，单位：元；没有的来源不填。")]
public sealed record LineIncome
{
    /// <summary>From the general public budget.</summary>
    [Term("一般公共预算财政拨款收入", "单位：元。")]
    [Money]
    public decimal GeneralPublicBudget { get; init; }

    /// <summary>From government funds.</summary>
    [Term("政府性基金预算财政拨款收入", "单位：元。")]
    [Money]
    public decimal GovernmentFund { get; init; }

    /// <summary>From the state capital budget.</summary>
    [Term("国有资本经营预算财政拨款收入", "单位：元。")]
    [Money]
    public decimal StateCapital { get; init; }

    /// <summary>Subsidies from superior units.</summary>
    [Term("上级补助收入", "单位：元。")]
    [Money]
    public decimal SuperiorSubsidy { get; init; }

    /// <summary>Income from the unit's business.</summary>
    [Term("事业收入", "单位：元。")]
    [Money]
    public decimal Business { get; init; }

    /// <summary>Income from operations.</summary>
    [Term("经营收入", "单位：元。")]
    [Money]
    public decimal Operating { get; init; }

    /// <summary>Remittances of affiliated units.</summary>
    [Term("附属单位上缴收入", "单位：元。")]
    [Money]
    public decimal Affiliated { get; init; }

    /// <summary>Other income.</summary>
    [Term("其他收入", "单位：元；冲减可为负数。")]
    [Money(Signed = true)]
    public decimal Other { get; init; }
}
