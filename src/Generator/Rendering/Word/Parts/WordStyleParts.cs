using System.Collections.Concurrent;
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

    /// <summary>More looks than the reports of a region have; each takes a thousand bytes or two.</summary>
    private const int MostLooks = 500;

    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _looks = new(StringComparer.Ordinal);
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
    public ReadOnlyMemory<byte> Styles(WordOutput output) => XmlPart.With(_styles, Looks(output));

    private List<ReadOnlyMemory<byte>> Looks(WordOutput output)
    {
        var roomy = WordTableLook.Roomy(_style);
        var tables = output.TableLooks.Where(look => look != roomy)
            .OrderByDescending(look => look.Scale).ThenByDescending(look => look.PaddingInPoints).ToList();
        return
        [
            .. tables.Where(look => look.Scale != 1m).DistinctBy(look => look.Scale)
                .Select(look => Kept(look.CellStyle(WordStyleIds.TableText), look, WordTableStyles.OfCells)),
            .. tables.Select(look => Kept(look.TableStyle(_style), look, WordTableStyles.OfTable)),
            .. output.FigureLooks.OrderByDescending(look => look.Scale).ThenBy(look => look.LackInEms)
                .Select(look => Kept(look.Style, look, WordTableStyles.OfFigures)),
            .. output.TrackedLooks.OrderBy(look => look.Text, StringComparer.Ordinal).ThenBy(look => look.Twips)
                .Select(look => Kept(look.Style, look, (_, tracked) => [WordParagraphStyles.OfTracked(tracked)])),
        ];
    }

    /// <summary>The styles of a look, which other reports have had before, as they stand in a styles part.</summary>
    private ReadOnlyMemory<byte> Kept<TLook>(string id, TLook look, Func<ReportStyle, TLook, IEnumerable<Style>> make)
    {
        if (_looks.TryGetValue(id, out var kept))
        {
            return kept;
        }

        if (_looks.Count >= MostLooks)
        {
            _looks.Clear();
        }

        return _looks[id] = XmlPart.Within(new Styles(make(_style, look)));
    }

    /// <summary>The numbering part of a report with these lists; the first list is number 1.</summary>
    public ReadOnlyMemory<byte> Numbering(IEnumerable<(ListBlock List, int Depth)> lists) =>
        XmlPart.With(_numbering, XmlPart.Within(new Numbering(WordNumbering.OfLists(lists))));

    private static PackedFile Packed(OpenXmlElement root) => PackedFile.Of(XmlPart.Of(root).Span);
}
