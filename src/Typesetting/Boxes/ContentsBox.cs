using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Boxes;

/// <summary>One entry of a table of contents.</summary>
/// <param name="Text">The heading's text.</param>
/// <param name="Level">1 for the outermost; indexes the levels' styles.</param>
/// <param name="Anchor">The anchor whose page is printed.</param>
public sealed record ContentsEntry(string Text, int Level, string Anchor);

/// <summary>The look of one level of a table of contents.</summary>
/// <param name="Text">Look of the text.</param>
/// <param name="Paragraph">Line distance, indents and spaces.</param>
public sealed record ContentsLevelStyle(TextStyle Text, ParagraphStyle Paragraph)
{
    /// <summary>Look of leader and number; null for the text's.</summary>
    public TextStyle? Number { get; init; }
}

/// <summary>A table of contents: entries with leaders and page numbers, each linked to its place.</summary>
public sealed class ContentsBox : WrapperBox
{
    /// <summary>Creates a table of contents.</summary>
    /// <param name="entries">The entries in order.</param>
    /// <param name="levels">Styles from level 1 on; deeper levels take the last.</param>
    /// <param name="leader">The character that leads to the numbers; null for blank.</param>
    public ContentsBox(IReadOnlyList<ContentsEntry> entries, IReadOnlyList<ContentsLevelStyle> levels, string? leader = ".")
        : this([.. entries.Select(entry => Line(entry, levels, leader))])
    {
    }

    private ContentsBox(ParagraphBox[] lines)
        : base(new StackBox([.. lines.Select(line => new TaggedBox(line, StructureRole.ContentsItem))])
        {
            Tag = new StructureTag(StructureRole.Contents),
        }) => Entries = lines;

    /// <summary>The entries' paragraphs.</summary>
    internal IReadOnlyList<ParagraphBox> Entries { get; }

    private static ParagraphBox Line(ContentsEntry entry, IReadOnlyList<ContentsLevelStyle> levels, string? leader)
    {
        var style = levels[Math.Clamp(entry.Level, 1, levels.Count) - 1];
        return new ParagraphBox(
            [new TextRun(entry.Text, null, new AnchorTarget(entry.Anchor)), new LeaderTab(leader, style.Number), new PageReference(entry.Anchor, style.Number)],
            style.Text,
            style.Paragraph with { Alignment = TextAlignment.Left, Orphans = 1, Widows = 1 });
    }
}
