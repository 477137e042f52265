using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Packaging;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>What a series shows: the cells of the workbook, and what stands in them.</summary>
internal static class ChartSeriesData
{
    /// <summary>The series' number and name.</summary>
    public static void WriteName(XmlStream xml, ChartSeries series, int at)
    {
        xml.Val("c:idx", at).Val("c:order", at).Open("c:tx").Open("c:strRef").Says("c:f", ChartText.NameCell(at));
        WriteTexts(xml, [series.Name]);
        xml.Close().Close();
    }

    /// <summary>The categories, and the series' values.</summary>
    public static void WritePoints(XmlStream xml, Chart chart, ChartSeries series, int at)
    {
        xml.Open("c:cat").Open("c:strRef").Says("c:f", ChartText.CategoryCells(chart.Categories.Length));
        WriteTexts(xml, chart.Categories);
        xml.Close().Close();

        xml.Open("c:val").Open("c:numRef").Says("c:f", ChartText.ValueCells(at, series.Points.Length))
            .Open("c:numCache").Says("c:formatCode", ChartLabelFormat.Of(series.Points) ?? ChartLabelFormat.General)
            .Val("c:ptCount", series.Points.Length);
        foreach (var (index, point) in series.Points.Index())
        {
            WritePoint(xml, index, ChartText.Number(point.Value));
        }

        xml.Close().Close().Close();
    }

    private static void WriteTexts(XmlStream xml, IReadOnlyCollection<string> texts)
    {
        xml.Open("c:strCache").Val("c:ptCount", texts.Count);
        foreach (var (at, text) in texts.Index())
        {
            WritePoint(xml, at, text);
        }

        xml.Close();
    }

    private static void WritePoint(XmlStream xml, int at, string value) =>
        xml.Open("c:pt").Attribute("idx", at).Says("c:v", value).Close();
}
