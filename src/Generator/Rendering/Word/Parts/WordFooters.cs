using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>The footers: page numbers for odd and for even pages, and nothing for pages without a number.</summary>
internal static class WordFooters
{
    private const string Placeholder = "{page}";

    /// <summary>The footer of odd pages, or of all pages where numbers stand in the middle.</summary>
    public static Footer Odd(ReportStyle style) => new(OddNumber(style));

    /// <summary>The footer of even pages.</summary>
    public static Footer Even(ReportStyle style) => new(EvenNumber(style));

    /// <summary>The footer of odd landscape pages.</summary>
    public static ReadOnlyMemory<byte> TurnedOdd(ReportStyle style) => WordTurnedFooter.Create(style, OddNumber(style));

    /// <summary>The footer of even landscape pages.</summary>
    public static ReadOnlyMemory<byte> TurnedEven(ReportStyle style) => WordTurnedFooter.Create(style, EvenNumber(style));

    /// <summary>The footer of pages without a number.</summary>
    public static Footer Empty() => new(Paragraph(WordStyleIds.Footer));

    private static Paragraph OddNumber(ReportStyle style) =>
        Number(style, style.Page.MirrorPageNumbers ? WordStyleIds.OddPageNumber : WordStyleIds.CenteredPageNumber);

    private static Paragraph EvenNumber(ReportStyle style) =>
        Number(style, style.Page.MirrorPageNumbers ? WordStyleIds.EvenPageNumber : WordStyleIds.CenteredPageNumber);

    private static Paragraph Number(ReportStyle style, string paragraphStyle)
    {
        var pattern = style.Page.PageNumber;
        var at = pattern.IndexOf(Placeholder, StringComparison.Ordinal);
        var paragraph = Paragraph(paragraphStyle);
        if (at < 0)
        {
            paragraph.Append(Text(pattern));
            return paragraph;
        }

        paragraph.Append(
            Text(pattern[..at]),
            Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
            Run(new FieldCode(" PAGE ") { Space = SpaceProcessingModeValues.Preserve }),
            Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
            Text("1"),
            Run(new FieldChar { FieldCharType = FieldCharValues.End }),
            Text(pattern[(at + Placeholder.Length)..]));
        return paragraph;
    }

    private static Paragraph Paragraph(string style) =>
        new(new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = style } });

    private static Run Text(string text) => Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A run whose dashes are Chinese ones.</summary>
    private static Run Run(OpenXmlElement content) =>
        new(new RunProperties { RunFonts = new RunFonts { Hint = FontTypeHintValues.EastAsia } }, content);
}
