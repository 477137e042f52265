using FinalAccounts.Model.Tables;
using Typesetting.Boxes;
using Typesetting.Text;
using EngineCell = Typesetting.Boxes.TableCell;
using EngineRow = Typesetting.Boxes.TableRow;
using TableCell = FinalAccounts.Model.Tables.TableCell;
using TableRow = FinalAccounts.Model.Tables.TableRow;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>The cells of tables.</summary>
internal sealed class PdfCells(PdfStyles styles)
{
    private readonly (TextStyle Text, ParagraphStyle Paragraph) _head = styles.Of("tableHead");
    private readonly (TextStyle Text, ParagraphStyle Paragraph) _text = styles.Of("tableText");

    private readonly Dictionary<(string, Look), ParagraphBox> _words = [];
    private readonly Dictionary<Look, (TextStyle Text, ParagraphStyle Paragraph)> _looks = [];

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
        var alignment = isHead ? TextAlignment.Center : cell.Kind switch
        {
            CellKind.Figure => TextAlignment.Decimal,
            CellKind.Label or CellKind.RowNumber => TextAlignment.Center,
            _ => TextAlignment.Left,
        };
        // A cell that goes on below a row of heads is none of them.
        var look = new Look(isHeadText, alignment, !isHead && StrongCells.IsStrong(role, cell));
        return new EngineCell(Words(cell.Text, look)) { ColumnSpan = cell.ColumnSpan, RowSpan = cell.RowSpan };
    }

    /// <summary>Equal cells share their text, which is then set once: many of a form are empty or say the same.</summary>
    private ParagraphBox Words(string words, Look look)
    {
        if (_words.TryGetValue((words, look), out var made)) return made;
        if (!_looks.TryGetValue(look, out var pair))
        {
            var (text, paragraph) = look.IsHead ? _head : _text;
            pair = (
                text with { Bold = text.Bold || look.IsStrong, TabularFigures = true },
                paragraph with { Alignment = look.Alignment, FirstLineIndentInEms = 0 });
            _looks[look] = pair;
        }

        return _words[(words, look)] = new ParagraphBox(words, pair.Text, pair.Paragraph);
    }

    private readonly record struct Look(bool IsHead, TextAlignment Alignment, bool IsStrong);
}
