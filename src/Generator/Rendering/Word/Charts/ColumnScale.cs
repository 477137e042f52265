using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>
/// The upright measures of a column chart, as the PDF has them: a line for labels above the columns, one below those that hang, and
/// names and legend below all. The axis goes from the upper label's edge to the lower's, so that columns are as high as the PDF's.
/// </summary>
/// <param name="Top">What the value axis ends with.</param>
/// <param name="Bottom">What it begins with.</param>
/// <param name="Share">The part of the chart's height that the axis takes.</param>
internal readonly record struct ColumnScale(decimal Top, decimal Bottom, decimal Share)
{
    private const decimal LineInEms = 1.25m;
    private const decimal LabelGap = 2;
    private const decimal NameGap = 7;
    private const decimal LegendGap = 6;

    /// <summary>The least part of the height that columns take, whatever stands around them.</summary>
    private const decimal Least = 0.3m;

    /// <summary>The measures of a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="height">Its height in points.</param>
    /// <param name="labelSize">The size of its text in points.</param>
    /// <param name="nameLines">How many lines its categories' names take.</param>
    /// <param name="labels">How its labels stand; null for a line of them where nobody knows.</param>
    public static ColumnScale Of(Chart chart, decimal height, decimal labelSize, int nameLines, FittedLabels? labels = null)
    {
        var values = chart.Series.SelectMany(series => series.Points).Select(point => point.Value).ToList();
        var (high, low) = (Math.Max(0m, values.DefaultIfEmpty().Max()), Math.Min(0m, values.DefaultIfEmpty().Min()));
        high = high == low ? 1m : high;
        var line = LineInEms * labelSize;
        var (above, below) = labels is null
            ? (high > 0m ? line + LabelGap : 0m, low < 0m ? line + LabelGap : 0m)
            : (labels.AboveInPoints, labels.BelowInPoints);
        var names = NameGap + (nameLines * line) + (chart.Series.Length > 1 ? LegendGap + line : 0m);
        var columns = Math.Max(Least * height, height - above - below - names);
        var unit = (high - low) / columns;
        return new(Rounded(high + (above * unit)), Rounded(low - (below * unit)), Math.Min(1m, (above + columns + below) / height));
    }

    /// <summary>Four digits more than the column's own: finer than a hundredth of a point.</summary>
    private static decimal Rounded(decimal value) => Math.Round(value, 4, MidpointRounding.AwayFromZero);
}
