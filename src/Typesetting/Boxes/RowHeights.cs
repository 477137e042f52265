using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>How high the rows of a table part are, and each cell's content laid out in full.</summary>
internal sealed class RowHeights
{
    private readonly TableGrid _grid;
    private readonly Fragment[] _whole; // by the cell's place in the grid
    private readonly double _least;

    /// <param name="grid">The part.</param>
    /// <param name="whole">Each cell's content.</param>
    /// <param name="padding">Free space above and below a cell's content, in points.</param>
    /// <param name="least">The least height of a row, in points.</param>
    private RowHeights(TableGrid grid, Fragment[] whole, double padding, double least)
    {
        (_grid, _whole, _least) = (grid, whole, least);
        Heights = new double[grid.Rows.Count];
        Array.Fill(Heights, least);
        var spanning = new List<GridCell>();
        foreach (var row in grid.Starting)
        {
            foreach (var cell in row)
            {
                if (cell.RowSpan > 1) spanning.Add(cell);
                else Heights[cell.Row] = Math.Max(Heights[cell.Row], Whole(cell).Height + 2 * padding);
            }
        }

        // What a cell over several rows lacks is added evenly to its rows.
        foreach (var cell in spanning.OrderBy(cell => cell.RowSpan))
        {
            var lack = Whole(cell).Height + 2 * padding - Of(cell.Row, cell.LastRow);
            for (var row = cell.Row; lack > 0 && row <= cell.LastRow; row++) Heights[row] += lack / cell.RowSpan;
        }

        Total = Heights.Sum();
    }

    public double[] Heights { get; }

    public double Total { get; }

    /// <summary>All cells and their contents.</summary>
    public IEnumerable<(GridCell Cell, Fragment Content)> Cells => _grid.Starting.SelectMany(row => row).Select(cell => (cell, Whole(cell)));

    /// <summary>A cell's content as laid out with all the height it wants.</summary>
    public Fragment Whole(GridCell cell) => _whole[_grid.IndexOf(cell)];

    /// <summary>The lines of those cells that are paragraphs of more than one.</summary>
    public IEnumerable<(int Row, int Column, IReadOnlyList<string> Lines)> LinesOfCells()
    {
        foreach (var cell in _grid.Starting.SelectMany(row => row))
        {
            if (cell.Cell.Content is ParagraphBox && Whole(cell) is GroupFragment { Children.Count: > 1 } lines)
            {
                yield return (cell.Row, cell.Column, [.. lines.Children.Select(line => ((LineFragment)line.Fragment).Content())]);
            }
        }
    }

    public double Of(int firstRow, int lastRow)
    {
        var height = 0.0;
        for (var row = firstRow; row <= lastRow; row++) height += Heights[row];
        return height;
    }

    /// <summary>The same rows with other padding.</summary>
    public RowHeights With(double padding) => new(_grid, _whole, padding, _least);

    public static RowHeights Measure(TableGrid grid, TablePlan plan, TableStyle style, LayoutContext context)
    {
        var whole = new Fragment[grid.Columns * grid.Rows.Count];
        foreach (var row in grid.Starting)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            foreach (var cell in row)
            {
                var space = new Space(plan.InnerWidth(cell, style), double.PositiveInfinity, true) { DecimalTail = plan.TailOf(cell) };
                whole[grid.IndexOf(cell)] = cell.Cell.Content.LayOut(context, space, null).Fragment!;
            }
        }

        return new RowHeights(grid, whole, plan.Padding, style.MinimumRowHeight * plan.Scale);
    }
}
