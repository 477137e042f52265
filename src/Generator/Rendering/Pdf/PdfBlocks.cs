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
            if (Neighbours.IsLoneTitle(blocks, at))
            {
                boxes.Add(new SpacerBox(context.Pages.LoneTitleSpace));
            }

            if (blocks[at] is TableBlock table)
            {
                var notes = Neighbours.NotesBehind(blocks, at);
                boxes.AddRange(PdfTable.Of(context, table, notes));
                at += notes.Count;
                continue;
            }

            var leadsToTable = Neighbours.Introduces(blocks, at);
            boxes.AddRange(Of(context, blocks[at]).Select(box => leadsToTable ? new KeepWithNextBox(box) : box));
        }

        return boxes;
    }

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
