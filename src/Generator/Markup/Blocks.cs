using System.Collections.Immutable;

using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Markup;

/// <summary>A block of the document tree. The hierarchy is closed: every renderer answers for every kind.</summary>
public abstract record Block;

/// <summary>Where a section of the report begins; its key is the same in all packs (<c>notes.income</c>).</summary>
public sealed record SectionMark(string Key) : Block;

/// <summary>A heading.</summary>
/// <param name="Level">1 for a part (第一部分 …), 2 for 一、, 3 for （一）, 4 for 1., 5 for （1）.</param>
/// <param name="Number">Its number as printed (<c>第一部分</c>, <c>一、</c>), or empty; printed before the content.</param>
/// <param name="Content">Its words.</param>
/// <param name="Anchor">The anchor that links and the 目录 point to; unique in the document.</param>
/// <param name="InContents">True when the 目录 lists it.</param>
public sealed record HeadingBlock(int Level, string Number, ImmutableArray<Inline> Content, string Anchor, bool InContents) : Block
{
    /// <summary>The heading as plain text, number included.</summary>
    public string Text => Number + Content.PlainText();
}

/// <summary>A paragraph.</summary>
public sealed record ParagraphBlock(ImmutableArray<Inline> Content, ParagraphRole Role = ParagraphRole.Body) : Block;

/// <summary>What a paragraph is for, and so how it looks.</summary>
public enum ParagraphRole
{
    /// <summary>正文: justified, first line indented by two characters.</summary>
    Body,

    /// <summary>The document's title on the cover.</summary>
    Title,

    /// <summary>Lines under the title on the cover: unit, date, telephone.</summary>
    Subtitle,

    /// <summary>A title inside the body that is no heading: an attached report's own title.</summary>
    AttachmentTitle,

    /// <summary>图题, 表题 set as a paragraph.</summary>
    Caption,

    /// <summary>A note in small type: under a table, at a chart.</summary>
    Note,

    /// <summary>Centred text.</summary>
    Centered,

    /// <summary>落款: at the right, name and date.</summary>
    Signature,

    /// <summary>Text without indent.</summary>
    Flush,
}

/// <summary>A list.</summary>
public sealed record ListBlock(bool Ordered, int Start, ImmutableArray<ImmutableArray<Block>> Items) : Block;

/// <summary>Quoted blocks.</summary>
public sealed record QuoteBlock(ImmutableArray<Block> Blocks) : Block;

/// <summary>A table, with its title line, unit line and notes as the table says.</summary>
/// <param name="Table">The table.</param>
/// <param name="ShowTitle">True to print the table's title above it; false where a heading already says it.</param>
public sealed record TableBlock(ReportTable Table, bool ShowTitle) : Block;

/// <summary>A chart (图), with its caption.</summary>
public sealed record ChartBlock(Chart Chart) : Block;

/// <summary>目录: the headings of the document down to a level.</summary>
/// <param name="Title">Its own title: 目录.</param>
/// <param name="Depth">The deepest heading level it lists.</param>
public sealed record ContentsBlock(string Title, int Depth) : Block;

/// <summary>What follows begins on a new page.</summary>
public sealed record PageBreakBlock : Block;

/// <summary>Blocks on pages of their own kind.</summary>
/// <param name="Kind">The kind of page.</param>
/// <param name="Blocks">What stands on them.</param>
public sealed record PagesBlock(PageKind Kind, ImmutableArray<Block> Blocks) : Block;

/// <summary>A kind of page.</summary>
public enum PageKind
{
    /// <summary>封面: no page number, content set in the middle third of the page.</summary>
    Cover,

    /// <summary>目录: its own numbering where the style says so.</summary>
    Contents,

    /// <summary>横排: wide tables.</summary>
    Landscape,
}
