using Typesetting.Fonts;
using Typesetting.Text;

namespace Typesetting.Layout;

/// <summary>What layout knows besides the room it has. A round changes the map, a table the scale; the rest is shared.</summary>
internal sealed class LayoutContext : IShapingContext
{
    public LayoutContext(FontBook fonts, WordList words, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        Fonts = fonts;
        Words = words;
        Diagnostics = diagnostics;
        Cancellation = cancellation;
        Cache = new LayoutCache();
    }

    private LayoutContext(LayoutContext other)
    {
        Fonts = other.Fonts;
        Words = other.Words;
        Diagnostics = other.Diagnostics;
        Cancellation = other.Cancellation;
        Cache = other.Cache;
        Map = other.Map;
        Scale = other.Scale;
        PageLabel = other.PageLabel;
        Source = other.Source;
    }

    public FontBook Fonts { get; }

    public WordList Words { get; }

    public double Scale { get; private init; } = 1;

    public PageMap Map { get; private init; } = PageMap.Empty;

    public string PageLabel { get; private init; } = "";

    /// <summary>The host's name for the box being shaped.</summary>
    public string? Source { get; private init; }

    public DiagnosticBag Diagnostics { get; }

    public CancellationToken Cancellation { get; }

    public LayoutCache Cache { get; }

    public TextShaper Shaper => Cache.Shaper;

    public LayoutContext WithScale(double scale) => scale == Scale ? this : new LayoutContext(this) { Scale = scale };

    public LayoutContext WithMap(PageMap map) => new(this) { Map = map };

    public LayoutContext OnPage(string label) => new(this) { PageLabel = label };

    public LayoutContext At(string? source) => source is null ? this : new LayoutContext(this) { Source = source };

    public ResolvedFont FontOf(TextStyle style) => Fonts.FontOf(style);

    public void ReportMissing(int codePoint, string surroundings)
    {
        var place = Source is null ? $"“{surroundings}”" : $"{Source}, “{surroundings}”";
        Diagnostics.Add(
            DiagnosticCodes.MissingGlyph, DiagnosticSeverity.Warning, place, $"{char.ConvertFromUtf32(codePoint)} (U+{codePoint:X4})",
            $"No font of the chain has the character U+{codePoint:X4} ({char.ConvertFromUtf32(codePoint)}); 〓 stands in its place.",
            "Install a font that has it, or add one to the chain.");
    }
}
