using DocumentFormat.OpenXml.Drawing.Charts;

using FinalAccounts.Generator.Styling;

using Chart = FinalAccounts.Generator.Markup.Chart;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>柱状图: upright columns side by side, one group for each category.</summary>
internal static class ColumnChart
{
    private const uint CategoryAxisId = 1;
    private const uint ValueAxisId = 2;
    private const double WidestColumnInPoints = 54;
    private const double WidestGroupInPoints = 130;
    private const double ColumnsOfGroup = 0.72;
    private const double ColumnOfPitch = 0.88;
    private const int WidestGapInPercent = 500;

    /// <summary>What the axis leaves at least above the highest column, as a part of the columns' room.</summary>
    private const double Headroom = 0.05;

    /// <summary>The line below for categories, with its distance.</summary>
    private const double LinesOfCategories = 1.3;

    /// <summary>The columns and their axes.</summary>
    public static PlotArea Create(Chart chart, ChartLook look, ChartSize size, ReportStyle style)
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

        var group = GroupInPoints(chart, size);
        var pitch = Math.Min(WidestColumnInPoints, group * ColumnsOfGroup / Math.Max(1, chart.Series.Length));
        var column = pitch * ColumnOfPitch;
        columns.Append(
            new GapWidth { Val = (ushort)Math.Clamp(100 * (group - (pitch * chart.Series.Length) + pitch - column) / column, 0, WidestGapInPercent) },
            new Overlap { Val = (sbyte)(-100 * (pitch - column) / column) },
            new AxisId { Val = CategoryAxisId },
            new AxisId { Val = ValueAxisId });
        return new PlotArea(Place(chart, size, style), columns, Categories(look), Values(chart));
    }

    private static double GroupInPoints(Chart chart, ChartSize size) => Math.Min(
        (double)size.WidthInPoints / Math.Max(1, chart.Categories.Length),
        Math.Max(WidestGroupInPoints, Math.Max(1, chart.Series.Length) * WidestColumnInPoints / ColumnsOfGroup));

    /// <summary>The columns stand close enough to be compared, with a line above for labels, one below for categories, one for the legend.</summary>
    private static Layout Place(Chart chart, ChartSize size, ReportStyle style)
    {
        if (chart.Series.Any(series => series.Points.Any(point => point.Value < 0m)))
        {
            return new Layout();
        }

        var line = (double)(style.Text("chartLabel").LineInPoints / size.HeightInPoints);
        var below = (chart.Series.Length > 1 ? 3 : LinesOfCategories) * line;
        var top = Math.Max(0, line - Headroom);
        var width = Math.Min(1, GroupInPoints(chart, size) * chart.Categories.Length / (double)size.WidthInPoints);
        return new Layout(new ManualLayout(
            new LayoutTarget { Val = LayoutTargetValues.Inner },
            new LeftMode { Val = LayoutModeValues.Edge },
            new TopMode { Val = LayoutModeValues.Edge },
            new Left { Val = Math.Round((1 - width) / 2, 4, MidpointRounding.AwayFromZero) },
            new Top { Val = Math.Round(top, 4, MidpointRounding.AwayFromZero) },
            new Width { Val = Math.Round(width, 4, MidpointRounding.AwayFromZero) },
            new Height { Val = Math.Round(1 - top - below, 4, MidpointRounding.AwayFromZero) }));
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
        new LabelOffset { Val = 50 },
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
