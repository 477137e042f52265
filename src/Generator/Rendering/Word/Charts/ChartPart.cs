using DocumentFormat.OpenXml.Drawing.Charts;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;

using Chart = FinalAccounts.Generator.Markup.Chart;
using Drawn = DocumentFormat.OpenXml.Drawing.Charts;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>A chart as a part of its own: native, so that staff can change its data and its look.</summary>
internal static class ChartPart
{
    /// <summary>The relationship id of the workbook behind the chart.</summary>
    public const string WorkbookId = "rIdWorkbook";

    /// <summary>The part.</summary>
    public static ChartSpace Create(Chart chart, ChartSize size, ReportStyle style)
    {
        var look = new ChartLook(style);
        var drawn = new Drawn.Chart(
            new AutoTitleDeleted { Val = true },
            chart.Kind switch
            {
                ChartKind.Column => ColumnChart.Create(chart, look, size, style),
                ChartKind.Ring => RingChart.Create(chart, look, size, style),
                _ => throw new InvalidOperationException($"The Word renderer has no drawing for {chart.Kind}."),
            });
        if (chart.Kind == ChartKind.Column && chart.Series.Length > 1)
        {
            drawn.Append(new Legend(
                new LegendPosition { Val = LegendPositionValues.Bottom },
                new Overlay { Val = false },
                look.Text()));
        }

        drawn.Append(new PlotVisibleOnly { Val = true }, new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap });
        return new ChartSpace(
            new Date1904 { Val = false },
            new EditingLanguage { Val = "zh-CN" },
            new RoundedCorners { Val = false },
            drawn,
            look.NoFrame(),
            look.Text(),
            new ExternalData(new AutoUpdate { Val = false }) { Id = WorkbookId });
    }
}
