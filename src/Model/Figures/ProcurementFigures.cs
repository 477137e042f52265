using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Government procurement.</summary>
[Term("政府采购", "当年政府采购支出，单位：元。")]
public sealed record ProcurementFigures
{
    /// <summary>Goods.</summary>
    [Term("货物", "政府采购货物支出。")]
    public required ProcurementKind Goods { get; init; }

    /// <summary>Works.</summary>
    [Term("工程", "政府采购工程支出。")]
    public required ProcurementKind Works { get; init; }

    /// <summary>Services.</summary>
    [Term("服务", "政府采购服务支出。")]
    public required ProcurementKind Services { get; init; }

    /// <summary>Contracts won by small and medium enterprises, where it is not known per kind.</summary>
    [Term("授予中小企业合同金额", "单位：元；已分货物、工程、服务填列的不再填。")]
    [Money]
    public decimal? ToSmallAndMedium { get; init; }

    /// <summary>Contracts won by small and micro enterprises, where it is not known per kind.</summary>
    [Term("授予小微企业合同金额", "单位：元；已分货物、工程、服务填列的不再填。")]
    [Money]
    public decimal? ToSmallAndMicro { get; init; }

    /// <summary>Amount reserved for small and medium enterprises.</summary>
    [Term("面向中小企业预留金额", "单位：元。")]
    [Money]
    public decimal? ReservedForSmallAndMedium { get; init; }

    /// <summary>Amount reserved for small and micro enterprises.</summary>
    [Term("面向小微企业预留金额", "单位：元。")]
    [Money]
    public decimal? ReservedForSmallAndMicro { get; init; }

    /// <summary>Planned procurement.</summary>
    [Term("采购计划金额", "单位：元。")]
    [Money]
    public decimal? Plan { get; init; }
}
