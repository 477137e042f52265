using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>What the columns of a table need at least: the longest stretch that must not be broken.</summary>
internal sealed class WordColumnNeeds
{
    private readonly decimal[] _least;
    private readonly WordFigureColumns _figures;
    private readonly List<(int Column, int Span, decimal Least)> _spans = [];

    /// <summary>Measures all cells, in ems.</summary>
    public WordColumnNeeds(IReadOnlyCollection<PlacedCell[]> rows, int columns)
    {
        _least = new decimal[columns];
        _figures = new WordFigureColumns(rows, columns);
        foreach (var row in rows)
        {
            foreach (var place in row)
            {
                if (place.Cell is { } cell)
                {
                    Add(place, cell);
                }
            }
        }

        // Narrow spans first, so that wide ones find what the narrow ones already took.
        _spans.Sort((one, other) => one.Span.CompareTo(other.Span));
    }

    /// <summary>The needs in points at a size of text, padding included.</summary>
    public decimal[] LeastAt(decimal sizeInPoints, decimal paddingInPoints)
    {
        var least = Array.ConvertAll(_least, ems => (ems * sizeInPoints) + (2 * paddingInPoints));
        foreach (var (column, span, spanLeast) in _spans)
        {
            Spread(least.AsSpan(column, span), (spanLeast * sizeInPoints) + (2 * paddingInPoints));
        }

        return least;
    }

    private void Add(PlacedCell place, TableCell cell)
    {
        var (line, stretch) = WordTextWidth.InEms(cell.Text);
        if (cell.Kind is CellKind.Figure or CellKind.Code or CellKind.RowNumber)
        {
            stretch = line + _figures.LackOf(place);
        }

        if (place.Span > 1)
        {
            _spans.Add((place.Column, place.Span, stretch));
            return;
        }

        _least[place.Column] = Math.Max(_least[place.Column], stretch);
    }

    private static void Spread(Span<decimal> columns, decimal need)
    {
        foreach (var column in columns)
        {
            need -= column;
        }

        for (var at = 0; at < columns.Length && need > 0; at++)
        {
            columns[at] += need / columns.Length;
        }
    }
}
