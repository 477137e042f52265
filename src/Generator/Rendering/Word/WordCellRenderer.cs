using System.Text;

using FinalAccounts.Generator.Rendering.Word.Parts;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Writes the cells of one table.</summary>
internal sealed class WordCellRenderer
{
    private readonly WordContext _context;
    private readonly WordTableFit _fit;
    private readonly WordFigureColumns _figures;
    private readonly Dictionary<string, string> _styles;
    private readonly string? _headFill;

    /// <summary>Prepares to write the cells of a table.</summary>
    /// <param name="context">Where the table stands.</param>
    /// <param name="fit">The table as it fits its page.</param>
    /// <param name="figures">The figures of its columns.</param>
    public WordCellRenderer(WordContext context, WordTableFit fit, WordFigureColumns figures)
    {
        _context = context;
        _fit = fit;
        _figures = figures;
        _headFill = context.Style.Table.HeadFill;
        _styles = WordStyleIds.InTables.ToDictionary(id => id, fit.Look.CellStyle, StringComparer.Ordinal);
    }

    /// <summary>Writes a cell.</summary>
    /// <param name="place">The cell at its place.</param>
    /// <param name="role">The kind of its row.</param>
    /// <param name="isHead">True in the head.</param>
    /// <param name="keepWithNext">True to hold the row on the page of what follows.</param>
    public void Write(PlacedCell place, RowRole role, bool isHead, bool keepWithNext)
    {
        var xml = _context.Xml.Open("w:tc").Open("w:tcPr");
        xml.Open("w:tcW").Attribute("w:w", _fit.Width(place)).Attribute("w:type", "dxa").Close();
        if (place.Span > 1)
        {
            xml.Value("w:gridSpan", place.Span);
        }

        if (place.Restarts)
        {
            xml.Fixed("<w:vMerge w:val=\"restart\"/>");
        }
        else if (place.Continues)
        {
            xml.Fixed("<w:vMerge/>");
        }

        if (isHead && _headFill is not null)
        {
            xml.Open("w:shd").Attribute("w:val", "clear").Attribute("w:color", "auto").Attribute("w:fill", _headFill).Close();
        }

        if (!isHead && place.Cell?.Kind is CellKind.Figure or CellKind.Code)
        {
            xml.Fixed("<w:noWrap/>");
        }

        xml.Close();
        xml.Open("w:p").Open("w:pPr").Value("w:pStyle", StyleOf(place, role, isHead));
        if (keepWithNext)
        {
            xml.Empty("w:keepNext");
        }

        var parting = place.Cell is { } words ? Parting(words, place, isHead) : default;
        xml.Close();
        if (place.Cell is { } cell)
        {
            WriteText(cell, !isHead && StrongCells.IsStrong(role, cell) ? WordStyleIds.Strong : null, parting);
        }

        xml.Close().Close();
    }

    /// <summary>How the cell's words part; writes the indents of the room that does it.</summary>
    private WordParting Parting(TableCell cell, PlacedCell place, bool isHead)
    {
        if (!isHead && cell.Kind is not (CellKind.Label or CellKind.Text))
        {
            return default;
        }

        IReadOnlyList<string>? lines = null;
        if (_fit.Lines is { } set && !set.TryGetValue((isHead, place.Row, place.Column), out lines))
        {
            return default;
        }

        var size = _fit.Look.SizeOf(_context.Style.Text(isHead ? "tableHead" : "tableText").SizeInPoints);
        var padding = _context.Style.Table.PaddingInPoints;
        var inner = WordUnits.Points(_fit.Width(place)) - (2 * padding * _fit.Look.Scale);
        var isCentered = isHead || cell.Kind == CellKind.Label;
        lines ??= isCentered ? BalancedHead.Of(cell.Text, inner / size) : null;
        var parting = WordParting.Of(
            cell.Text, lines, (inner + (padding * WordTableStyles.PaddingForText)) / size, isHead ? int.MaxValue : WordParting.LinesOfFewWords);
        if (parting.RoomInEms is { } room)
        {
            var taken = inner - (room * size);
            var (left, right) = isCentered ? (taken / 2, taken / 2) : (0m, taken);
            _context.Xml.Open("w:ind").Attribute("w:left", WordUnits.TwipsOfPoints(left)).Attribute("w:right", WordUnits.TwipsOfPoints(right)).Close();
        }

        return parting;
    }

    private void WriteText(TableCell cell, string? style, WordParting parting)
    {
        var hint = !Ascii.IsValid(cell.Text);
        var at = 0;
        foreach (var run in cell.Runs)
        {
            WordFigureRenderer.Write(_context, run.FactId, parting.Break(run.Text, at), style, hint);
            at += run.Text.Length;
        }

        _context.Output.Runs.End();
    }

    private string StyleOf(PlacedCell place, RowRole role, bool isHead)
    {
        if (!isHead && _figures.LackOf(place) is > 0m and var lack)
        {
            var look = new WordFigureLook(_fit.Look.Scale, lack);
            _context.Output.FigureLooks.Add(look);
            return look.Style;
        }

        return _styles[KindOf(place.Cell, role, isHead)];
    }

    private static string KindOf(TableCell? cell, RowRole role, bool isHead) => cell?.Kind switch
    {
        CellKind.RowNumber => WordStyleIds.TableLabel,
        _ when isHead => role == RowRole.ColumnNumbers ? WordStyleIds.TableLabel : WordStyleIds.TableHead,
        CellKind.Label => WordStyleIds.TableLabel,
        CellKind.Code => WordStyleIds.TableCode,
        CellKind.Figure => WordStyleIds.TableFigure,
        _ => WordStyleIds.TableText,
    };
}
