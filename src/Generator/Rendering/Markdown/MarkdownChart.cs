using System.Globalization;
using System.Text;

using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Markdown;

/// <summary>Writes a chart as a Mermaid block, which code hosts draw.</summary>
internal static class MarkdownChart
{
    public static void Write(StringBuilder text, Chart chart)
    {
        text.Append("```mermaid\n");
        if (chart.Kind == ChartKind.Ring)
        {
            WriteRing(text, chart);
        }
        else
        {
            WriteColumns(text, chart);
        }

        text.Append("```\n\n").Append(MarkdownInlines.Escape(chart.Caption)).Append("\n\n");
    }

    private static void WriteRing(StringBuilder text, Chart chart)
    {
        text.Append("pie showData\n");
        foreach (var (name, point) in chart.Categories.Zip(chart.Series[0].Points))
        {
            text.Append(CultureInfo.InvariantCulture, $"    {Quote(name)} : {point.Value}\n");
        }
    }

    private static void WriteColumns(StringBuilder text, Chart chart)
    {
        text.Append("xychart-beta\n");
        text.Append("    x-axis [").AppendJoin(", ", chart.Categories.Select(Quote)).Append("]\n");
        text.Append("    y-axis ").Append(Quote(chart.ValueTitle)).Append('\n');
        foreach (var series in chart.Series)
        {
            text.Append("    bar [").AppendJoin(", ", series.Points.Select(point => point.Value.ToString(CultureInfo.InvariantCulture))).Append("]\n");
        }
    }

    /// <summary>Mermaid knows no escape inside quotes, and a backquote begins its own Markdown.</summary>
    private static string Quote(string name) => $"\"{name.Replace('"', '＂').Replace('`', '＇').ReplaceLineEndings(" ")}\"";
}
