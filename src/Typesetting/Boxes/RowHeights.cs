using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>How high the rows of a table part are, and each cell's content laid out in full.</summary>
internal sealed class RowHeights
{
    private readonly Dictionary<GridCell, Fragment> _whole;

    private RowHeights(double[] heights, Dictionary<GridCell, Fragment> whole)
    {
        Heights = heights;
        Total = heights.Sum();
        _whole = whole;
    }

    public double[] Heights { get; }

    public double Total { get; }

    /// <summary>A cell's content as laid out with all the height it wants.</summary>
    public Fragment Whole(GridCell cell) => _whole[cell];

    public double Of(int firstRow, int lastRow)
    {
        var height = 0.0;
        for (var row = firstRow; row <= lastRow; row++) height += Heights[row];
        return height;
    }

    public static RowHeights Measure(TableGrid grid, TablePlan plan, TableStyle style, LayoutContext context)
    {
        var heights = new double[grid.Rows.Count];
        var whole = new Dictionary<GridCell, Fragment>();
        Array.Fill(heights, style.MinimumRowHeight * plan.Scale);
        foreach (var row in grid.Starting)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var cell in row)
            {
                var space = new Space(plan.InnerWidth(cell, style), double.PositiveInfinity, true) { DecimalTail = plan.TailOf(cell) };
                var content = cell.Cell.Content.LayOut(context, space, null).Fragment!;
                whole[cell] = content;
                if (cell.RowSpan == 1) heights[cell.Row] = Math.Max(heights[cell.Row], content.Height + 2 * style.VerticalPadding * plan.Scale);
            }
        }

        // What a cell over several rows lacks is added evenly to its rows.
        foreach (var cell in grid.Starting.SelectMany(row => row).Where(cell => cell.RowSpan > 1).OrderBy(cell => cell.RowSpan))
        {
            var have = 0.0;
            for (var row = cell.Row; row <= cell.LastRow; row++) have += heights[row];
            var lack = whole[cell].Height + 2 * style.VerticalPadding * plan.Scale - have;
            for (var row = cell.Row; lack > 0 && row <= cell.LastRow; row++) heights[row] += lack / cell.RowSpan;
        }

        return new RowHeights(heights, whole);
    }
}
