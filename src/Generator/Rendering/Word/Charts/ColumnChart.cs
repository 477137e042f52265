using DocumentFormat.OpenXml.Drawing.Charts;

using Chart = FinalAccounts.Generator.Markup.Chart;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>柱状图: upright columns side by side, one group for each category.</summary>
internal static class ColumnChart
{
    private const uint CategoryAxisId = 1;
    private const uint ValueAxisId = 2;
    private const int MostColumnsWithRoom = 6;

    /// <summary>The columns and their axes.</summary>
    public static PlotArea Create(Chart chart, ChartLook look)
    {
        var columns = new BarChart(
            new BarDirection { Val = BarDirectionValues.Column },
            new BarGrouping { Val = BarGroupingValues.Clustered },
            new VaryColors { Val = false });
        foreach (var (at, series) in chart.Series.Index())
        {
            columns.Append(new BarChartSeries(
                new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)at },
                new Order { Val = (uint)at },
                ChartSeriesData.Name(series, at),
                look.Filled(at),
                new InvertIfNegative { Val = false },
                ChartLabels.Columns(series, look),
                ChartSeriesData.Categories(chart),
                ChartSeriesData.Values(series, at)));
        }

        var few = chart.Categories.Length * chart.Series.Length <= MostColumnsWithRoom;
        columns.Append(
            new GapWidth { Val = (ushort)(few ? 200 : 80) },
            new Overlap { Val = -10 },
            new AxisId { Val = CategoryAxisId },
            new AxisId { Val = ValueAxisId });
        return new PlotArea(new Layout(), columns, Categories(look), Values(chart));
    }

    private static CategoryAxis Categories(ChartLook look) => new(
        new AxisId { Val = CategoryAxisId },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Bottom },
        new NumberingFormat { FormatCode = ChartLabelFormat.General, SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.Low },
        look.Axis(),
        look.Text(),
        new CrossingAxis { Val = ValueAxisId },
        new Crosses { Val = CrossesValues.AutoZero },
        new AutoLabeled { Val = true },
        new LabelAlignment { Val = LabelAlignmentValues.Center },
        new LabelOffset { Val = 100 },
        new NoMultiLevelLabels { Val = false });

    /// <summary>The axis that the columns are measured by. It is not shown: every column carries its figure.</summary>
    private static ValueAxis Values(Chart chart) => new(
        new AxisId { Val = ValueAxisId },
        Scale(chart),
        new Delete { Val = true },
        new AxisPosition { Val = AxisPositionValues.Left },
        new NumberingFormat { FormatCode = ChartLabelFormat.General, SourceLinked = false },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
        new CrossingAxis { Val = CategoryAxisId },
        new Crosses { Val = CrossesValues.AutoZero },
        new CrossBetween { Val = CrossBetweenValues.Between });

    /// <summary>Columns begin at zero: cut off at the foot, they would show a small change as a large one.</summary>
    private static Scaling Scale(Chart chart)
    {
        var orientation = new Orientation { Val = OrientationValues.MinMax };
        return chart.Series.Any(series => series.Points.Any(point => point.Value < 0m))
            ? new Scaling(orientation)
            : new Scaling(orientation, new MinAxisValue { Val = 0.0 });
    }
}
