using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>A cell with the place it got in the grid.</summary>
internal sealed class GridCell(TableCell cell, int row, int column, bool isHead)
{
    public TableCell Cell { get; } = cell;

    public int Row { get; } = row;

    public int Column { get; } = column;

    public int ColumnSpan => Cell.ColumnSpan;

    public int RowSpan => Cell.RowSpan;

    public int LastRow => Row + Cell.RowSpan - 1;

    public StructureTag Tag { get; } = new(isHead || cell.HeadsRow ? StructureRole.TableHeadCell : StructureRole.TableCell)
    {
        ColumnSpan = cell.ColumnSpan,
        RowSpan = cell.RowSpan,
        HeadsRow = !isHead && cell.HeadsRow,
    };
}

/// <summary>Which cell covers which places of a table part (its head or its body).</summary>
internal sealed class TableGrid
{
    private TableGrid(int columns, IReadOnlyList<TableRow> rows, GridCell?[] places, List<GridCell>[] starting)
    {
        Columns = columns;
        Rows = rows;
        _places = places;
        Starting = starting;
        RowTags = new StructureTag[rows.Count];
        for (var i = 0; i < RowTags.Length; i++) RowTags[i] = new StructureTag(StructureRole.TableRow);
        CrossingsBelow = new int[rows.Count];
        ShortestPart = new int[rows.Count];
        ShortestGroup = new int[rows.Count];
        Array.Fill(ShortestPart, int.MaxValue);
        Array.Fill(ShortestGroup, int.MaxValue);
        foreach (var cell in starting.SelectMany(cells => cells))
        {
            for (var row = cell.Row; row < cell.LastRow; row++)
            {
                CrossingsBelow[row]++;
                ShortestGroup[row] = Math.Min(ShortestGroup[row], cell.RowSpan);
                ShortestPart[row] = Math.Min(ShortestPart[row], Math.Min(row - cell.Row + 1, cell.LastRow - row));
            }
        }
    }

    private readonly GridCell?[] _places;

    public int Columns { get; }

    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>The cells that begin in each row, from left to right.</summary>
    public List<GridCell>[] Starting { get; }

    public StructureTag[] RowTags { get; }

    /// <summary>How many cells reach over each row's lower edge.</summary>
    public int[] CrossingsBelow { get; }

    /// <summary>How many rows the shorter part of any such cell would have, if the table were parted below the row.</summary>
    public int[] ShortestPart { get; }

    /// <summary>How many rows the lowest cell has that would be parted there.</summary>
    public int[] ShortestGroup { get; }

    /// <summary>The cell at a place; null where the host gave too few cells.</summary>
    public GridCell? At(int row, int column) => _places[row * Columns + column];

    /// <summary>The number of the place where a cell begins, counted row by row.</summary>
    public int IndexOf(GridCell cell) => cell.Row * Columns + cell.Column;

    /// <exception cref="ArgumentException">A cell reaches over the table's edge or two cells overlap.</exception>
    public static TableGrid Plan(int columns, IReadOnlyList<TableRow> rows, bool isHead)
    {
        var places = new GridCell?[columns * rows.Count];
        var starting = new List<GridCell>[rows.Count];
        for (var row = 0; row < rows.Count; row++)
        {
            starting[row] = new List<GridCell>(rows[row].Cells.Count);
            var column = 0;
            foreach (var cell in rows[row].Cells)
            {
                while (column < columns && places[row * columns + column] is not null) column++;
                var placed = new GridCell(cell, row, column, isHead);
                Cover(places, columns, rows.Count, placed, isHead);
                starting[row].Add(placed);
                column += cell.ColumnSpan;
            }
        }

        return new TableGrid(columns, rows, places, starting);
    }

    private static void Cover(GridCell?[] places, int columns, int rows, GridCell cell, bool isHead)
    {
        var part = isHead ? "head" : "body";
        if (cell.ColumnSpan < 1 || cell.RowSpan < 1 || cell.Column + cell.ColumnSpan > columns || cell.LastRow >= rows)
            throw new ArgumentException($"In the table's {part}, the cell at row {cell.Row + 1}, column {cell.Column + 1} reaches over the edge ({columns} columns, {rows} rows).");
        for (var row = cell.Row; row <= cell.LastRow; row++)
        {
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                ref var place = ref places[row * columns + column];
                if (place is not null)
                    throw new ArgumentException($"In the table's {part}, two cells overlap at row {row + 1}, column {column + 1}.");
                place = cell;
            }
        }
    }
}
