using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Styling;

using TextAlignment = FinalAccounts.Generator.Styling.TextAlignment;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>Turns a text style of the report into the properties of a Word style.</summary>
internal static class WordTextStyles
{
    /// <summary>Fonts and size of a text style.</summary>
    public static StyleRunProperties Run(ReportStyle style, TextStyle text)
    {
        var size = WordUnits.HalfPoints(text.SizeInPoints).ToString(Invariant);
        var properties = new StyleRunProperties
        {
            RunFonts = Fonts(style.Font(text.Font)),
            FontSize = new FontSize { Val = size },
            FontSizeComplexScript = new FontSizeComplexScript { Val = size },
        };
        if (text.Bold)
        {
            properties.Bold = new Bold();
            properties.BoldComplexScript = new BoldComplexScript();
        }

        return properties;
    }

    /// <summary>Both slots of a font chain, so that no program chooses a font by itself.</summary>
    public static RunFonts Fonts(FontChain chain) => new()
    {
        Ascii = chain.Latin,
        HighAnsi = chain.Latin,
        EastAsia = chain.Word,
        ComplexScript = chain.Latin,
        Hint = FontTypeHintValues.EastAsia,
    };

    /// <summary>Spacing, indent and alignment of a text style.</summary>
    public static StyleParagraphProperties Paragraph(TextStyle text) => new()
    {
        SnapToGrid = new SnapToGrid { Val = false },
        SpacingBetweenLines = Spacing(text),
        Indentation = FirstLine(text),
        Justification = new Justification { Val = Align(text.Alignment) },
    };

    /// <summary>An indent of the first line, in characters for those who edit and in twips for programs that do not count them.</summary>
    private static Indentation FirstLine(TextStyle text)
    {
        var characters = WordUnits.Whole(text.FirstLineInCharacters * 100m);
        return new Indentation
        {
            FirstLineChars = characters,
            FirstLine = WordUnits.TwipsOfPoints(text.FirstLineInCharacters * text.SizeInPoints).ToString(Invariant),
        };
    }

    private static SpacingBetweenLines Spacing(TextStyle text) => new()
    {
        Before = WordUnits.TwipsOfPoints(text.BeforeInPoints).ToString(Invariant),
        After = WordUnits.TwipsOfPoints(text.AfterInPoints).ToString(Invariant),
        Line = WordUnits.TwipsOfPoints(text.LineInPoints).ToString(Invariant),
        LineRule = LineSpacingRuleValues.Exact,
    };

    private static JustificationValues Align(TextAlignment alignment) => alignment switch
    {
        TextAlignment.Left => JustificationValues.Left,
        TextAlignment.Center => JustificationValues.Center,
        TextAlignment.Right => JustificationValues.Right,
        TextAlignment.Justify => JustificationValues.Both,
        _ => throw new InvalidOperationException($"No alignment for {alignment}."),
    };

    private static IFormatProvider Invariant => System.Globalization.CultureInfo.InvariantCulture;
}
