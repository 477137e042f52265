using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures;

/// <summary>An attachment.</summary>
[Term("附件", "一份附件。")]
public sealed record AttachmentFigures
{
    /// <summary>The name by which a pack places it.</summary>
    [Term("标识", "格式包用来安放附件的名称，如 overallReport。")]
    public string? Key { get; init; }

    /// <summary>Its title.</summary>
    [Term("标题", "附件标题。")]
    public required string Title { get; init; }

    /// <summary>The text, in Markdown.</summary>
    [Term("正文", "Markdown 正文；与 file 二选一。")]
    [FreeText]
    public string? Text { get; init; }

    /// <summary>A Markdown file beside the JSON.</summary>
    [Term("正文文件", "与本文件同目录的 Markdown 文件名；与 text 二选一。")]
    public string? File { get; init; }

    /// <summary>The project evaluation it is about, by name; all of them without it.</summary>
    [Term("所属项目自评", "performance.projects 中的名称；不填则为全部项目。")]
    public string? Evaluation { get; init; }

    /// <summary>How figures are printed in it.</summary>
    [Term("数字写法", "附件中金额和百分比的写法，不填同正文。")]
    public AttachmentNumbers? Numbers { get; init; }
}
