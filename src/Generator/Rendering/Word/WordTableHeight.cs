using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Estimates how high a table becomes.</summary>
internal static class WordTableHeight
{
    /// <summary>The height in points of all rows.</summary>
    public static decimal Of(WordTableFit fit, PlacedCell[][] head, PlacedCell[][] body, ReportStyle style)
    {
        var height = 0m;
        foreach (var row in head)
        {
            height += Row(row, fit, style, style.Text("tableHead"));
        }

        foreach (var row in body)
        {
            height += Row(row, fit, style, style.Text("tableText"));
        }

        return height;
    }

    /// <summary>A row is as high as its cell with the most lines; cells that reach down are left to the rows below.</summary>
    private static decimal Row(PlacedCell[] row, WordTableFit fit, ReportStyle style, TextStyle text)
    {
        var lines = 1;
        foreach (var place in row)
        {
            if (place is { Cell: { } cell, Restarts: false })
            {
                var room = WordUnits.Points(fit.Width(place)) - (2 * WordTableFit.Inset(style.Table));
                lines = Math.Max(lines, WordTextWidth.Lines(cell.Text, room / fit.Size));
            }
        }

        return (lines * text.LineInPoints * fit.Size / text.SizeInPoints) + (2 * style.Table.RowPaddingInPoints) + style.Table.RuleInPoints;
    }
}
