using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word;
using FinalAccounts.Generator.Styling;
using Typesetting;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Page numbers for the Word file's 目录, as the PDF's layout has them.</summary>
public sealed class PdfPageNumbers(PdfLayout layout) : IPageNumbers
{
    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Find(ReportDocument document, ReportStyle style, CancellationToken cancellation)
    {
        var laidOut = layout.LayOut(document, style, cancellation);
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        if (laidOut.Diagnostics.Any(found => found.Code == DiagnosticCodes.NoFont))
        {
            // Pages laid out without fonts are none to go by: Word fills in its own numbers.
            return labels;
        }

        var map = laidOut.Map;
        foreach (var anchor in map.Anchors)
        {
            if (map.TryFind(anchor, out var place))
            {
                labels[anchor] = place.Label;
            }
        }

        return labels;
    }
}
