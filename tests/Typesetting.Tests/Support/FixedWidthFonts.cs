using Typesetting.Boxes;
using Typesetting.Fonts;
using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Tests.Support;

/// <summary>A face whose Chinese characters are one em wide and all others half an em; positions in tests are then plain sums.</summary>
internal sealed class FixedWidthFace(string name, bool isBold, string missing = "", string narrow = "") : Typeface
{
    public override string Name => name;

    public override double Ascent => 0.8;

    public override double Descent => 0.2;

    public override bool IsBold => isBold;

    public override ushort GlyphOf(int codePoint) =>
        codePoint <= 0xFFFF && missing.Contains((char)codePoint) ? (ushort)0 : (ushort)(codePoint & 0xFFFF);

    public override double AdvanceOf(ushort glyph) => glyph >= 0x2E80 || (Characters.IsEastAsian(glyph) && !narrow.Contains((char)glyph)) ? 1 : 0.5;
}

/// <summary>Knows the family "Fixed" only, regular and, on demand, bold.</summary>
internal sealed class FixedWidthFonts(string missing = "", bool hasBold = true, string narrow = "") : IFontSource
{
    private readonly FixedWidthFace _regular = new("Fixed", false, missing, narrow);
    private readonly FixedWidthFace _bold = new("Fixed-Bold", true, missing, narrow);

    public Typeface? Find(string name, bool bold) => name != "Fixed" ? null : bold && hasBold ? _bold : _regular;
}

/// <summary>Short words for building and laying out documents in tests.</summary>
internal static class Lay
{
    /// <summary>Ten points: a Chinese character is ten points wide.</summary>
    public static readonly TextStyle Ten = new() { Font = "fixed", Size = 10 };

    public static readonly ParagraphStyle Plain = new()
    {
        Alignment = TextAlignment.Left,
        LineSpacing = LineSpacing.Fixed(10),
        Orphans = 1,
        Widows = 1,
        ScriptSpacingInEms = 0,
    };

    public static readonly IReadOnlyDictionary<string, FontChain> Chains = new Dictionary<string, FontChain> { ["fixed"] = new("Fixed") };

    public static ParagraphBox P(string text, ParagraphStyle? style = null) => new(text, Ten, style ?? Plain);

    public static ParagraphBox Lines(int count, ParagraphStyle? style = null) => P(string.Join('\n', Enumerable.Range(1, count).Select(i => $"l{i}")), style);

    public static LayoutContext Context(FixedWidthFonts? fonts = null, WordList? words = null)
    {
        var bag = new DiagnosticBag();
        var source = fonts ?? new FixedWidthFonts();
        return new LayoutContext(new FontBook(Chains, source, new FontResolver(source), bag), words ?? WordList.Empty, bag, CancellationToken.None);
    }

    /// <summary>A body of the given size in points, with no margins.</summary>
    public static PageSetup Page(double width, double height) => new() { Width = width, Height = height, Margins = default };

    public static LaidOutDocument Out(PageSetup page, params Box[] boxes) => Out(new Section(page, boxes));

    public static LaidOutDocument Out(params Section[] sections) => OutWith(new FixedWidthFonts(), sections);

    public static LaidOutDocument OutWith(WordList words, PageSetup page, params Box[] boxes) => OutWith(new FixedWidthFonts(), words, new Section(page, boxes));

    public static LaidOutDocument OutWith(FixedWidthFonts fonts, params Section[] sections) => OutWith(fonts, WordList.Empty, sections);

    private static LaidOutDocument OutWith(FixedWidthFonts fonts, WordList words, params Section[] sections) => Typesetter.LayOut(
        new TypesetDocument
        {
            Information = new DocumentInformation { Title = "t", Created = DateTimeOffset.UnixEpoch },
            Fonts = Chains,
            Words = words,
            Sections = sections,
        },
        fonts,
        new FontResolver(fonts));

    /// <summary>The text of each page, lines separated by a slash.</summary>
    public static string[] PageTexts(LaidOutDocument document) =>
        document.Pages.Select(page => string.Join('/', FragmentWalker.Lines(page.Body).Select(line => line.Line.Content()))).ToArray();
}
