using System.Collections.Immutable;

using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Puts the cells of rows at their places in the grid. Word wants every place filled: where a cell reaches down from above, its
/// continuation; where a row is short, an empty cell.
/// </summary>
internal static class WordTableGrid
{
    private static readonly TableCell Filler = TableCell.Of("", CellKind.Text);

    /// <summary>Places rows; a cell that would reach past the last column or the last row is cut there.</summary>
    public static PlacedCell[][] Place(ImmutableArray<TableRow> rows, int columns)
    {
        var placed = new PlacedCell[rows.Length][];
        var rowsLeft = new int[columns];
        var spans = new int[columns];
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
                    line.Add(new PlacedCell(null, column, spans[column], Continues: true, Restarts: false));
                    continue;
                }

                var cell = next < cells.Length ? cells[next++] : Filler;
                var span = Free(rowsLeft, column, cell.ColumnSpan);
                var down = Math.Min(cell.RowSpan, rows.Length - row);
                (rowsLeft[column], spans[column]) = (down - 1, span);
                line.Add(new PlacedCell(cell, column, span, Continues: false, Restarts: down > 1));
            }

            placed[row] = [.. line];
        }

        return placed;
    }

    /// <summary>How many of the wished columns are free of cells from above.</summary>
    private static int Free(int[] rowsLeft, int column, int wished)
    {
        var span = 1;
        while (span < wished && column + span < rowsLeft.Length && rowsLeft[column + span] == 0)
        {
            span++;
        }

        return span;
    }
}

/// <summary>A cell at its place.</summary>
/// <param name="Cell">The cell; null where one from above continues.</param>
/// <param name="Column">Its first grid column, from 0.</param>
/// <param name="Span">How many grid columns it covers.</param>
/// <param name="Continues">True where a cell from above continues.</param>
/// <param name="Restarts">True where a cell begins that reaches down.</param>
internal readonly record struct PlacedCell(TableCell? Cell, int Column, int Span, bool Continues, bool Restarts);
