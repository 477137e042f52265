using System.Text;

using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Writes the cells of one table.</summary>
internal sealed class WordCellRenderer
{
    private const decimal HalfCharacter = 0.5m;

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

        var size = _fit.Look.SizeOf(_context.Style.Text(isHead ? "tableHead" : "tableText").SizeInPoints);
        var room = RoomInPoints(place);
        var balanced = place.Cell is { } words && (isHead || words.Kind == CellKind.Label) ? BalancedHead.Of(words.Text, room / size) : null;
        if (balanced is (2, var longest))
        {
            // In so little room two lines become equal by themselves.
            var indent = WordUnits.TwipsOfPoints((room - ((longest + HalfCharacter) * size)) / 2);
            xml.Open("w:ind").Attribute("w:left", indent).Attribute("w:right", indent).Close();
        }

        xml.Close();
        if (isHead && balanced is ( > 2 and var lines, _))
        {
            _context.Output.Runs.Text(BalancedHead.Broken(place.Cell!.Text, lines));
            _context.Output.Runs.End();
        }
        else if (place.Cell is { } cell)
        {
            WriteText(cell, !isHead && StrongCells.IsStrong(role, cell) ? WordStyleIds.Strong : null);
        }

        xml.Close().Close();
    }

    private decimal RoomInPoints(PlacedCell place) =>
        WordUnits.Points(_fit.Width(place)) - (2 * _context.Style.Table.PaddingInPoints * _fit.Look.Scale);

    private void WriteText(TableCell cell, string? style)
    {
        var hint = !Ascii.IsValid(cell.Text);
        foreach (var run in cell.Runs)
        {
            WordFigureRenderer.Write(_context, run.FactId, run.Text, style, hint);
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
