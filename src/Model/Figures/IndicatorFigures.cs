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

    /// <summary>The result with unit; or <see cref="ActualFact"/>.</summary>
    [Term("实际完成值", "含单位，如 96.2%；与 actualFact 二选一。")]
    public string? Actual { get; init; }

    /// <summary>The fact that is the result: the evaluation's own, such as executionRate, or any by its id.</summary>
    [Term("完成值所取事实", "完成值就是报告里的一个数时填事实标识，如本自评的 executionRate；与 actual 二选一。")]
    public string? ActualFact { get; init; }

    /// <summary>Decimals of a result that is a fact.</summary>
    [Term("完成值小数位", "actualFact 的小数位，百分比不填为 0，金额不填为 2。")]
    [Bounds(0, 4)]
    public int? ActualDecimals { get; init; }

    /// <summary>Full points.</summary>
    [Term("权重", "指标的满分。")]
    [Points]
    public decimal? Weight { get; init; }

    /// <summary>How result and target are compared.</summary>
    [Term("指标方向", "越大越好、越小越好、等于或定性；不填由目标值判断。")]
    public IndicatorDirection? Direction { get; init; }

    /// <summary>The class of a qualitative result.</summary>
    [Term("定性等次", "定性指标的完成等次，评定得分应在其区间内；不填不核对。")]
    public IndicatorQuality? Quality { get; init; }

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

/// <summary>The class of a qualitative result (domain rule R-P3).</summary>
public enum IndicatorQuality
{
    /// <summary>达成预期指标: 100—80 % of the weight.</summary>
    [JsonStringEnumMemberName("full")]
    Full,

    /// <summary>部分达成: 80—50 %.</summary>
    [JsonStringEnumMemberName("partial")]
    Partial,

    /// <summary>未达成: 50—0 %.</summary>
    [JsonStringEnumMemberName("none")]
    None,
}
