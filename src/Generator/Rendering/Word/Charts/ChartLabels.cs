using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;

using Chart = FinalAccounts.Generator.Markup.Chart;
using ChartSeries = FinalAccounts.Generator.Markup.ChartSeries;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>The labels at columns and slices: each shows its point's text as printed; those of slices name the slice too.</summary>
internal static class ChartLabels
{
    /// <summary>Labels above the columns.</summary>
    public static DataLabels Columns(ChartSeries series, ChartLook look)
    {
        var format = ChartLabelFormat.Of(series.Points);
        var labels = new DataLabels();
        if (format is null)
        {
            labels.Append(series.Points.Select((point, at) => Label(at, null, look.Words(point.Text), Column(look, ChartLabelFormat.General))));
        }

        labels.Append(Column(look, format ?? ChartLabelFormat.General));
        return labels;
    }

    /// <summary>Labels of slices, each moved to its place beside the ring, with a line to its slice.</summary>
    public static DataLabels Slices(Chart chart, ChartSeries series, ChartLook look, IReadOnlyList<RingLabel> places)
    {
        var format = ChartLabelFormat.Of(series.Points);
        var number = format ?? ChartLabelFormat.General;
        var labels = new DataLabels();
        foreach (var (at, place) in places.Index())
        {
            var words = format is null ? look.Words(chart.Categories[at] + place.Separator + series.Points[at].Text) : null;
            labels.Append(Label(at, place.Place, words, Slice(look, number, place.Separator)));
        }

        labels.Append(Slice(look, number, " "));
        labels.Append(new ShowLeaderLines { Val = true }, new LeaderLines(look.Axis()));
        return labels;
    }

    private static DataLabel Label(int at, Layout? place, RichText? words, IEnumerable<OpenXmlElement> common)
    {
        var label = new DataLabel(new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)at });
        if (place is not null)
        {
            label.Append(place);
        }

        if (words is not null)
        {
            label.Append(new DocumentFormat.OpenXml.Drawing.Charts.ChartText(words));
        }

        label.Append(common);
        return label;
    }

    private static IEnumerable<OpenXmlElement> Column(ChartLook look, string format) =>
    [
        new NumberingFormat { FormatCode = format, SourceLinked = false },
        look.NoLine(),
        look.Text(),
        new DataLabelPosition { Val = DataLabelPositionValues.OutsideEnd },
        .. Shown(named: false),
    ];

    private static IEnumerable<OpenXmlElement> Slice(ChartLook look, string format, string separator) =>
    [
        new NumberingFormat { FormatCode = format, SourceLinked = false },
        look.NoLine(),
        look.Text(),
        .. Shown(named: true),
        new Separator { Text = separator },
    ];

    private static IEnumerable<OpenXmlElement> Shown(bool named) =>
    [
        new ShowLegendKey { Val = false },
        new ShowValue { Val = true },
        new ShowCategoryName { Val = named },
        new ShowSeriesName { Val = false },
        new ShowPercent { Val = false },
        new ShowBubbleSize { Val = false },
    ];
}
