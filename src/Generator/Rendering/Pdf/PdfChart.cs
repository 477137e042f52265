using FinalAccounts.Generator.Markup;
using Typesetting.Boxes;
using Typesetting.Drawing;
using EngineSeries = Typesetting.Drawing.ChartSeries;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Charts, with their captions below.</summary>
internal static class PdfChart
{
    private const double SpaceAround = 6;

    /// <summary>A chart and its caption, which stay on one page.</summary>
    public static IEnumerable<Box> Of(PdfContext context, ChartBlock block)
    {
        var chart = block.Chart;
        var style = new ChartStyle
        {
            Text = context.Styles.Of("chartLabel").Text,
            Fills = [.. context.Styles.Style.ChartColors.Select(PdfStyles.Color)],
            MaximumWidth = context.Pages.TextWidth,
        };
        VectorDrawing drawing = chart.Kind switch
        {
            ChartKind.Column => Columns(chart, style),
            ChartKind.Ring => Ring(chart, style),
            _ => throw new InvalidOperationException($"The PDF renderer draws no {chart.Kind}."),
        };
        var picture = new DrawingBox(drawing, chart.AlternativeText, SpaceAround, SpaceAround) { Source = chart.Caption };
        context.Boxes[block] = picture;
        if (chart.Caption.Length == 0)
        {
            yield return picture;
            yield break;
        }

        var (text, paragraph) = context.Styles.Of("caption");
        yield return new KeepWithNextBox(picture);
        yield return new ParagraphBox(chart.Caption, text, paragraph, TextRole.Caption);
    }

    private static ColumnChart Columns(Chart chart, ChartStyle style) => new(
        chart.Categories,
        [.. chart.Series.Select(series => new EngineSeries(
            series.Name, [.. series.Points.Select(point => (double)point.Value)], [.. series.Points.Select(point => point.Text)]))],
        style);

    private static PieChart Ring(Chart chart, ChartStyle style) => new(
        [.. chart.Series[0].Points.Select((point, at) => new ChartSlice(chart.Categories[at], (double)point.Value, point.Text))],
        style,
        isRing: true);
}
