using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Expenditure of money from other sources.</summary>
[Term("其他资金支出", "财政拨款以外资金安排的支出，单位：元。")]
public sealed record NonFiscalExpenditure
{
    /// <summary>Basic expenditure.</summary>
    [Term("基本支出", "单位：元。")]
    [Money]
    public decimal Basic { get; init; }

    /// <summary>Project expenditure.</summary>
    [Term("项目支出", "单位：元。")]
    [Money]
    public decimal Project { get; init; }

    /// <summary>Remitted to superior units.</summary>
    [Term("上缴上级支出", "单位：元。")]
    [Money]
    public decimal ToSuperior { get; init; }

    /// <summary>Spent on operations.</summary>
    [Term("经营支出", "单位：元。")]
    [Money]
    public decimal Operating { get; init; }

    /// <summary>Subsidies to affiliated units.</summary>
    [Term("对附属单位补助支出", "单位：元。")]
    [Money]
    public decimal ToAffiliated { get; init; }
}
