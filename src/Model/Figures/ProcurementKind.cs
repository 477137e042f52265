using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>One kind of procurement.</summary>
[Term("采购类别", "一类采购的金额，单位：元。")]
public sealed record ProcurementKind
{
    /// <summary>The amount.</summary>
    [Term("采购支出", "单位：元。")]
    [Money]
    public required decimal Amount { get; init; }

    /// <summary>Contracts won by small and medium enterprises.</summary>
    [Term("授予中小企业合同金额", "单位：元。")]
    [Money]
    public decimal? ToSmallAndMedium { get; init; }

    /// <summary>Contracts won by small and micro enterprises.</summary>
    [Term("授予小微企业合同金额", "单位：元。")]
    [Money]
    public decimal? ToSmallAndMicro { get; init; }
}
