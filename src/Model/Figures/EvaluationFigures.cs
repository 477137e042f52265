using System.Collections.Immutable;

using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>One evaluation.</summary>
[Term("绩效自评", "一份自评表的内容。")]
public sealed record EvaluationFigures
{
    /// <summary>The project's name; may be left out for the whole unit.</summary>
    [Term("名称", "项目名称；整体自评可不填。")]
    public string? Name { get; init; }

    /// <summary>The projects it covers, by name; budget and execution are their sums.</summary>
    [Term("所含项目", "projects 中的项目名称；预算数、执行数取它们的合计。")]
    public ImmutableArray<string> Projects { get => field.IsDefault ? [] : field; init; }

    /// <summary>The competent department.</summary>
    [Term("主管部门", "主管部门名称。")]
    public string? CompetentDepartment { get; init; }

    /// <summary>The implementing unit.</summary>
    [Term("实施单位", "项目实施单位名称。")]
    public string? ImplementingUnit { get; init; }

    /// <summary>The day or month it was filled in, in words.</summary>
    [Term("填报日期", "按需要精确到月或日，如 2022年5月。")]
    public string? Date { get; init; }

    /// <summary>The project's category.</summary>
    [Term("项目类别", "如 部门预算项目。")]
    public string? Category { get; init; }

    /// <summary>The project's attribute.</summary>
    [Term("项目属性", "如 新增性项目。")]
    public string? Attribute { get; init; }

    /// <summary>The project's type.</summary>
    [Term("项目类型", "如 常年性项目。")]
    public string? Type { get; init; }

    /// <summary>The project's whole amount over all years.</summary>
    [Term("项目金额", "项目各年度金额合计，单位：元；不填不列。")]
    [Money]
    public decimal? Amount { get; init; }

    /// <summary>Budget execution.</summary>
    [Term("预算执行", "资金和分值。")]
    public required ExecutionFigures Execution { get; init; }

    /// <summary>Goals with their indicators.</summary>
    [Term("年度绩效目标", "目标及其指标。")]
    public ImmutableArray<GoalFigures> Goals { get => field.IsDefault ? [] : field; init; }

    /// <summary>What was achieved.</summary>
    [Term("自评综述", "产出和效益。")]
    [FreeText]
    public string? Summary { get; init; }

    /// <summary>Problems and their causes.</summary>
    [Term("存在的问题及原因", "问题和原因。")]
    [FreeText]
    public string? Problems { get; init; }

    /// <summary>What will be done.</summary>
    [Term("改进措施", "下一步措施。")]
    [FreeText]
    public string? Measures { get; init; }

    /// <summary>Why results deviate.</summary>
    [Term("偏差原因分析", "偏差大或目标未完成的原因。")]
    [FreeText]
    public string? Deviation { get; init; }
}
