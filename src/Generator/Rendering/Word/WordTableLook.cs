using System.Globalization;

using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>How closely a table is set; each look in use is a set of styles.</summary>
/// <param name="Scale">What text and padding shrank by; 1 for not at all.</param>
/// <param name="PaddingInPoints">Free space above and below a cell's text.</param>
internal readonly record struct WordTableLook(decimal Scale, decimal PaddingInPoints)
{
    /// <summary>The look of a table that has all the room it wants.</summary>
    public static WordTableLook Roomy(ReportStyle style) => new(1m, Math.Max(style.Table.RowPaddingInPoints, style.Table.RoomyRowPaddingInPoints));

    /// <summary>The id of the table style: <c>ReportTable</c>, <c>ReportTable-85-1.7</c>.</summary>
    public string TableStyle(ReportStyle style) =>
        this == Roomy(style) ? WordStyleIds.Table : $"{WordStyleIds.Table}-{Percent}-{Number(PaddingInPoints)}";

    /// <summary>The id of a style for cells: <c>TableText</c>, <c>TableText-85</c>.</summary>
    public string CellStyle(string id) => Scale == 1m ? id : $"{id}-{Percent}";

    /// <summary>The size of text in points: a half point is the least step that Word knows.</summary>
    public decimal SizeOf(decimal sizeInPoints) => decimal.Floor(sizeInPoints * Scale * 2m) / 2m;

    /// <summary>The scale in percent: <c>85</c>, <c>92.5</c>.</summary>
    public string Percent => Number(Scale * 100m);

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
