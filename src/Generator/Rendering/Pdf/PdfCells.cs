using FinalAccounts.Model.Tables;
using Typesetting.Boxes;
using Typesetting.Text;
using EngineCell = Typesetting.Boxes.TableCell;
using EngineRow = Typesetting.Boxes.TableRow;
using TableCell = FinalAccounts.Model.Tables.TableCell;
using TableRow = FinalAccounts.Model.Tables.TableRow;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>The cells of tables.</summary>
internal sealed class PdfCells(PdfContext context)
{
    private readonly (TextStyle Text, ParagraphStyle Paragraph) _head = context.Styles.Of("tableHead");
    private readonly (TextStyle Text, ParagraphStyle Paragraph) _text = context.Styles.Of("tableText");

    /// <summary>Rows of the head.</summary>
    public IReadOnlyList<EngineRow> Head(IEnumerable<TableRow> rows) => [.. rows.Select(row => Row(row, isHead: true, keeps: false))];

    /// <summary>Rows of the body. One that heads others stays with them, and with what stands above it.</summary>
    public IReadOnlyList<EngineRow> Body(IReadOnlyList<TableRow> rows) =>
        [.. rows.Select((row, at) => Row(row, isHead: false, keeps: IsHead(row) || (at + 1 < rows.Count && IsHead(rows[at + 1]))))];

    private static bool IsHead(TableRow row) => row.Role == RowRole.Head;

    private EngineRow Row(TableRow row, bool isHead, bool keeps) =>
        new([.. row.Cells.Select(cell => Cell(cell, row.Role, isHead))]) { KeepsWithNext = keeps };

    private EngineCell Cell(TableCell cell, RowRole role, bool isHead)
    {
        var isHeadText = isHead && role != RowRole.ColumnNumbers && cell.Kind != CellKind.RowNumber;
        var (text, paragraph) = isHeadText ? _head : _text;
        var alignment = isHead ? TextAlignment.Center : cell.Kind switch
        {
            CellKind.Figure => TextAlignment.Decimal,
            CellKind.Label or CellKind.RowNumber => TextAlignment.Center,
            _ => TextAlignment.Left,
        };
        var words = new ParagraphBox(
            cell.Text,
            text with { Bold = text.Bold || (role is RowRole.Total or RowRole.Head && !isHead), TabularFigures = cell.Kind == CellKind.Figure && !isHead },
            paragraph with { Alignment = alignment, FirstLineIndentInEms = 0 });
        return new EngineCell(words) { ColumnSpan = cell.ColumnSpan, RowSpan = cell.RowSpan };
    }
}
