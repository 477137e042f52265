using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Charts;
using FinalAccounts.Generator.Rendering.Word.Parts;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Writes a chart's place in the text, and its caption; the chart itself is a part of its own.</summary>
internal static class WordChartRenderer
{
    /// <summary>Writes a chart.</summary>
    public static void Write(WordContext context, ChartBlock block)
    {
        var (chart, output) = (block.Chart, context.Output);
        var drawn = context.Layout?.Charts.GetValueOrDefault(block);
        var size = ChartSize.On(WordPage.Portrait(context.Style), drawn?.HeightInPoints);
        output.Charts.Add((chart, size, drawn?.Labels));
        WordParagraphRenderer.Begin(context, WordStyleIds.Chart);
        context.Xml.Open("w:r").Open("w:drawing")
            .Open("wp:inline").Attribute("distT", 0).Attribute("distB", 0).Attribute("distL", 0).Attribute("distR", 0)
            .Open("wp:extent").Attribute("cx", size.WidthInEmu).Attribute("cy", size.HeightInEmu).Close()
            .Open("wp:docPr").Attribute("id", output.NextId())
            .Attribute("name", chart.Key).Attribute("descr", chart.AlternativeText).Close()
            .Empty("wp:cNvGraphicFramePr")
            .Open("a:graphic").Open("a:graphicData").Attribute("uri", "http://schemas.openxmlformats.org/drawingml/2006/chart")
            .Open("c:chart").Attribute("r:id", WordParts.ChartId(output.Charts.Count)).Close()
            .Close().Close().Close().Close().Close().Close();
        if (chart.Caption.Length > 0)
        {
            WordParagraphRenderer.Write(context, WordStyleIds.Caption, chart.Caption);
        }
    }
}
