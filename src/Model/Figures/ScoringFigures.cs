using System.Collections.Immutable;

using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>What a unit gives for the region's rule-scored table.</summary>
[Term("评分表数据", "按地区评分标准逐项计分的整体绩效评分表：只填要由人评定的得分和别处没有的计量数，其余由程序按规则计算。")]
public sealed record ScoringFigures
{
    /// <summary>Judged points by indicator, or by indicator and part.</summary>
    [Term("评定得分", "以指标标识（或 指标.分项）为键；按规则可以计算的不必填，填了就与规则结果核对。")]
    public ImmutableDictionary<string, decimal> Judged { get => field ?? ImmutableDictionary<string, decimal>.Empty; init; }

    /// <summary>Measured quantities by the key the pack gives them.</summary>
    [Term("计量数", "以格式包 evaluation.yaml 中 measured 的标识为键；金额单位为元，比率用小数。")]
    public ImmutableDictionary<string, decimal> Measured { get => field ?? ImmutableDictionary<string, decimal>.Empty; init; }

    /// <summary>Why points were lost, by indicator.</summary>
    [Term("扣分原因", "以指标标识为键，得分低于分值时填写。")]
    [FreeText]
    public ImmutableDictionary<string, string> Reasons { get => field ?? ImmutableDictionary<string, string>.Empty; init; }

    /// <summary>Who filled the form in; optional.</summary>
    [Term("填表人", "可以不填。")]
    public string? FilledBy { get; init; }
}
