using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>Which labels of a column chart stand elsewhere than office programs put them, and how far away.</summary>
internal static class ColumnLabelMoves
{
    /// <summary>Less is not seen.</summary>
    private const decimal LeastInPoints = 0.5m;

    /// <summary>The moves of a series' labels in shares of the chart's width and height, category by category; null for one that stays.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="series">The number of the series.</param>
    /// <param name="size">The chart's size.</param>
    /// <param name="labels">How its labels stand; null where nobody knows: then all stay.</param>
    public static (double X, double Y)?[] Of(Chart chart, int series, ChartSize size, FittedLabels? labels)
    {
        var moves = new (double X, double Y)?[chart.Categories.Length];
        for (var category = 0; labels is not null && category < moves.Length; category++)
        {
            var (right, down) = labels.MovesInPoints[(category * chart.Series.Length) + series];
            if (Math.Abs(right) >= LeastInPoints || Math.Abs(down) >= LeastInPoints)
            {
                moves[category] = ((double)(right / size.WidthInPoints), (double)(down / size.HeightInPoints));
            }
        }

        return moves;
    }
}
