using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>A unit whose figures are included.</summary>
[Term("所属单位", "纳入决算编报范围的一个单位。")]
public sealed record CoveredUnit
{
    /// <summary>The full name.</summary>
    [Term("单位名称", "单位全称。")]
    public required string Name { get; init; }

    /// <summary>The kind of unit.</summary>
    [Term("单位性质", "行政、事业或参公。")]
    public UnitKind? Kind { get; init; }

    /// <summary>A remark.</summary>
    [Term("备注", "如 单位本级。")]
    public string? Remark { get; init; }

    /// <summary>True when it keeps its own accounts.</summary>
    [Term("独立核算", "是否独立核算，是填 true。")]
    public bool OwnAccounts { get; init; }
}
