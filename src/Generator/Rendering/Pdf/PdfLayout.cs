using System.Runtime.CompilerServices;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;
using Typesetting;
using Typesetting.Boxes;
using Typesetting.Fonts;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>
/// Lays reports out on pages. The PDF draws the pages, the Word file asks them for page numbers and tables: whoever comes second
/// finds the layout of the same document done. Serves many threads.
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
    public LaidOutReport LayOut(ReportDocument document, ReportStyle style, CancellationToken cancellation)
    {
        if (_laid.TryGetValue(document, out var laid) && ReferenceEquals(laid.Style, style))
        {
            return laid.Report;
        }

        var (typeset, boxes) = PdfDocument.Of(document, style);
        var report = new LaidOutReport(Typesetter.LayOut(typeset, _fonts.Value, cancellation), boxes);
        _laid.AddOrUpdate(document, new Laid(style, report));
        return report;
    }

    private sealed record Laid(ReportStyle Style, LaidOutReport Report);
}

/// <summary>A report set on pages.</summary>
/// <param name="Pages">The pages.</param>
/// <param name="Boxes">The box that each heading, paragraph of text, table and chart of the report became.</param>
public sealed record LaidOutReport(LaidOutDocument Pages, IReadOnlyDictionary<Block, Box> Boxes);
