using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>One item of key work.</summary>
[Term("重点工作事项", "一项重点工作。")]
public sealed record KeyWorkItem
{
    /// <summary>Its heading.</summary>
    [Term("标题", "正文小标题，不写序号。")]
    public required string Title { get; init; }

    /// <summary>Its name in the overview table.</summary>
    [Term("重要事项", "一览表中的事项名称，不填用标题。")]
    public string? Matter { get; init; }

    /// <summary>What was done.</summary>
    [Term("工作情况", "正文段落。")]
    [FreeText]
    public required string Text { get; init; }

    /// <summary>Content and target, for the overview table.</summary>
    [Term("工作内容及目标", "一览表中的内容和目标。")]
    [FreeText]
    public string? Target { get; init; }

    /// <summary>Result, for the overview table.</summary>
    [Term("完成情况", "一览表中的完成情况。")]
    [FreeText]
    public string? Result { get; init; }
}
