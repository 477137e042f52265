using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Packaging;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>环形图: a ring with one slice for each category.</summary>
internal static class RingChart
{
    /// <summary>Half the ring, whatever a file says, in LibreOffice; so it is in all formats.</summary>
    private const int HoleInPercent = 50;

    /// <summary>Writes the ring.</summary>
    public static void Write(XmlStream xml, Chart chart, ChartLook look, ChartSize size)
    {
        var alone = chart.Series.All(series => series.Points.Count(point => point.Value > 0m) == 1);
        var places = new RingPlaces(size, (double)look.SizeInPoints, HoleInPercent / 100.0);
        xml.Open("c:plotArea");
        places.Ring.Write(xml);
        xml.Open("c:doughnutChart").Val("c:varyColors", 1);
        foreach (var (at, series) in chart.Series.Index())
        {
            xml.Open("c:ser");
            ChartSeriesData.WriteName(xml, series, at);
            for (var slice = 0; slice < chart.Categories.Length; slice++)
            {
                xml.Open("c:dPt").Val("c:idx", slice).Val("c:bubble3D", 0).Fixed(alone ? look.LoneSlice(slice) : look.Slice(slice)).Close();
            }

            ChartLabels.WriteSlices(xml, chart, series, look, places.Labels(chart, series));
            ChartSeriesData.WritePoints(xml, chart, series, at);
            xml.Close();
        }

        xml.Val("c:firstSliceAng", RingPlaces.Start(chart)).Val("c:holeSize", HoleInPercent).Close().Close();
    }
}
