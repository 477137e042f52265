using System.Globalization;
using System.Net;
using System.Text;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Markdown;

/// <summary>Writes a table: as a pipe table where the head is one row and nothing is merged, as HTML elsewhere.</summary>
internal static class MarkdownTable
{
    public static void Write(StringBuilder text, TableBlock block)
    {
        var table = block.Table;
        if (block.ShowTitle)
        {
            WriteTitle(text, table);
        }

        if (table.Head.Length == 1 && table.Head.Concat(table.Body).All(row => row.Cells.Length == table.Columns.Length && row.Cells.All(IsPlain)))
        {
            WritePipes(text, table);
        }
        else
        {
            WriteHtml(text, table);
        }

        foreach (var note in table.Notes)
        {
            text.Append(MarkdownInlines.GuardStart(MarkdownInlines.Escape(note))).Append("\n\n");
        }
    }

    private static void WriteTitle(StringBuilder text, ReportTable table)
    {
        if (table.Title.Length > 0)
        {
            text.Append("**").Append(MarkdownInlines.Escape(table.Title)).Append("**\n\n");
        }

        string[] line = [table.FormNumber, table.UnitName, table.MoneyUnit];
        var shown = string.Join("　", line.Where(part => part.Length > 0));
        if (shown.Length > 0)
        {
            text.Append(MarkdownInlines.Escape(shown)).Append("\n\n");
        }
    }

    private static bool IsPlain(TableCell cell) => cell is { ColumnSpan: 1, RowSpan: 1 };

    private static void WritePipes(StringBuilder text, ReportTable table)
    {
        WritePipeRow(text, table.Head[0]);
        text.Append('|');
        foreach (var column in table.Columns)
        {
            text.Append(column.Kind switch { CellKind.Figure => " ---: |", CellKind.Label or CellKind.RowNumber => " :---: |", _ => " --- |" });
        }

        text.Append('\n');
        foreach (var row in table.Body)
        {
            WritePipeRow(text, row);
        }

        text.Append('\n');
    }

    private static void WritePipeRow(StringBuilder text, TableRow row)
    {
        text.Append('|');
        foreach (var cell in row.Cells)
        {
            text.Append(' ').Append(MarkdownInlines.Escape(cell.Text).Replace("\n", "<br>", StringComparison.Ordinal)).Append(" |");
        }

        text.Append('\n');
    }

    private static void WriteHtml(StringBuilder text, ReportTable table)
    {
        text.Append("<table>\n");
        WriteRows(text, "thead", "th", table.Head);
        WriteRows(text, "tbody", "td", table.Body);
        text.Append("</table>\n\n");
    }

    private static void WriteRows(StringBuilder text, string part, string element, IReadOnlyCollection<TableRow> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        text.Append('<').Append(part).Append(">\n");
        foreach (var row in rows)
        {
            text.Append("<tr>");
            foreach (var cell in row.Cells)
            {
                WriteCell(text, element, cell);
            }

            text.Append("</tr>\n");
        }

        text.Append("</").Append(part).Append(">\n");
    }

    private static void WriteCell(StringBuilder text, string element, TableCell cell)
    {
        text.Append('<').Append(element);
        Attribute(text, "colspan", cell.ColumnSpan);
        Attribute(text, "rowspan", cell.RowSpan);
        if (element == "td" && cell.Kind is CellKind.Figure)
        {
            text.Append(" align=\"right\"");
        }

        text.Append('>').Append(WebUtility.HtmlEncode(cell.Text).Replace("\n", "<br>", StringComparison.Ordinal)).Append("</").Append(element).Append('>');
    }

    private static void Attribute(StringBuilder text, string name, int value)
    {
        if (value > 1)
        {
            text.Append(CultureInfo.InvariantCulture, $" {name}=\"{value}\"");
        }
    }
}
