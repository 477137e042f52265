using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering;

/// <summary>What blocks are to the blocks around them, for every format that has pages.</summary>
internal static class Neighbours
{
    /// <summary>Whether a part's title has its page to itself: page ends stand before and behind it.</summary>
    public static bool IsLoneTitle(IReadOnlyList<Block> blocks, int at) =>
        blocks[at] is HeadingBlock { Level: 1 } && EndsPage(blocks, at, -1) && EndsPage(blocks, at, 1);

    /// <summary>The paragraphs in small type right behind a table: notes of its own.</summary>
    public static IReadOnlyList<ParagraphBlock> NotesBehind(IReadOnlyList<Block> blocks, int table) =>
        [.. blocks.Skip(table + 1).TakeWhile(block => block is ParagraphBlock { Role: ParagraphRole.Note }).Cast<ParagraphBlock>()];

    /// <summary>Whether a block belongs to the table right behind it: a line of small type, a title, words that end with a colon.</summary>
    public static bool Introduces(IReadOnlyList<Block> blocks, int at) =>
        at + 1 < blocks.Count && blocks[at + 1] is TableBlock && blocks[at] is ParagraphBlock paragraph
        && (paragraph.Role is not (ParagraphRole.Body or ParagraphRole.Flush or ParagraphRole.Signature)
            || paragraph.Content.PlainText().EndsWith('：'));

    private static bool EndsPage(IReadOnlyList<Block> blocks, int at, int step)
    {
        do
        {
            at += step;
        }
        while (at >= 0 && at < blocks.Count && blocks[at] is SectionMark);
        return at < 0 || at >= blocks.Count || blocks[at] is PageBreakBlock;
    }
}
