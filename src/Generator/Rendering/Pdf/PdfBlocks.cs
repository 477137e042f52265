using FinalAccounts.Generator.Markup;
using Typesetting.Boxes;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Hands every kind of block to its writer. A kind without one is an error, never silence.</summary>
internal static class PdfBlocks
{
    /// <summary>The boxes of blocks one after another.</summary>
    public static List<Box> Of(PdfContext context, IEnumerable<Block> blocks) => blocks.SelectMany(block => Of(context, block)).ToList();

    private static IEnumerable<Box> Of(PdfContext context, Block block) => block switch
    {
        SectionMark => [],
        HeadingBlock heading => [PdfHeading.Of(context, heading)],
        ParagraphBlock paragraph => [PdfParagraph.Of(context, paragraph)],
        ListBlock list => [PdfList.Of(context, list)],
        QuoteBlock quote => [PdfQuote.Of(context, quote)],
        TableBlock table => PdfTable.Of(context, table),
        ChartBlock chart => PdfChart.Of(context, chart),
        ContentsBlock contents => PdfContents.Of(context, contents),
        PageBreakBlock => [new PageBreakBox()],
        // Pages inside a quotation or a list: only whole blocks of the report have pages of their own.
        PagesBlock pages => Of(context, pages.Blocks),
        _ => throw new InvalidOperationException($"The PDF renderer has no writer for {block.GetType().Name}."),
    };
}
