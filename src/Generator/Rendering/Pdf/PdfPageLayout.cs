using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word;
using FinalAccounts.Generator.Styling;

using Typesetting;
using Typesetting.Boxes;

using DiagnosticCodes = Typesetting.DiagnosticCodes;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>What the PDF's layout tells the Word file: page numbers and lines of its 目录, how tables fit, how high charts are and where text needs space.</summary>
public sealed class PdfPageLayout(PdfLayout layout) : IPageLayout
{
    /// <summary>Decimals of a scale: finer than anyone sees.</summary>
    private const int ScaleDecimals = 3;

    /// <inheritdoc/>
    public PageLayout? Find(ReportDocument document, ReportStyle style, CancellationToken cancellation)
    {
        var laidOut = layout.LayOut(document, style, cancellation);
        if (laidOut.Pages.Diagnostics.Any(found => found.Code == DiagnosticCodes.NoFont))
        {
            // Pages laid out without fonts are none to go by.
            return null;
        }

        var tables = new Dictionary<TableBlock, FittedTable>(ReferenceEqualityComparer.Instance);
        var charts = new Dictionary<ChartBlock, FittedChart>(ReferenceEqualityComparer.Instance);
        var titles = new Dictionary<HeadingBlock, IReadOnlyList<string>>(ReferenceEqualityComparer.Instance);
        var contents = new Dictionary<ContentsBlock, IReadOnlyList<IReadOnlyList<string>>>(ReferenceEqualityComparer.Instance);
        var tracking = new Dictionary<ParagraphBlock, decimal>(ReferenceEqualityComparer.Instance);
        foreach (var (block, box) in laidOut.Boxes)
        {
            switch (block, box)
            {
                case (TableBlock table, TableBox set) when laidOut.Pages.FitOf(set) is { } fit:
                    tables[table] = new FittedTable(
                        decimal.Round((decimal)fit.Scale, ScaleDecimals, MidpointRounding.AwayFromZero),
                        (decimal)fit.Padding,
                        [.. fit.Widths.Select(width => (decimal)width)])
                    {
                        SaidAgain = fit.SaidAgain,
                        Lines = fit.Lines,
                        NoteLines = fit.NoteLines,
                        DividesRows = fit.DividesRows,
                        PartsGroups = fit.PartsGroups,
                    };
                    break;
                case (ChartBlock chart, DrawingBox drawn) when laidOut.Pages.HeightOf(drawn) is { } height:
                    charts[chart] = new FittedChart((decimal)height, LabelsOf(laidOut.Pages, drawn));
                    break;
                case (ContentsBlock listed, ContentsBox entries):
                    contents[listed] = laidOut.Pages.LinesOf(entries);
                    break;
                case (HeadingBlock heading, ParagraphBox words) when laidOut.Pages.LinesOf(words) is { Count: > 0 } lines:
                    titles[heading] = lines;
                    break;
                case (ParagraphBlock paragraph, ParagraphBox words) when laidOut.Pages.OfficeTrackingOf(words) is not 0 and var space:
                    tracking[paragraph] = (decimal)space;
                    break;
            }
        }

        return new PageLayout(Numbers(laidOut.Pages), tables, charts, titles, contents, tracking);
    }

    private static FittedLabels? LabelsOf(LaidOutDocument pages, DrawingBox drawn) => pages.LabelsOf(drawn) is { } labels
        ? new FittedLabels(
            (decimal)labels.Size,
            labels.AreTurned,
            (decimal)labels.Above,
            (decimal)labels.Below,
            [.. labels.Moves.Select(move => ((decimal)move.Right, (decimal)move.Down))])
        : null;

    private static Dictionary<string, string> Numbers(LaidOutDocument pages)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var anchor in pages.Map.Anchors)
        {
            if (pages.Map.TryFind(anchor, out var place))
            {
                labels[anchor] = place.Label;
            }
        }

        return labels;
    }
}
