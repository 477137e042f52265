namespace FinalAccounts.Model.Tables;

/// <summary>A cell of the grid before merging.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="FactId">The fact it prints, or null.</param>
/// <param name="HasAmount">True when the fact is not zero.</param>
/// <param name="Span">How many columns it wants to cover.</param>
internal readonly record struct GridCell(string Text, CellKind Kind, string? FactId = null, bool HasAmount = false, int Span = 1)
{
    /// <summary>True when nothing stands in it.</summary>
    internal bool IsBlank => Text.Length == 0 && !HasAmount;
}

/// <summary>A row of one panel.</summary>
/// <param name="Cells">One cell per column of the panel.</param>
/// <param name="Role">What kind of row it is.</param>
internal readonly record struct PanelRow(GridCell[] Cells, RowRole Role)
{
    /// <summary>True when nothing stands in it but a row number.</summary>
    internal bool IsBlank => Cells.All(cell => cell.IsBlank || cell.Kind == CellKind.RowNumber);
}
