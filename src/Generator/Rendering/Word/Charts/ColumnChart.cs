using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Packaging;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>柱状图: upright columns side by side, one group for each category.</summary>
internal static class ColumnChart
{
    private const int CategoryAxisId = 1;
    private const int ValueAxisId = 2;
    private const double WidestColumnInPoints = 54;
    private const double WidestGroupInPoints = 130;
    private const double ColumnsOfGroup = 0.72;
    private const double ColumnOfPitch = 0.88;
    private const double NameOfGroup = 0.94;
    private const int WidestGapInPercent = 500;

    /// <summary>Writes the columns and their axes, and what the series' colours mean.</summary>
    public static void Write(XmlStream xml, Chart chart, ChartLook look, ChartSize size, FittedLabels? labels)
    {
        var group = GroupInPoints(chart, size);
        var scale = ColumnScale.Of(chart, size.HeightInPoints, look.SizeInPoints, NameLines(chart, group, (double)look.SizeInPoints), labels);
        var width = Math.Min(1, group * chart.Categories.Length / (double)size.WidthInPoints);
        xml.Open("c:plotArea");
        new PlotPlace((1 - width) / 2, 0, width, (double)scale.Share).Write(xml);
        WriteColumns(xml, chart, look, group, size, labels);
        WriteCategories(xml, look);
        WriteValues(xml, scale);
        xml.Close();
        if (chart.Series.Length > 1)
        {
            xml.Open("c:legend").Val("c:legendPos", "b").Val("c:overlay", 0).Fixed(look.Text).Close();
        }
    }

    private static double GroupInPoints(Chart chart, ChartSize size) => Math.Min(
        (double)size.WidthInPoints / Math.Max(1, chart.Categories.Length),
        Math.Max(WidestGroupInPoints, Math.Max(1, chart.Series.Length) * WidestColumnInPoints / ColumnsOfGroup));

    private static int NameLines(Chart chart, double group, double labelSize) => chart.Categories
        .Select(name => (int)Math.Ceiling((double)WordTextWidth.InEms(name).Line * labelSize / (group * NameOfGroup)))
        .DefaultIfEmpty(1).Max();

    private static void WriteColumns(XmlStream xml, Chart chart, ChartLook look, double group, ChartSize size, FittedLabels? labels)
    {
        xml.Open("c:barChart").Val("c:barDir", "col").Val("c:grouping", "clustered").Val("c:varyColors", 0);
        foreach (var (at, series) in chart.Series.Index())
        {
            xml.Open("c:ser");
            ChartSeriesData.WriteName(xml, series, at);
            xml.Fixed(look.Filled(at)).Val("c:invertIfNegative", 0);
            ChartLabels.WriteColumns(xml, series, look, labels?.AreTurned ?? false, ColumnLabelMoves.Of(chart, at, size, labels));
            ChartSeriesData.WritePoints(xml, chart, series, at);
            xml.Close();
        }

        var pitch = Math.Min(WidestColumnInPoints, group * ColumnsOfGroup / Math.Max(1, chart.Series.Length));
        var column = pitch * ColumnOfPitch;
        var gap = 100 * (group - (pitch * chart.Series.Length) + pitch - column) / column;
        xml.Val("c:gapWidth", (long)Math.Clamp(gap, 0, WidestGapInPercent)).Val("c:overlap", (long)(-100 * (pitch - column) / column))
            .Val("c:axId", CategoryAxisId).Val("c:axId", ValueAxisId).Close();
    }

    private static void WriteCategories(XmlStream xml, ChartLook look) => xml
        .Open("c:catAx").Val("c:axId", CategoryAxisId)
        .Open("c:scaling").Val("c:orientation", "minMax").Close()
        .Val("c:delete", 0).Val("c:axPos", "b")
        .Open("c:numFmt").Attribute("formatCode", ChartLabelFormat.General).Attribute("sourceLinked", 0).Close()
        .Val("c:majorTickMark", "none").Val("c:minorTickMark", "none").Val("c:tickLblPos", "low")
        .Fixed(ChartLook.Axis).Fixed(look.LevelText)
        .Val("c:crossAx", ValueAxisId).Val("c:crosses", "autoZero").Val("c:auto", 1)
        .Val("c:lblAlgn", "ctr").Val("c:lblOffset", 50).Val("c:noMultiLvlLbl", 0)
        .Close();

    /// <summary>
    /// The axis that the columns are measured by. It is not shown: every column carries its figure. Columns begin at zero: cut off at
    /// the foot, they would show a small change as a large one.
    /// </summary>
    private static void WriteValues(XmlStream xml, ColumnScale scale) => xml
        .Open("c:valAx").Val("c:axId", ValueAxisId)
        .Open("c:scaling").Val("c:orientation", "minMax").Val("c:max", ChartText.Number(scale.Top)).Val("c:min", ChartText.Number(scale.Bottom)).Close()
        .Val("c:delete", 1).Val("c:axPos", "l")
        .Open("c:numFmt").Attribute("formatCode", ChartLabelFormat.General).Attribute("sourceLinked", 0).Close()
        .Val("c:majorTickMark", "none").Val("c:minorTickMark", "none").Val("c:tickLblPos", "nextTo")
        .Val("c:crossAx", CategoryAxisId).Val("c:crosses", "autoZero").Val("c:crossBetween", "between")
        .Close();
}
