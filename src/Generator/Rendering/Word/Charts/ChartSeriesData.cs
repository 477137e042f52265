using DocumentFormat.OpenXml.Drawing.Charts;

using Chart = FinalAccounts.Generator.Markup.Chart;
using ChartSeries = FinalAccounts.Generator.Markup.ChartSeries;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>What a series shows: the cells of the workbook, and what stands in them.</summary>
internal static class ChartSeriesData
{
    /// <summary>The series' name.</summary>
    public static SeriesText Name(ChartSeries series, int at) => new(new StringReference(
        new Formula(ChartText.NameCell(at)),
        new StringCache(new PointCount { Val = 1U }, Point(0, series.Name))));

    /// <summary>The categories.</summary>
    public static CategoryAxisData Categories(Chart chart) => new(new StringReference(
        new Formula(ChartText.CategoryCells(chart.Categories.Length)),
        new StringCache(
            [
                new PointCount { Val = (uint)chart.Categories.Length },
                .. chart.Categories.Select((name, at) => Point(at, name)),
            ])));

    /// <summary>The values.</summary>
    public static Values Values(ChartSeries series, int at) => new(new NumberReference(
        new Formula(ChartText.ValueCells(at, series.Points.Length)),
        new NumberingCache(
            [
                new FormatCode(ChartLabelFormat.Of(series.Points) ?? ChartLabelFormat.General),
                new PointCount { Val = (uint)series.Points.Length },
                .. series.Points.Select((point, index) =>
                    new NumericPoint(new NumericValue(ChartText.Number(point.Value))) { Index = (uint)index }),
            ])));

    private static StringPoint Point(int at, string text) => new(new NumericValue(ChartText.Clean(text))) { Index = (uint)at };
}
