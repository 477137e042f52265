using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Packaging;
using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>A chart as a part of its own: native, so that staff can change its data and its look.</summary>
internal static class ChartPart
{
    /// <summary>The relationship id of the workbook behind the chart.</summary>
    public const string WorkbookId = "rIdWorkbook";

    /// <summary>Writes the part.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="chart">The chart.</param>
    /// <param name="size">Its size.</param>
    /// <param name="style">How the report looks.</param>
    /// <param name="labels">How the labels of a column chart stand where it was set on a page; null where nobody knows.</param>
    public static void Write(XmlStream xml, Chart chart, ChartSize size, ReportStyle style, FittedLabels? labels = null)
    {
        var look = new ChartLook(style, labels?.SizeInPoints ?? style.Text("chartLabel").SizeInPoints);
        xml.Open("c:chartSpace")
            .Attribute("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart")
            .Attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
            .Attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
            .Val("c:date1904", 0).Val("c:lang", "zh-CN").Val("c:roundedCorners", 0)
            .Open("c:chart").Val("c:autoTitleDeleted", 1);
        switch (chart.Kind)
        {
            case ChartKind.Column:
                ColumnChart.Write(xml, chart, look, size, labels);
                break;
            case ChartKind.Ring:
                RingChart.Write(xml, chart, look, size);
                break;
            default:
                throw new InvalidOperationException($"The Word renderer has no drawing for {chart.Kind}.");
        }

        xml.Val("c:plotVisOnly", 1).Val("c:dispBlanksAs", "gap").Close()
            .Fixed(ChartLook.NoFrame).Fixed(look.Text)
            .Open("c:externalData").Attribute("r:id", WorkbookId).Val("c:autoUpdate", 0).Close()
            .Close();
    }
}
