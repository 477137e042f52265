using Typesetting.Fonts;
using Typesetting.Text;

namespace Typesetting.Layout;

/// <summary>The font chains of one document, found on this machine.</summary>
internal sealed class FontBook
{
    private static readonly ResolvedFont None = new([], [], false);

    private readonly Dictionary<(string Name, bool Bold), ResolvedFont> _fonts = [];
    private TextStyle? _lastStyle;
    private ResolvedFont _lastFont = None;

    public FontBook(IReadOnlyDictionary<string, FontChain> chains, IFontSource source, FontResolver resolver, DiagnosticBag diagnostics)
    {
        foreach (var (name, chain) in chains)
        {
            foreach (var bold in (ReadOnlySpan<bool>)[false, true]) _fonts[(name, bold)] = resolver.Resolve(chain, bold);
            foreach (var face in chain.EastAsian.Concat(chain.Latin))
            {
                if (source is FontLibrary library && library.IsRestricted(face)) ReportRestricted(diagnostics, name, face);
            }

            if (_fonts[(name, false)].IsEmpty) ReportNone(diagnostics, name, chain);
        }
    }

    /// <summary>A style's font; an empty one when the document does not define or the machine does not have it.</summary>
    public ResolvedFont FontOf(TextStyle style)
    {
        // Neighbours mostly have the same style.
        if (ReferenceEquals(style, _lastStyle)) return _lastFont;
        _lastStyle = style;
        return _lastFont = _fonts.GetValueOrDefault((style.Font, style.Bold), None);
    }

    private static void ReportRestricted(DiagnosticBag diagnostics, string name, string face) => diagnostics.Add(
        DiagnosticCodes.EmbeddingForbidden, DiagnosticSeverity.Warning, name, face,
        $"The font '{face}' is installed, but its licence bits (fsType) forbid embedding a subset; the next of the chain is used.",
        "Use a font that may be embedded.");

    private static void ReportNone(DiagnosticBag diagnostics, string name, FontChain chain) => diagnostics.Add(
        DiagnosticCodes.NoFont, DiagnosticSeverity.Error, name, string.Join(", ", chain.EastAsian.Concat(chain.Latin)),
        $"None of the fonts of '{name}' is installed: {string.Join(", ", chain.EastAsian.Concat(chain.Latin))}.",
        "Install one of them (on Debian and Ubuntu: apt-get install fonts-noto-cjk fonts-lxgw-wenkai), or name a folder that has one.");
}
