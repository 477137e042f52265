using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;

using ChartSeries = FinalAccounts.Generator.Markup.ChartSeries;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>The labels at columns and slices: each shows its point's text as printed.</summary>
internal static class ChartLabels
{
    /// <summary>Labels above the columns.</summary>
    public static DataLabels Columns(ChartSeries series, ChartLook look) =>
        Create(series, look, [], () => new DataLabelPosition { Val = DataLabelPositionValues.OutsideEnd });

    /// <summary>Labels of slices, each moved to its place around the ring.</summary>
    public static DataLabels Slices(ChartSeries series, ChartLook look, IReadOnlyList<Layout?> places) =>
        Create(series, look, places, () => null);

    private static DataLabels Create(ChartSeries series, ChartLook look, IReadOnlyList<Layout?> places, Func<DataLabelPosition?> position)
    {
        var format = ChartLabelFormat.Of(series.Points);
        var number = format ?? ChartLabelFormat.General;
        var labels = new DataLabels();
        foreach (var (at, point) in series.Points.Index())
        {
            var place = places.ElementAtOrDefault(at);
            if (format is null || place is not null)
            {
                OpenXmlElement?[] parts =
                [
                    new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)at },
                    place,
                    format is null ? new DocumentFormat.OpenXml.Drawing.Charts.ChartText(look.Words(point.Text)) : null,
                    .. Common(look, number, position()),
                ];
                labels.Append(new DataLabel(parts.OfType<OpenXmlElement>()));
            }
        }

        labels.Append(Common(look, number, position()).OfType<OpenXmlElement>());
        if (places.Count > 0)
        {
            // Labels stand in the order of the slices; lines to them would cross the ring.
            labels.Append(new ShowLeaderLines { Val = false });
        }

        return labels;
    }

    private static IEnumerable<OpenXmlElement?> Common(ChartLook look, string format, DataLabelPosition? position) =>
    [
        new NumberingFormat { FormatCode = format, SourceLinked = false },
        look.NoLine(),
        look.Text(),
        position,
        new ShowLegendKey { Val = false },
        new ShowValue { Val = true },
        new ShowCategoryName { Val = false },
        new ShowSeriesName { Val = false },
        new ShowPercent { Val = false },
        new ShowBubbleSize { Val = false },
    ];
}
