using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;

using ChartSeries = FinalAccounts.Generator.Markup.ChartSeries;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>The labels at columns and slices: each shows its point's text as printed.</summary>
internal static class ChartLabels
{
    /// <summary>Labels above the columns.</summary>
    public static DataLabels Columns(ChartSeries series, ChartLook look) =>
        Create(series, look, () => new DataLabelPosition { Val = DataLabelPositionValues.OutsideEnd });

    /// <summary>Labels of slices; a ring has one place for them.</summary>
    public static DataLabels Slices(ChartSeries series, ChartLook look) => Create(series, look, () => null);

    private static DataLabels Create(ChartSeries series, ChartLook look, Func<DataLabelPosition?> position)
    {
        var format = ChartLabelFormat.Of(series.Points);
        var labels = new DataLabels();
        if (format is null)
        {
            foreach (var (at, point) in series.Points.Index())
            {
                labels.Append(new DataLabel(
                    [
                        new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)at },
                        new DocumentFormat.OpenXml.Drawing.Charts.ChartText(look.Words(point.Text)),
                        .. Switches(position()),
                    ]));
            }
        }

        labels.Append(
            new NumberingFormat { FormatCode = format ?? ChartLabelFormat.General, SourceLinked = false },
            look.NoLine(),
            look.Text());
        labels.Append(Switches(position()));
        return labels;
    }

    private static IEnumerable<OpenXmlElement> Switches(DataLabelPosition? position)
    {
        if (position is not null)
        {
            yield return position;
        }

        yield return new ShowLegendKey { Val = false };
        yield return new ShowValue { Val = true };
        yield return new ShowCategoryName { Val = false };
        yield return new ShowSeriesName { Val = false };
        yield return new ShowPercent { Val = false };
        yield return new ShowBubbleSize { Val = false };
    }
}
