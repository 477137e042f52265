using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>Puts rows together as one piece of a table, with its rules and backgrounds; lives for one page.</summary>
internal sealed class TablePiece(TableBox table, TablePlan plan, LayoutContext context)
{
    private const int MostLinesSaidAgain = 4;

    private readonly List<PlacedFragment> _rows = [];
    private readonly TableRules _rules = new(table.Style, plan.Edges);
    private double _y;

    public void AddHead(bool isFirst)
    {
        var grid = table.Head;
        var placed = new List<PlacedFragment>();
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var cells = new List<PlacedFragment>();
            var top = plan.Head.Of(0, row - 1);
            foreach (var cell in grid.Starting[row])
            {
                var height = plan.Head.Of(cell.Row, cell.LastRow);
                cells.Add(PlaceCell(cell, plan.Head.Whole(cell), height, 0));
                _rules.Fill(cell, cell.Cell.Background ?? table.Style.HeadBackground, top, height);
            }

            placed.Add(new PlacedFragment(0, top, new GroupFragment(plan.Edges[^1], plan.Head.Heights[row], cells, grid.RowTags[row])));
            _rules.AddRow(plan.Head.Heights[row], grid, row);
        }

        _y = plan.Head.Total;
        if (isFirst) _rows.AddRange(placed);
        else if (placed.Count > 0) _rows.Add(new PlacedFragment(0, 0, new GroupFragment(plan.Edges[^1], _y, placed, StructureTag.Artifact)));
    }

    /// <summary>Adds body rows up to and including the last; with a cut height, the last row is divided there.</summary>
    public TableResume? AddRows(TableResume resume, int last, double? cutHeight)
    {
        var carried = new Dictionary<GridCell, ResumePoint?>();
        var heights = Heights(resume, last, cutHeight);
        for (var row = resume.Row; row <= last; row++)
        {
            var cells = new List<PlacedFragment>();
            var active = row == resume.Row ? ActiveCells(resume) : table.Body.Starting[row];
            foreach (var cell in active) AddCell(cell, resume, row, last, heights, cutHeight is not null, cells, carried);
            _rows.Add(new PlacedFragment(0, _y, new GroupFragment(plan.Edges[^1], heights[row - resume.Row], cells, table.Body.RowTags[row])));
            _rules.AddRow(heights[row - resume.Row], table.Body, row);
            _y += heights[row - resume.Row];
        }

        var unfinished = cutHeight is not null && carried.Values.Any(point => point is not null);
        var next = unfinished ? last : last + 1;
        if (!unfinished) foreach (var cell in carried.Keys.Where(cell => cell.LastRow <= last).ToList()) carried.Remove(cell);
        return next >= table.Body.Rows.Count ? null : new TableResume(next, carried) { Plan = plan };
    }

    public GroupFragment Finish()
    {
        var width = plan.Edges[^1];
        var rules = new RulesFragment(width, _y, _rules.Draw());
        return new GroupFragment(width, _y, [new PlacedFragment(0, 0, rules), .. _rows]);
    }

    private IReadOnlyList<GridCell> ActiveCells(TableResume resume)
    {
        if (resume.Carried.Count == 0) return table.Body.Starting[resume.Row];
        var fresh = table.Body.Starting[resume.Row].Where(cell => !resume.Carried.ContainsKey(cell));
        return resume.Carried.Keys.Where(cell => cell.LastRow >= resume.Row).Concat(fresh).OrderBy(cell => cell.Column).ToList();
    }

    private double[] Heights(TableResume resume, int last, double? cutHeight)
    {
        var heights = new double[last - resume.Row + 1];
        for (var i = 0; i < heights.Length; i++) heights[i] = plan.Body.Heights[resume.Row + i];
        heights[0] = FirstHeight(resume);
        if (cutHeight is { } cut) heights[^1] = cut;
        if (cutHeight is not null) heights[^1] = UsedOf(heights, resume, last);
        return heights;
    }

    /// <summary>The part of a divided row's height that lines fill; what is left below them would only look like a blank line.</summary>
    private double UsedOf(double[] heights, TableResume resume, int last)
    {
        var used = 0.0;
        for (var column = 0; column < table.Columns.Count; column += table.Body.At(last, column)?.ColumnSpan ?? 1)
        {
            if (table.Body.At(last, column) is not { } cell) continue;
            var carried = resume.Carried.TryGetValue(cell, out var point);
            if (carried && point is null) continue;
            var above = 0.0;
            for (var row = Math.Max(cell.Row, resume.Row); row < last; row++) above += heights[row - resume.Row];
            var room = above + heights[^1] - 2 * plan.Padding;
            used = Math.Max(used, LayOut(cell, Math.Max(0, room), point).Fragment!.Height + 2 * plan.Padding - above);
        }

        return Math.Clamp(used, Math.Min(plan.Padding, heights[^1]), heights[^1]);
    }

    /// <summary>The height of the first row: what is left of it when a page break has divided it.</summary>
    public double FirstHeight(TableResume resume)
    {
        if (resume.Carried.Count == 0) return plan.Body.Heights[resume.Row];
        var divided = resume.Carried.Keys.Any(cell => cell.Row == resume.Row);
        var height = divided ? 0 : plan.Body.Heights[resume.Row];
        foreach (var (cell, point) in resume.Carried)
        {
            if (point is null || cell.LastRow < resume.Row) continue;
            var below = cell.LastRow > resume.Row ? plan.Body.Of(resume.Row + 1, cell.LastRow) : 0;
            height = Math.Max(height, LayOut(cell, double.PositiveInfinity, point).Fragment!.Height + 2 * plan.Padding - below);
        }

        return Math.Max(height, plan.Padding);
    }

    private void AddCell(
        GridCell cell, TableResume resume, int row, int last, double[] heights, bool isCut,
        List<PlacedFragment> cells, Dictionary<GridCell, ResumePoint?> carried)
    {
        var height = 0.0;
        for (var r = row; r <= Math.Min(cell.LastRow, last); r++) height += heights[r - resume.Row];
        var wasCarried = resume.Carried.TryGetValue(cell, out var point);
        var reachesOn = cell.LastRow > last || (isCut && cell.LastRow == last);
        _rules.Fill(cell, cell.Cell.Background, _y, height);
        if (wasCarried && point is null)
        {
            // Its content is on an earlier page; its room goes on. What heads several rows or a long one is said again for those who turn the page.
            if (reachesOn) carried[cell] = null;
            var whole = plan.Body.Whole(cell);
            if ((cell.RowSpan > 1 || IsShort(cell, whole)) && whole.Height + 2 * plan.Padding <= height) cells.Add(SayAgain(cell, resume, row, whole, height));
            return;
        }

        if (!wasCarried && !reachesOn)
        {
            cells.Add(PlaceCell(cell, plan.Body.Whole(cell), height, 0));
            return;
        }

        var result = LayOut(cell, Math.Max(0, height - 2 * plan.Padding), point);
        if (reachesOn) carried[cell] = result.Rest;
        cells.Add(PlaceCell(cell, result.Fragment!, height, result.Rest is null ? 0 : -1));
    }

    private PlacedFragment SayAgain(GridCell cell, TableResume resume, int row, Fragment content, double height)
    {
        // In a row that the page break divides there is no place of its own to say it in.
        if (!resume.Carried.Keys.Any(other => other.Row == row))
        {
            var said = context.Cache.SaidAgain;
            if (!said.TryGetValue(table, out var places)) said[table] = places = [];
            places.Add((row, cell.Column));
        }

        return PlaceCell(cell, content, height, 0, StructureTag.Artifact);
    }

    private static bool IsShort(GridCell cell, Fragment content) =>
        cell.Cell.Content is ParagraphBox && content is GroupFragment { Children.Count: <= MostLinesSaidAgain };

    private LayoutResult LayOut(GridCell cell, double height, ResumePoint? point) =>
        cell.Cell.Content.LayOut(context, new Space(plan.InnerWidth(cell, table.Style), height, true) { DecimalTail = plan.TailOf(cell) }, point);

    /// <summary>Places content in its cell; a negative <paramref name="lift"/> sets it at the top, as it goes on elsewhere.</summary>
    private PlacedFragment PlaceCell(GridCell cell, Fragment content, double height, double lift, StructureTag? tag = null)
    {
        var padding = plan.Padding;
        var slack = Math.Max(0, height - content.Height - 2 * padding);
        var offset = lift < 0 ? 0 : cell.Cell.Alignment switch
        {
            VerticalAlignment.Middle => slack / 2,
            VerticalAlignment.Bottom => slack,
            _ => 0,
        };
        var x = plan.Edges[cell.Column] + table.Style.HorizontalPadding * plan.Scale;
        // A cell of one paragraph is its own element: a paragraph inside it would only add to the file.
        IReadOnlyList<PlacedFragment> children = cell.Cell.Content is ParagraphBox && content is GroupFragment lines
            ? lines.Children
            : [new PlacedFragment(0, 0, content)];
        return new PlacedFragment(x, padding + offset, new GroupFragment(content.Width, content.Height, children, tag ?? cell.Tag));
    }
}
