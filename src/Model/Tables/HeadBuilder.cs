using System.Collections.Immutable;

namespace FinalAccounts.Model.Tables;

/// <summary>
/// Turns a head written as a grid into cells with spans: <c>&lt;</c> continues the cell to the left, <c>^</c> the cell above.
/// </summary>
internal static class HeadBuilder
{
    private const string Left = "<";
    private const string Above = "^";

    /// <summary>The head rows.</summary>
    internal static ImmutableArray<TableRow> Build(TableLayout layout)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>(layout.Head.Length);
        for (var row = 0; row < layout.Head.Length; row++)
        {
            var isNumbers = layout.HeadEndsWithColumnNumbers && row == layout.Head.Length - 1;
            var cells = ImmutableArray.CreateBuilder<TableCell>();
            for (var column = 0; column < layout.Head[row].Length; column++)
            {
                var text = layout.Head[row][column];
                if (text is not (Left or Above))
                {
                    var (across, down) = (Across(layout, row, column), Down(layout, row, column));
                    cells.Add(TableCell.Of(text, isNumbers ? CellKind.RowNumber : CellKind.Label, null, across, down));
                }
            }

            rows.Add(new TableRow(cells.ToImmutable(), isNumbers ? RowRole.ColumnNumbers : RowRole.Line));
        }

        return rows.ToImmutable();
    }

    private static int Across(TableLayout layout, int row, int column)
    {
        var span = 1;
        while (column + span < layout.Head[row].Length && layout.Head[row][column + span] == Left)
        {
            span++;
        }

        return span;
    }

    private static int Down(TableLayout layout, int row, int column)
    {
        var span = 1;
        while (row + span < layout.Head.Length && column < layout.Head[row + span].Length && layout.Head[row + span][column] == Above)
        {
            span++;
        }

        return span;
    }
}
