using Typesetting.Drawing;
using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>Collects where a table piece needs lines and draws each as one long stroke.</summary>
internal sealed class TableRules(TableStyle style, double[] edges)
{
    private readonly List<Rule> _backgrounds = [];
    private readonly List<double> _tops = [0];
    private readonly List<GridCell?[]> _rows = [];

    public void Fill(GridCell cell, Color? color, double top, double height)
    {
        if (color is not { } background) return;
        var left = edges[cell.Column];
        _backgrounds.Add(new Rule(left, top, edges[cell.Column + cell.ColumnSpan] - left, height, background));
    }

    public void AddRow(double height, TableGrid grid, int row)
    {
        _tops.Add(_tops[^1] + height);
        var cells = new GridCell?[grid.Columns];
        for (var column = 0; column < cells.Length; column++) cells[column] = grid.At(row, column);
        _rows.Add(cells);
    }

    public List<Rule> Draw()
    {
        var rules = _backgrounds;
        if (_rows.Count == 0) return rules;
        for (var line = 0; line <= _rows.Count; line++) DrawHorizontals(rules, line);
        for (var column = 0; column < edges.Length; column++) DrawVerticals(rules, column);
        return rules;
    }

    private void DrawHorizontals(List<Rule> rules, int line)
    {
        var thickness = line == 0 || line == _rows.Count ? style.OuterLine : style.InnerLine;
        if (thickness <= 0) return;
        var columns = edges.Length - 1;
        for (var start = 0; start < columns;)
        {
            if (!NeedsHorizontal(line, start))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < columns && NeedsHorizontal(line, end)) end++;
            rules.Add(new Rule(edges[start], _tops[line] - thickness / 2, edges[end] - edges[start], thickness, style.LineColor));
            start = end;
        }
    }

    private void DrawVerticals(List<Rule> rules, int column)
    {
        var isSide = column == 0 || column == edges.Length - 1;
        var thickness = isSide ? (style.OpenSides ? 0 : style.OuterLine) : style.InnerLine;
        if (thickness <= 0) return;
        for (var start = 0; start < _rows.Count;)
        {
            if (!NeedsVertical(start, column))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < _rows.Count && NeedsVertical(end, column)) end++;
            // Corners are closed: a side reaches over half of the frame's lines.
            var reach = isSide ? style.OuterLine / 2 : 0;
            var top = _tops[start] - reach;
            rules.Add(new Rule(edges[column] - thickness / 2, top, thickness, _tops[end] + reach - top, style.LineColor));
            start = end;
        }
    }

    private bool NeedsHorizontal(int line, int column)
    {
        if (line == 0 || line == _rows.Count) return true;
        GridCell? above = _rows[line - 1][column], below = _rows[line][column];
        return above is null || !ReferenceEquals(above, below);
    }

    private bool NeedsVertical(int row, int column)
    {
        if (column == 0 || column == edges.Length - 1) return true;
        GridCell? left = _rows[row][column - 1], right = _rows[row][column];
        return left is null || !ReferenceEquals(left, right);
    }
}
