using FinalAccounts.Generator.Markup;
using Typesetting.Boxes;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Quotations stand in by two characters on both sides.</summary>
internal static class PdfQuote
{
    /// <summary>A quotation.</summary>
    public static Box Of(PdfContext context, QuoteBlock quote)
    {
        var indent = 2 * context.Styles.Of("body").Text.Size;
        return new IndentBox(new StackBox(PdfBlocks.Of(context, quote.Blocks)), indent, indent, isQuotation: true);
    }
}
