using System.Collections.Immutable;

using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>Performance evaluation.</summary>
[Term("预算绩效", "绩效自评的文字和数据。")]
public sealed record PerformanceFigures
{
    /// <summary>How the evaluation was carried out.</summary>
    [Term("绩效管理工作开展情况", "自评如何组织；金额、个数用事实表达式。")]
    [FreeText]
    public string? Work { get; init; }

    /// <summary>What the evaluation found as a whole.</summary>
    [Term("评价结论", "从评价情况看的总体结论。")]
    [FreeText]
    public string? Conclusion { get; init; }

    /// <summary>What use is made of the results.</summary>
    [Term("结果应用", "评价结果如何应用。")]
    [FreeText]
    public string? ResultUse { get; init; }

    /// <summary>The whole unit's evaluation.</summary>
    [Term("整体支出自评", "部门（单位）整体绩效自评。")]
    public EvaluationFigures? Overall { get; init; }

    /// <summary>The region's rule-scored table.</summary>
    [Term("评分表", "地区以评分标准逐项计分的，填评定得分和计量数。")]
    public ScoringFigures? Scoring { get; init; }

    /// <summary>One evaluation per project.</summary>
    [Term("项目支出自评", "一个项目一份。")]
    [Distinct("name")]
    public ImmutableArray<EvaluationFigures> Projects { get => field.IsDefault ? [] : field; init; }
}
