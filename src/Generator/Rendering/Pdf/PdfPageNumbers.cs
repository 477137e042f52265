using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word;
using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Page numbers for the Word file's 目录, as the PDF's layout has them.</summary>
public sealed class PdfPageNumbers(PdfLayout layout) : IPageNumbers
{
    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Find(ReportDocument document, ReportStyle style, CancellationToken cancellation)
    {
        var map = layout.LayOut(document, style, cancellation).Map;
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
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
