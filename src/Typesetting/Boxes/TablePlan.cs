using System.Globalization;
using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Boxes;

/// <summary>A table's columns and rows measured for one width: everything about it that no page break changes.</summary>
internal sealed class TablePlan
{
    private const double ScaleStep = 0.05;

    private TablePlan(double scale, double padding, double[] edges, double[] tails)
    {
        Scale = scale;
        Padding = padding;
        Edges = edges;
        Tails = tails;
    }

    /// <summary>What text and padding shrank by; 1 for not at all.</summary>
    public double Scale { get; }

    /// <summary>Free space above and below a cell's content.</summary>
    public double Padding { get; }

    /// <summary>Left edges of the columns and, last, the right edge of the table.</summary>
    public double[] Edges { get; }

    /// <summary>Widths of the columns.</summary>
    public double[] Widths => [.. Edges.Skip(1).Zip(Edges, (right, left) => right - left)];

    /// <summary>Per column, the room behind the decimal point.</summary>
    public double[] Tails { get; }

    public RowHeights Head { get; private set; } = null!;

    public RowHeights Body { get; private set; } = null!;

    /// <summary>Other widths for the same table, at which fewer words are torn; null where none are or nothing helps.</summary>
    public TablePlan? Untorn { get; private set; }

    /// <summary>The cells of head and body with their contents.</summary>
    public IEnumerable<(GridCell Cell, Fragment Content)> Cells => Head.Cells.Concat(Body.Cells);

    /// <summary>How many lines end inside a word.</summary>
    public int TornLines { get; private set; }

    /// <summary>The height of all rows.</summary>
    public double Height => Head.Total + Body.Total;

    /// <summary>The same columns and lines with other padding.</summary>
    public TablePlan With(double padding) =>
        new(Scale, padding, Edges, Tails) { Head = Head.With(padding), Body = Body.With(padding) };

    public static TablePlan Make(TableBox table, LayoutContext context, double width)
    {
        var least = context.Scale * Math.Clamp(table.Style.MinimumScale, 0.3, 1);
        var tails = DecimalTails(table, context);
        var measured = ColumnNeeds.Measure(table, context, tails);
        var scale = context.Scale;
        var needs = measured;
        var widths = ColumnWidths.Share(needs, table.Columns, width, table.Style);
        while (widths is null && scale > least)
        {
            scale = Math.Max(least, scale - ScaleStep);
            needs = ColumnNeeds.Scaled(table, measured, scale / context.Scale);
            widths = ColumnWidths.Share(needs, table.Columns, width, table.Style);
        }

        if (widths is null)
        {
            ReportTooWide(table, context, needs.Sum(need => need.Hard), width);
            // Narrower than the longest figure: lines break inside it, which the finding above has told.
            widths = needs.Select(need => need.Hard * width / needs.Sum(other => other.Hard)).ToArray();
        }

        var scaled = context.WithScale(scale);
        if (scale != context.Scale) tails = [.. tails.Select(tail => tail * scale / context.Scale)];
        var plan = Of(table, scaled, widths, tails);
        if (UntornColumns.Of(table, plan, needs) is { } others && Of(table, scaled, others, tails) is var untorn && untorn.TornLines < plan.TornLines)
            plan.Untorn = untorn;
        return plan;
    }

    private static TablePlan Of(TableBox table, LayoutContext context, double[] widths, double[] tails)
    {
        var edges = new double[widths.Length + 1];
        for (var i = 0; i < widths.Length; i++) edges[i + 1] = edges[i] + widths[i];
        var plan = new TablePlan(context.Scale, table.Style.VerticalPadding * context.Scale, edges, tails);
        plan.Head = RowHeights.Measure(table.Head, plan, table.Style, context);
        plan.Body = RowHeights.Measure(table.Body, plan, table.Style, context);
        foreach (var (_, content) in plan.Cells)
            FragmentWalker.VisitLines(content, line => plan.TornLines += UntornWidth.IsTorn(line.Text, line.Line) ? 1 : 0);
        return plan;
    }

    /// <summary>The room for a cell's content.</summary>
    public double InnerWidth(GridCell cell, TableStyle style) =>
        Math.Max(1, Edges[cell.Column + cell.ColumnSpan] - Edges[cell.Column] - 2 * style.HorizontalPadding * Scale);

    public double TailOf(GridCell cell) => cell.ColumnSpan == 1 ? Tails[cell.Column] : 0;

    private static double[] DecimalTails(TableBox table, LayoutContext context)
    {
        var tails = new double[table.Columns.Count];
        foreach (var row in table.Body.Starting)
        {
            foreach (var cell in row)
            {
                if (cell.ColumnSpan > 1 || cell.Cell.Content is not ParagraphBox { Style.Alignment: TextAlignment.Decimal } paragraph) continue;
                tails[cell.Column] = Math.Max(tails[cell.Column], DecimalPoint.TailOf(ParagraphLines.Shape(paragraph, context)));
            }
        }

        return tails;
    }

    private static void ReportTooWide(TableBox table, LayoutContext context, double need, double width) => context.Diagnostics.Add(
        DiagnosticCodes.TableTooWide, DiagnosticSeverity.Warning, table.Source ?? "table", string.Create(CultureInfo.InvariantCulture, $"{need:0} > {width:0}"),
        $"The table needs {need:0} points of width at its smallest size, but the page has {width:0}; figures are broken inside.",
        "Turn the page to landscape, drop a column, or allow a smaller size.");
}
