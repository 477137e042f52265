using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>A glossary entry.</summary>
[Term("名词解释", "一条名词解释。")]
public sealed record GlossaryEntry
{
    /// <summary>The term; overrides the pack's entry of the same term.</summary>
    [Term("名词", "与格式包已有名词相同时改写，否则补充在后。")]
    public required string Term { get; init; }

    /// <summary>The functional code it explains.</summary>
    [Term("功能分类科目编码", "解释的是功能科目时填写。")]
    [Code(CodeKind.FunctionalAny)]
    public string? Code { get; init; }

    /// <summary>The explanation.</summary>
    [Term("解释", "解释文字。")]
    [FreeText]
    public required string Text { get; init; }
}
