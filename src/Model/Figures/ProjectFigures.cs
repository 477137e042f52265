using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>One project.</summary>
[Term("项目", "一个项目的预算、执行和成效。")]
public sealed record ProjectFigures
{
    /// <summary>Its one name.</summary>
    [Term("项目名称", "全文统一使用的名称。")]
    public required string Name { get; init; }

    /// <summary>The 项 it is spent under.</summary>
    [Term("功能分类科目编码", "列支的项级科目。")]
    [Code(CodeKind.FunctionalItem)]
    public string? Code { get; init; }

    /// <summary>Its budget.</summary>
    [Term("预算数", "单位：元。")]
    public BudgetPair? Budget { get; init; }

    /// <summary>What was spent.</summary>
    [Term("执行数", "本年实际支出，单位：元。")]
    [Money]
    public required decimal Executed { get; init; }

    /// <summary>Where the money came from.</summary>
    [Term("资金来源", "如 市本级、省级专项。")]
    public string? Source { get; init; }

    /// <summary>The name under which it is published together with others.</summary>
    [Term("归并项目", "与其他项目归并公开时的项目名称，同名的合并计算。")]
    public string? Group { get; init; }

    /// <summary>What it was for.</summary>
    [Term("主要用途", "接在“主要用于”之后。")]
    [FreeText]
    public string? Purpose { get; init; }

    /// <summary>What came of it.</summary>
    [Term("取得成效", "项目产出和效益。")]
    [FreeText]
    public string? Result { get; init; }
}
