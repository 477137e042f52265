using System.Runtime.CompilerServices;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;
using Typesetting;
using Typesetting.Fonts;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>
/// Lays reports out on pages. The PDF draws the pages, the Word file asks them for page numbers: whoever comes second finds the
/// layout of the same document done. Serves many threads.
/// </summary>
/// <param name="openFonts">Opens the fonts; called once, when the first report needs them.</param>
public sealed class PdfLayout(Func<FontLibrary> openFonts)
{
    private readonly Lazy<FontLibrary> _fonts = new(openFonts);
    private readonly ConditionalWeakTable<ReportDocument, Laid> _laid = [];

    /// <summary>A layout with the fonts of the machine.</summary>
    public PdfLayout()
        : this(() => FontLibrary.Open())
    {
    }

    /// <summary>The pages of a report.</summary>
    public LaidOutDocument LayOut(ReportDocument document, ReportStyle style, CancellationToken cancellation)
    {
        if (_laid.TryGetValue(document, out var laid) && ReferenceEquals(laid.Style, style))
        {
            return laid.Pages;
        }

        var pages = Typesetter.LayOut(PdfDocument.Of(document, style), _fonts.Value, cancellation);
        _laid.AddOrUpdate(document, new Laid(style, pages));
        return pages;
    }

    private sealed record Laid(ReportStyle Style, LaidOutDocument Pages);
}
