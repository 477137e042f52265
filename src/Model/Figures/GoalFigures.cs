using System.Collections.Immutable;

using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>A goal and its indicators.</summary>
[Term("绩效目标", "一个目标和它的指标。")]
public sealed record GoalFigures
{
    /// <summary>The goal in words.</summary>
    [Term("目标内容", "目标的文字。")]
    [FreeText]
    public string? Text { get; init; }

    /// <summary>What came of it.</summary>
    [Term("完成情况", "目标实际完成情况。")]
    [FreeText]
    public string? Result { get; init; }

    /// <summary>Full points of the goal.</summary>
    [Term("分值", "目标的满分；按指标定权重的不填。")]
    [Points]
    public decimal? Weight { get; init; }

    /// <summary>Its indicators.</summary>
    [Term("绩效指标", "三级指标。")]
    public ImmutableArray<IndicatorFigures> Indicators { get => field.IsDefault ? [] : field; init; }
}
