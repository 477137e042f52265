using System.Globalization;

namespace FinalAccounts.Generator.Rendering.Word.Charts;

/// <summary>Texts, numbers and cell addresses as chart and workbook both write them.</summary>
internal static class ChartText
{
    /// <summary>The workbook's only sheet.</summary>
    public const string Sheet = "Sheet1";

    /// <summary>A number with all its digits.</summary>
    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A share of the chart's width or height, to four decimals: finer than anyone sees, and the same on every machine.</summary>
    public static string Share(double share) => share.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The cell of a series' name.</summary>
    public static string NameCell(int series) => $"{Sheet}!${Column(series + 1)}$1";

    /// <summary>The cells of the categories' names.</summary>
    public static string CategoryCells(int count) => $"{Sheet}!$A$2:$A${(count + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>The cells of a series' values.</summary>
    public static string ValueCells(int series, int count) =>
        $"{Sheet}!${Column(series + 1)}$2:${Column(series + 1)}${(count + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A cell's address: column from 0, row from 1.</summary>
    public static string Cell(int column, int row) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    private static string Column(int column) => column < 26
        ? ((char)('A' + column)).ToString()
        : Column((column / 26) - 1) + (char)('A' + (column % 26));
}
