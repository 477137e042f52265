using System.Runtime.CompilerServices;

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Packaging;
using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>
/// What a style alone decides of a Word file. All reports of a region share it, so it is made once for each style and kept as long as
/// the style is.
/// </summary>
internal sealed class WordStyleParts
{
    private static readonly ConditionalWeakTable<ReportStyle, WordStyleParts> Made = [];

    private readonly ReportStyle _style;
    private readonly ReadOnlyMemory<byte> _styles;
    private readonly ReadOnlyMemory<byte> _numbering;

    private WordStyleParts(ReportStyle style)
    {
        _style = style;
        _styles = XmlPart.Of(WordStyles.Create(style));
        _numbering = XmlPart.Of(WordNumbering.Create(style));
        Settings = Packed(WordSettings.Create(style));
        Fonts = Packed(WordFontTable.Create(style));
        OddFooter = Packed(WordFooters.Odd(style));
        EvenFooter = Packed(WordFooters.Even(style));
        EmptyFooter = Packed(WordFooters.Empty());
        TurnedOddFooter = PackedFile.Of(WordFooters.TurnedOdd(style).Span);
        TurnedEvenFooter = PackedFile.Of(WordFooters.TurnedEven(style).Span);
        Theme = Packed(WordTheme.Create(style));
    }

    public PackedFile Settings { get; }

    public PackedFile Fonts { get; }

    public PackedFile OddFooter { get; }

    public PackedFile EvenFooter { get; }

    public PackedFile EmptyFooter { get; }

    public PackedFile TurnedOddFooter { get; }

    public PackedFile TurnedEvenFooter { get; }

    public PackedFile Theme { get; }

    /// <summary>The parts of a style, made now if they never were.</summary>
    public static WordStyleParts Of(ReportStyle style) => Made.GetValue(style, static style => new WordStyleParts(style));

    /// <summary>The styles part of a report with the looks that its tables, figures and text have.</summary>
    public ReadOnlyMemory<byte> Styles(WordOutput output) => XmlPart.With(_styles, new Styles(
    [
        .. WordTableStyles.OfLooks(_style, output.TableLooks),
        .. WordTableStyles.OfFigures(_style, output.FigureLooks),
        .. WordParagraphStyles.OfTracked(output.TrackedLooks),
    ]));

    /// <summary>The numbering part of a report with these lists; the first list is number 1.</summary>
    public ReadOnlyMemory<byte> Numbering(IEnumerable<(ListBlock List, int Depth)> lists) =>
        XmlPart.With(_numbering, new Numbering(WordNumbering.OfLists(lists)));

    private static PackedFile Packed(OpenXmlElement root) => PackedFile.Of(XmlPart.Of(root).Span);
}
