using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>A table fitted to its page.</summary>
/// <param name="Widths">The columns' widths in twips; together they are exactly the width of the text.</param>
/// <param name="Size">The size of its text in points.</param>
/// <param name="Fits">False when figures are too wide even at the smallest size.</param>
internal sealed record WordTableFit(int[] Widths, decimal Size, bool Fits)
{
    private const decimal Step = 0.5m;

    /// <summary>Text may become this much smaller where that spares lines or a page; more only where figures would not fit.</summary>
    private const decimal SmallerForLooks = 0.85m;

    /// <summary>What a column keeps beyond its content when it gives width away.</summary>
    private const decimal AirInPoints = 6m;

    /// <summary>
    /// What stands between a cell's edge and its text: padding, half a rule drawn into the cell, and a little for fonts a shade wider
    /// than expected, since a figure that is a hair too wide would be broken.
    /// </summary>
    public static decimal Inset(TableStyle style) => style.PaddingInPoints + (style.RuleInPoints / 2) + 0.5m;

    /// <summary>Fits a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="head">Its head, placed.</param>
    /// <param name="body">Its body, placed.</param>
    /// <param name="width">The width of the text in twips.</param>
    /// <param name="room">The height that is left on the page, in points; null where nobody knows.</param>
    /// <param name="style">How the report looks.</param>
    public static WordTableFit Of(ReportTable table, PlacedCell[][] head, PlacedCell[][] body, int width, decimal? room, ReportStyle style)
    {
        var needs = new WordColumnNeeds(head.Concat(body), table.Columns.Length);
        var wished = style.Text("tableText").SizeInPoints;
        var smallest = Math.Min(style.Table.SmallestSizeInPoints, wished);
        var size = wished;
        while (size > smallest && needs.At(size, Inset(style.Table)).Least.Sum() > WordUnits.Points(width))
        {
            size = Math.Max(smallest, size - Step);
        }

        var found = At(size);
        for (var smaller = size - Step; found.Fits && smaller >= Math.Max(size * SmallerForLooks, smallest); smaller -= Step)
        {
            var sparesPage = room is not null
                && WordTableHeight.Of(found, head, body, style) > room
                && WordTableHeight.Of(At(smaller), head, body, style) <= room;
            var sparesLines = needs.At(found.Size, Inset(style.Table)).Best.Sum() > WordUnits.Points(width)
                && needs.At(smaller, Inset(style.Table)).Best.Sum() <= WordUnits.Points(width);
            if (sparesPage || sparesLines)
            {
                return At(smaller);
            }
        }

        return found;

        WordTableFit At(decimal points)
        {
            var (least, best) = needs.At(points, Inset(style.Table));
            var available = WordUnits.Points(width);
            return new WordTableFit(Twips(Share(table, least, best, available), width), points, least.Sum() <= available);
        }
    }

    /// <summary>The width of a cell in twips.</summary>
    public int Width(PlacedCell place)
    {
        var width = 0;
        foreach (var column in Widths.AsSpan(place.Column, place.Span))
        {
            width += column;
        }

        return width;
    }

    /// <summary>
    /// Shares the width by the columns' weights; a column whose share is too narrow takes what it needs, and the others share the rest.
    /// Then columns with more than their content takes give of it to those that must break lines.
    /// </summary>
    private static decimal[] Share(ReportTable table, decimal[] least, decimal[] best, decimal width)
    {
        if (least.Sum() > width)
        {
            var scale = width / least.Sum();
            return Array.ConvertAll(least, need => need * scale);
        }

        var widths = new decimal[least.Length];
        var settled = new bool[least.Length];
        for (var changed = true; changed;)
        {
            changed = false;
            var room = width - least.Where((_, at) => settled[at]).Sum();
            var weights = table.Columns.Where((_, at) => !settled[at]).Sum(column => column.Weight);
            for (var at = 0; at < widths.Length; at++)
            {
                widths[at] = settled[at] ? least[at] : weights > 0 ? room * table.Columns[at].Weight / weights : room / widths.Length;
                if (!settled[at] && widths[at] < least[at])
                {
                    settled[at] = changed = true;
                }
            }
        }

        GiveAway(widths, best);
        return widths;
    }

    private static void GiveAway(decimal[] widths, decimal[] best)
    {
        var slack = widths.Zip(best, (width, need) => Math.Max(0m, width - need - AirInPoints)).Sum();
        var lack = widths.Zip(best, (width, need) => Math.Max(0m, need - width)).Sum();
        var moved = Math.Min(slack, lack);
        for (var at = 0; at < widths.Length && moved > 0; at++)
        {
            var own = widths[at] - best[at];
            widths[at] += own < 0 ? -own * moved / lack : -Math.Max(0m, own - AirInPoints) * moved / slack;
        }
    }

    private static int[] Twips(decimal[] points, int width)
    {
        var twips = new int[points.Length];
        var (total, sum, edge) = (points.Sum(), 0m, 0);
        for (var at = 0; at < twips.Length; at++)
        {
            sum += points[at];
            var next = total > 0 ? WordUnits.Whole(width * sum / total) : width * (at + 1) / twips.Length;
            (twips[at], edge) = (next - edge, next);
        }

        return twips;
    }
}
