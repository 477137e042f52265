using System.Text.Json.Serialization;

using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>An indicator.</summary>
[Term("绩效指标", "一个三级指标。")]
public sealed record IndicatorFigures
{
    /// <summary>The first level.</summary>
    [Term("一级指标", "如 产出指标。")]
    public required string Level1 { get; init; }

    /// <summary>The second level.</summary>
    [Term("二级指标", "如 数量指标。")]
    public string? Level2 { get; init; }

    /// <summary>The third level: its name.</summary>
    [Term("三级指标", "指标名称。")]
    public required string Name { get; init; }

    /// <summary>The target with sign and unit.</summary>
    [Term("年初目标值", "含比较符和单位，如 ≥95%、3000路。")]
    public required string Target { get; init; }

    /// <summary>The result with unit.</summary>
    [Term("实际完成值", "含单位，如 96.2%。")]
    public required string Actual { get; init; }

    /// <summary>Full points.</summary>
    [Term("权重", "指标的满分。")]
    [Points]
    public decimal? Weight { get; init; }

    /// <summary>How result and target are compared.</summary>
    [Term("指标方向", "越大越好、越小越好、等于或定性；不填由目标值判断。")]
    public IndicatorDirection? Direction { get; init; }

    /// <summary>Points as judged.</summary>
    [Term("评定得分", "由人评定的得分；能按规则计算的不填。")]
    [Points]
    public decimal? Score { get; init; }

    /// <summary>Why points were lost.</summary>
    [Term("扣分原因", "得分低于权重的原因。")]
    [FreeText]
    public string? Reason { get; init; }
}

/// <summary>How a result is compared with its target.</summary>
public enum IndicatorDirection
{
    /// <summary>正向指标: at least the target.</summary>
    [JsonStringEnumMemberName("atLeast")]
    AtLeast,

    /// <summary>反向指标: at most the target.</summary>
    [JsonStringEnumMemberName("atMost")]
    AtMost,

    /// <summary>等于目标值.</summary>
    [JsonStringEnumMemberName("equal")]
    Equal,

    /// <summary>定性指标.</summary>
    [JsonStringEnumMemberName("qualitative")]
    Qualitative,
}
