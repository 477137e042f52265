using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>A table fitted to its page.</summary>
/// <param name="Widths">The columns' widths in twips; together they are exactly the width of the text.</param>
/// <param name="Look">How closely it is set.</param>
/// <param name="Fits">False when figures are too wide even at the smallest size.</param>
internal sealed record WordTableFit(int[] Widths, WordTableLook Look, bool Fits)
{
    private const decimal ScaleStep = 0.05m;

    /// <summary>The lines of those cells that have more than one, by where they begin; null when nobody set the table on a page.</summary>
    public IReadOnlyDictionary<(bool IsHead, int Row, int Column), IReadOnlyList<string>>? Lines { get; init; }

    /// <summary>A table as it was set on its page.</summary>
    /// <param name="layout">How it was made to fit.</param>
    /// <param name="width">The width of the text in twips.</param>
    public static WordTableFit Of(FittedTable layout, int width) =>
        new(Twips([.. layout.WidthsInPoints], width), new WordTableLook(layout.Scale, decimal.Floor(layout.PaddingInPoints * 20m) / 20m), Fits: true)
        {
            Lines = layout.Lines,
        };

    /// <summary>A table that nobody set on a page, fitted by estimate.</summary>
    /// <param name="table">The table.</param>
    /// <param name="rows">Its rows, placed.</param>
    /// <param name="width">The width of the text in twips.</param>
    /// <param name="style">How the report looks.</param>
    public static WordTableFit Estimate(ReportTable table, IReadOnlyCollection<PlacedCell[]> rows, int width, ReportStyle style)
    {
        var needs = new WordColumnNeeds(rows, table.Columns.Length);
        var size = style.Text("tableText").SizeInPoints;
        var smallest = Math.Min(style.Table.SmallestSizeInPoints / size, 1m);
        var available = WordUnits.Points(width);
        var scale = 1m;
        while (scale > smallest && LeastAt(scale).Sum() > available)
        {
            scale = Math.Max(smallest, scale - ScaleStep);
        }

        var least = LeastAt(scale);
        var look = new WordTableLook(scale, WordTableLook.Roomy(style).PaddingInPoints * scale);
        return new WordTableFit(Twips(Share(table, least, available), width), look, least.Sum() <= available);

        decimal[] LeastAt(decimal at) => needs.LeastAt(size * at, style.Table.PaddingInPoints * at);
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

    /// <summary>Shares the width by the columns' weights; a column whose share is too narrow takes what it needs, and the others share the rest.</summary>
    private static decimal[] Share(ReportTable table, decimal[] least, decimal width)
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

        return widths;
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
