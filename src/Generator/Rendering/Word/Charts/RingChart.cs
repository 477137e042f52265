using DocumentFormat.OpenXml.Drawing.Charts;

using FinalAccounts.Generator.Styling;

using Chart = FinalAccounts.Generator.Markup.Chart;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>环形图: a ring with one slice for each category.</summary>
internal static class RingChart
{
    /// <summary>Half the ring, whatever a file says, in LibreOffice; so it is in all formats.</summary>
    private const byte HoleInPercent = 50;

    /// <summary>The ring.</summary>
    public static PlotArea Create(Chart chart, ChartLook look, ChartSize size, ReportStyle style)
    {
        var alone = chart.Series.All(series => series.Points.Count(point => point.Value > 0m) == 1);
        var places = new RingPlaces(size, (double)style.Text("chartLabel").SizeInPoints, HoleInPercent / 100.0);
        var ring = new DoughnutChart(new VaryColors { Val = true });
        foreach (var (at, series) in chart.Series.Index())
        {
            ring.Append(new PieChartSeries(
                [
                    new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)at },
                    new Order { Val = (uint)at },
                    ChartSeriesData.Name(series, at),
                    .. chart.Categories.Select((_, slice) => new DataPoint(
                        new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)slice },
                        new Bubble3D { Val = false },
                        alone ? look.LoneSlice(slice) : look.Slice(slice))),
                    ChartLabels.Slices(chart, series, look, places.Labels(chart, series)),
                    ChartSeriesData.Categories(chart),
                    ChartSeriesData.Values(series, at),
                ]));
        }

        ring.Append(new FirstSliceAngle { Val = (ushort)RingPlaces.Start(chart) }, new HoleSize { Val = HoleInPercent });
        return new PlotArea(places.Ring(), ring);
    }
}
