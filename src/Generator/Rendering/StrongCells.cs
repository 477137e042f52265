using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering;

/// <summary>Which cells of a table's body stand out, alike in every format.</summary>
internal static class StrongCells
{
    /// <summary>Cells of totals, and those of a row that heads the rows under it but for one that goes on below it.</summary>
    public static bool IsStrong(RowRole role, TableCell cell) => role switch
    {
        RowRole.Total => true,
        RowRole.Head => cell.RowSpan == 1,
        _ => false,
    };
}
