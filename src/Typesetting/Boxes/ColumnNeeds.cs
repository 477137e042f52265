using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Boxes;

/// <summary>
/// What a column needs, padding included: <c>Hard</c> holds its longest unbreakable stretch, <c>Soft</c> keeps Chinese text
/// from being set one character to a line, <c>Full</c> breaks nothing, <c>Body</c> breaks nothing in the body: a head may have
/// several lines, but a body row that has them costs a line each time. <c>Short</c> keeps words of up to three characters whole,
/// and those of centred text, up to four characters' width.
/// </summary>
internal readonly record struct ColumnNeed(double Hard, double Short, double Soft, double Full, double Body)
{
    /// <summary>The need when text and padding shrink by a factor.</summary>
    public ColumnNeed Times(double factor) => new(Hard * factor, Short * factor, Soft * factor, Full * factor, Body * factor);
}

/// <summary>Measures the cells of a table for its column widths.</summary>
internal static class ColumnNeeds
{
    private const double DecentWidth = 46; // points: four characters of usual table text
    private const double ShortWord = 28; // three characters

    public static ColumnNeed[] Measure(TableBox table, LayoutContext context) => Measure(table, context, null);

    /// <summary>Needs at another scale. All text shrinks alike, so nothing has to be measured again.</summary>
    public static ColumnNeed[] Scaled(TableBox table, ColumnNeed[] needs, double factor) =>
        factor == 1 ? needs : [.. needs.Select((need, i) => table.Columns[i].FixedWidth is null ? need.Times(factor) : need)];

    /// <param name="table">The table.</param>
    /// <param name="context">With the scale to measure at.</param>
    /// <param name="tails">Per column, the room behind the decimal point; a figure with less behind its own stands further left.</param>
    public static ColumnNeed[] Measure(TableBox table, LayoutContext context, double[]? tails)
    {
        var needs = new ColumnNeed[table.Columns.Count];
        var padding = 2 * table.Style.HorizontalPadding * context.Scale;
        var spanning = new List<(GridCell Cell, WidthNeed Need)>();
        foreach (var grid in (ReadOnlySpan<TableGrid>)[table.Head, table.Body])
        {
            foreach (var row in grid.Starting)
            {
                context.Cancellation.ThrowIfCancellationRequested();
                foreach (var cell in row)
                {
                    var need = WithTail(cell, cell.Cell.Content.Widths(context), context, tails);
                    if (cell.ColumnSpan > 1) spanning.Add((cell, need));
                    else Widen(ref needs[cell.Column], need, ShortWordOf(cell, need, context), padding, context.Scale, isHead: ReferenceEquals(grid, table.Head));
                }
            }
        }

        for (var i = 0; i < needs.Length; i++)
        {
            var column = table.Columns[i];
            if (column.FixedWidth is { } width) needs[i] = new ColumnNeed(width, width, width, width, width);
            else if (column.MinimumWidth is > 0 and var least)
                needs[i] = new ColumnNeed(Math.Max(needs[i].Hard, least * context.Scale), Math.Max(needs[i].Short, least), Math.Max(needs[i].Soft, least), Math.Max(needs[i].Full, least), needs[i].Body);
        }

        // Narrow spans first, so that wide ones find the widths the narrow ones already forced.
        foreach (var (cell, need) in spanning.OrderBy(entry => entry.Cell.ColumnSpan)) Spread(table, needs, cell, need, padding, context.Scale);
        return needs;
    }

    private static WidthNeed WithTail(GridCell cell, WidthNeed need, LayoutContext context, double[]? tails)
    {
        if (tails is null || tails[cell.Column] <= 0 || cell.Cell.Content is not ParagraphBox { Style.Alignment: TextAlignment.Decimal } paragraph) return need;
        var shaped = ParagraphLines.Shape(paragraph, context);
        if (!DecimalPoint.IsFigure(shaped)) return need;
        var behind = Math.Max(0, tails[cell.Column] - DecimalPoint.TailOf(shaped));
        return new WidthNeed(need.Minimum + behind, need.Maximum + behind);
    }

    /// <summary>The width of three characters, or as much more as keeps the words of a centred cell, mostly a head, whole.</summary>
    private static double ShortWordOf(GridCell cell, WidthNeed need, LayoutContext context) =>
        need.Maximum > ShortWord * context.Scale && cell.Cell.Content is ParagraphBox { Style.Alignment: TextAlignment.Center } words
            ? Math.Min(DecentWidth * context.Scale, UntornWidth.From(ParagraphLines.Shape(words, context), ShortWord * context.Scale))
            : ShortWord * context.Scale;

    private static void Widen(ref ColumnNeed column, WidthNeed need, double shortWord, double padding, double scale, bool isHead)
    {
        double hard = need.Minimum + padding, full = need.Maximum + padding;
        column = new ColumnNeed(
            Math.Max(column.Hard, hard),
            Math.Max(column.Short, ShortOf(hard, full, padding, shortWord)),
            Math.Max(column.Soft, SoftOf(hard, full, padding, scale)),
            Math.Max(column.Full, full),
            isHead ? column.Body : Math.Max(column.Body, full));
    }

    private static double ShortOf(double hard, double full, double padding, double shortWord) =>
        Math.Max(hard, Math.Min(full, shortWord + padding));

    private static double SoftOf(double hard, double full, double padding, double scale) =>
        Math.Max(hard, Math.Min(full, DecentWidth * scale + padding));

    private static void Spread(TableBox table, ColumnNeed[] needs, GridCell cell, WidthNeed need, double padding, double scale)
    {
        var range = needs.AsSpan(cell.Column, cell.ColumnSpan);
        double hard = 0, soft = 0, full = 0;
        var open = 0;
        for (var i = 0; i < range.Length; i++)
        {
            (hard, soft, full) = (hard + range[i].Hard, soft + range[i].Soft, full + range[i].Full);
            if (table.Columns[cell.Column + i].FixedWidth is null) open++;
        }

        if (open == 0) return;
        double wantHard = need.Minimum + padding, wantFull = need.Maximum + padding;
        var wantSoft = SoftOf(wantHard, wantFull, padding, scale);
        for (var i = 0; i < range.Length; i++)
        {
            if (table.Columns[cell.Column + i].FixedWidth is not null) continue;
            range[i] = new ColumnNeed(
                range[i].Hard + Math.Max(0, wantHard - hard) / open,
                Math.Max(range[i].Short, range[i].Hard + Math.Max(0, wantHard - hard) / open),
                range[i].Soft + Math.Max(0, wantSoft - soft) / open,
                range[i].Full + Math.Max(0, wantFull - full) / open,
                range[i].Body);
        }
    }
}
