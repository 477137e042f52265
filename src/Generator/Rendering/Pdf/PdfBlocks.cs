using FinalAccounts.Generator.Markup;
using Typesetting.Boxes;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Hands every kind of block to its writer. A kind without one is an error, never silence.</summary>
internal static class PdfBlocks
{
    /// <summary>The boxes of blocks one after another.</summary>
    public static List<Box> Of(PdfContext context, IReadOnlyList<Block> blocks)
    {
        var boxes = new List<Box>();
        for (var at = 0; at < blocks.Count; at++)
        {
            if (IsLoneTitle(blocks, at))
            {
                boxes.Add(new SpacerBox(context.Pages.LoneTitleSpace));
            }

            if (blocks[at] is TableBlock table)
            {
                var notes = NotesBehind(blocks, at);
                boxes.AddRange(PdfTable.Of(context, table, notes));
                at += notes.Count;
                continue;
            }

            var leadsToTable = at + 1 < blocks.Count && blocks[at + 1] is TableBlock && Introduces(blocks[at]);
            boxes.AddRange(Of(context, blocks[at]).Select(box => leadsToTable ? new KeepWithNextBox(box) : box));
        }

        return boxes;
    }

    /// <summary>Whether a part's title has its page to itself: page ends stand before and behind it.</summary>
    private static bool IsLoneTitle(IReadOnlyList<Block> blocks, int at) =>
        blocks[at] is HeadingBlock { Level: 1 } && EndsPage(blocks, at, -1) && EndsPage(blocks, at, 1);

    private static bool EndsPage(IReadOnlyList<Block> blocks, int at, int step)
    {
        do
        {
            at += step;
        }
        while (at >= 0 && at < blocks.Count && blocks[at] is SectionMark);
        return at < 0 || at >= blocks.Count || blocks[at] is PageBreakBlock;
    }

    private static List<ParagraphBlock> NotesBehind(IReadOnlyList<Block> blocks, int table) =>
        [.. blocks.Skip(table + 1).TakeWhile(IsNote).Cast<ParagraphBlock>()];

    private static bool IsNote(Block block) => block is ParagraphBlock { Role: ParagraphRole.Note };

    /// <summary>Whether what stands right above a table belongs to it: a line of small type, a title, words that end with a colon.</summary>
    private static bool Introduces(Block block) => block is ParagraphBlock paragraph
        && (paragraph.Role is not (ParagraphRole.Body or ParagraphRole.Flush or ParagraphRole.Signature)
            || paragraph.Content.PlainText().EndsWith('：'));

    private static IEnumerable<Box> Of(PdfContext context, Block block) => block switch
    {
        SectionMark => [],
        HeadingBlock heading => [PdfHeading.Of(context, heading)],
        ParagraphBlock paragraph => [PdfParagraph.Of(context, paragraph)],
        ListBlock list => [PdfList.Of(context, list)],
        QuoteBlock quote => [PdfQuote.Of(context, quote)],
        TableBlock table => PdfTable.Of(context, table, []),
        ChartBlock chart => PdfChart.Of(context, chart),
        ContentsBlock contents => PdfContents.Of(context, contents),
        PageBreakBlock => [new PageBreakBox()],
        // Pages inside a quotation or a list: only whole blocks of the report have pages of their own.
        PagesBlock pages => Of(context, pages.Blocks),
        _ => throw new InvalidOperationException($"The PDF renderer has no writer for {block.GetType().Name}."),
    };
}
