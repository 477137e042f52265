using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Widths of a table's columns, and the size at which its figures fit into them.</summary>
internal static class WordTableFit
{
    private const decimal Step = 0.5m;
    private const decimal PointInEms = 0.3m;
    private const decimal NarrowInEms = 0.5m;
    private const decimal WideInEms = 1m;

    /// <summary>The first character that is as wide as it is high: CJK radicals and all that follows them.</summary>
    private const char FirstWide = '\u2E80';

    /// <summary>The columns' widths in twips; together they are exactly the width given.</summary>
    public static int[] Widths(ReportTable table, int widthInTwips)
    {
        var total = table.Columns.Sum(column => column.Weight);
        var widths = new int[table.Columns.Length];
        var weight = 0m;
        var edge = 0;
        for (var at = 0; at < widths.Length; at++)
        {
            weight += table.Columns[at].Weight;
            var next = total > 0 ? WordUnits.Whole(widthInTwips * weight / total) : widthInTwips * (at + 1) / widths.Length;
            (widths[at], edge) = (next - edge, next);
        }

        return widths;
    }

    /// <summary>The largest size, in half points at most the style's, at which no cell that must not wrap is wider than its columns.</summary>
    /// <param name="rows">All rows, placed.</param>
    /// <param name="widths">The columns' widths in twips.</param>
    /// <param name="style">How the report looks.</param>
    /// <param name="tooWide">A text that does not fit even at the smallest size; null when all fit.</param>
    public static decimal Size(IEnumerable<PlacedCell[]> rows, int[] widths, ReportStyle style, out string? tooWide)
    {
        var wished = style.Text("tableText").SizeInPoints;
        var smallest = Math.Min(style.Table.SmallestSizeInPoints, wished);
        var size = wished;
        tooWide = null;
        foreach (var row in rows)
        {
            foreach (var place in row)
            {
                if (place.Cell is not { Kind: CellKind.Figure or CellKind.Code or CellKind.RowNumber } cell)
                {
                    continue;
                }

                var ems = Ems(cell);
                var room = WordUnits.Points(Width(widths, place)) - (2 * style.Table.PaddingInPoints);
                if (ems * size <= room)
                {
                    continue;
                }

                size = Math.Floor(room / ems / Step) * Step;
                if (size < smallest)
                {
                    (size, tooWide) = (smallest, tooWide ?? cell.Text);
                }
            }
        }

        return size;
    }

    /// <summary>The width of a cell in twips.</summary>
    public static int Width(int[] widths, PlacedCell place)
    {
        var width = 0;
        for (var at = place.Column; at < place.Column + place.Span; at++)
        {
            width += widths[at];
        }

        return width;
    }

    /// <summary>The width of a cell's longest line in ems: less than half an em for points and commas, half for digits, one for Chinese.</summary>
    private static decimal Ems(TableCell cell)
    {
        var (longest, line) = (0m, 0m);
        foreach (var run in cell.Runs)
        {
            foreach (var letter in run.Text)
            {
                line = letter == '\n' ? 0m : line + Ems(letter);
                longest = Math.Max(longest, line);
            }
        }

        return longest;
    }

    private static decimal Ems(char letter) => letter switch
    {
        '.' or ',' => PointInEms,
        < FirstWide => NarrowInEms,
        _ => WideInEms,
    };
}
