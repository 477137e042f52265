using System.Collections.Immutable;

using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Puts the cells of rows at their places in the grid. Word wants every place filled: where a cell reaches down from above, its
/// continuation; where a row is short, an empty cell. No office program names a cell again that goes on overleaf, and most set what
/// little they show of it at the top, so such a cell is parted where the page is expected to end.
/// </summary>
internal static class WordTableGrid
{
    private static readonly TableCell Filler = TableCell.Of("", CellKind.Text);

    /// <summary>Places rows; a cell that would reach past the last column or the last row is cut there.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="columns">How many columns the table has.</param>
    /// <param name="saidAgain">The rows and columns where a cell that reaches down is parted, and its words are said again.</param>
    public static PlacedCell[][] Place(ImmutableArray<TableRow> rows, int columns, IReadOnlyCollection<(int Row, int Column)>? saidAgain = null)
    {
        var placed = new PlacedCell[rows.Length][];
        var rowsLeft = new int[columns];
        var spans = new int[columns];
        var parted = new (TableCell Cell, int Rows, int Row)?[columns];
        var line = new List<PlacedCell>(columns);
        for (var row = 0; row < rows.Length; row++)
        {
            line.Clear();
            var cells = rows[row].Cells;
            for (int column = 0, next = 0; column < columns; column += line[^1].Span)
            {
                if (rowsLeft[column] > 0)
                {
                    rowsLeft[column]--;
                    line.Add(new PlacedCell(null, column, spans[column], Rows: 0, row));
                    continue;
                }

                var (cell, reach, origin) = parted[column] ?? (next < cells.Length ? cells[next++] : Filler, 0, row);
                var span = reach > 0 ? spans[column] : Free(column, cell.ColumnSpan);
                reach = reach > 0 ? reach : Math.Min(cell.RowSpan, rows.Length - row);
                var down = 1;
                while (down < reach && saidAgain?.Contains((row + down, column)) != true)
                {
                    down++;
                }

                parted[column] = down < reach ? (cell, reach - down, origin) : null;
                (rowsLeft[column], spans[column]) = (down - 1, span);
                line.Add(new PlacedCell(cell, column, span, down, origin));
            }

            placed[row] = [.. line];
        }

        return placed;

        // How many of the wished columns are free of cells from above.
        int Free(int column, int wished)
        {
            var span = 1;
            while (span < wished && column + span < columns && rowsLeft[column + span] == 0 && parted[column + span] is null)
            {
                span++;
            }

            return span;
        }
    }
}

/// <summary>A cell at its place.</summary>
/// <param name="Cell">The cell; null where one from above continues.</param>
/// <param name="Column">Its first grid column, from 0.</param>
/// <param name="Span">How many grid columns it covers.</param>
/// <param name="Rows">How many rows it reaches down; 0 where one from above continues.</param>
/// <param name="Row">The row where it begins, also where it is parted and this is a later part.</param>
internal readonly record struct PlacedCell(TableCell? Cell, int Column, int Span, int Rows, int Row)
{
    /// <summary>True where a cell from above continues.</summary>
    public bool Continues => Rows == 0;

    /// <summary>True where a cell begins that reaches down.</summary>
    public bool Restarts => Rows > 1;
}
