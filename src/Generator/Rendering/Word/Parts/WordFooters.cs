using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>The footers: page numbers for odd and for even pages, and nothing for pages without a number.</summary>
internal static class WordFooters
{
    private const string Placeholder = "{page}";

    /// <summary>The footer of odd pages, or of all pages where numbers stand in the middle.</summary>
    public static Footer Odd(ReportStyle style) =>
        Number(style, style.Page.MirrorPageNumbers ? WordStyleIds.OddPageNumber : WordStyleIds.CenteredPageNumber);

    /// <summary>The footer of even pages.</summary>
    public static Footer Even(ReportStyle style) =>
        Number(style, style.Page.MirrorPageNumbers ? WordStyleIds.EvenPageNumber : WordStyleIds.CenteredPageNumber);

    /// <summary>The footer of pages without a number.</summary>
    public static Footer Empty() => new(Paragraph(WordStyleIds.Footer));

    private static Footer Number(ReportStyle style, string paragraphStyle)
    {
        var pattern = style.Page.PageNumber;
        var at = pattern.IndexOf(Placeholder, StringComparison.Ordinal);
        var paragraph = Paragraph(paragraphStyle);
        if (at < 0)
        {
            paragraph.Append(Text(pattern));
            return new Footer(paragraph);
        }

        paragraph.Append(
            Text(pattern[..at]),
            Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
            Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            Text("1"),
            Run(new FieldChar { FieldCharType = FieldCharValues.End }),
            Text(pattern[(at + Placeholder.Length)..]));
        return new Footer(paragraph);
    }

    private static Paragraph Paragraph(string style) =>
        new(new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } });

    private static Run Text(string text) => Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A run whose dashes are Chinese ones.</summary>
    private static Run Run(OpenXmlElement content) =>
        new(new RunProperties { RunFonts = new RunFonts { Hint = FontTypeHintValues.EastAsia } }, content);
}
