using System.Collections.Immutable;
using System.Globalization;

using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Tables;

using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace FinalAccounts.Generator.Markup;

/// <summary>
/// Turns a pipe table into a <see cref="ReportTable"/>: a cell <c>^</c> continues the cell above, <c>&lt;</c> the cell to the left;
/// <c>:- </c>, <c>:-: </c> or <c>-: </c> before a cell's text sets this one cell left, centred or right, whatever its column is.
/// A body row whose cells are all strong (but for one at its left that goes on below) heads the rows under it.
/// </summary>
internal sealed class GridReader(InlineReader inlineReader, Action<string, Severity, string, string?> report)
{
    /// <summary>Reads a pipe table.</summary>
    /// <param name="table">Markdig's table.</param>
    /// <param name="headRows">How many rows at the top are head; 1 for a plain table.</param>
    /// <param name="weights">Column weights; empty for equal ones.</param>
    public ReportTable Read(Table table, int headRows, ImmutableArray<decimal> weights)
    {
        var texts = new List<List<ImmutableArray<TextRun>>>(table.Count);
        var heads = new List<bool>(table.Count);
        foreach (var row in table.OfType<Markdig.Extensions.Tables.TableRow>())
        {
            var cells = row.OfType<Markdig.Extensions.Tables.TableCell>().Select(Content).ToList();
            heads.Add(cells.Count > 1 && cells.Skip(1).All(Heads));
            texts.Add(cells.ConvertAll(Runs));
        }

        var width = texts.Max(row => row.Count);
        if (weights.Length > 0 && weights.Length != width)
        {
            report(MarkupCodes.RaggedTable, Severity.Error, $"表格有 {width} 栏，widths 却给了 {weights.Length} 个", "widths 的个数与栏数一致");
            weights = [];
        }

        foreach (var row in texts)
        {
            while (row.Count < width)
            {
                row.Add([]);
            }
        }

        var kinds = Enumerable.Range(0, width).Select(column => Kind(table, column, texts.Skip(headRows))).ToList();
        var columns = Enumerable.Range(0, width)
            .Select(column => new TableColumn(kinds[column], weights.Length > 0 ? weights[column] : 1m))
            .ToImmutableArray();
        var rows = Enumerable.Range(0, texts.Count)
            .Select(row => row >= headRows && heads[row]
                ? new Model.Tables.TableRow([.. Cells(texts, row, null)], RowRole.Head)
                : new Model.Tables.TableRow([.. Cells(texts, row, row < headRows ? null : kinds)]))
            .ToImmutableArray();
        return new ReportTable("", "", columns, rows[..headRows], rows[headRows..], []);
    }

    private static IEnumerable<Model.Tables.TableCell> Cells(List<List<ImmutableArray<TextRun>>> texts, int row, List<CellKind>? kinds)
    {
        var width = texts[row].Count;
        for (var column = 0; column < width; column++)
        {
            if (IsMark(texts[row][column], "<") || IsMark(texts[row][column], "^"))
            {
                continue;
            }

            var columnSpan = 1;
            while (column + columnSpan < width && IsMark(texts[row][column + columnSpan], "<"))
            {
                columnSpan++;
            }

            var rowSpan = 1;
            while (row + rowSpan < texts.Count && IsMark(texts[row + rowSpan][column], "^"))
            {
                rowSpan++;
            }

            var (runs, own) = Aligned(texts[row][column]);
            var kind = own ?? (kinds is null ? CellKind.Label : KindIn(kinds[column], runs));
            yield return new Model.Tables.TableCell(runs, kind, columnSpan, rowSpan);
        }
    }

    /// <summary>Takes the mark that aligns a single cell off its text.</summary>
    private static (ImmutableArray<TextRun> Runs, CellKind? Kind) Aligned(ImmutableArray<TextRun> runs)
    {
        if (runs is not [{ FactId: null, Text: var text }, ..])
        {
            return (runs, null);
        }

        var end = text.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var space ? space : text.Length;
        CellKind? kind = text.AsSpan(0, end) switch { ":-" => CellKind.Text, ":-:" => CellKind.Label, "-:" => CellKind.Figure, _ => null };
        return (kind is null ? runs : runs.SetItem(0, new TextRun(text[end..].TrimStart(' '))), kind);
    }

    /// <summary>A figure by itself among words stands in the middle of its cell, as forms have it.</summary>
    private static CellKind KindIn(CellKind column, ImmutableArray<TextRun> runs) =>
        column == CellKind.Text && runs is [{ FactId: not null }] ? CellKind.Label : column;

    private static bool IsMark(ImmutableArray<TextRun> runs, string mark) => runs.Length == 1 && runs[0].Text == mark;

    private static CellKind Kind(Table table, int column, IEnumerable<List<ImmutableArray<TextRun>>> body) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Right => CellKind.Figure,
            TableColumnAlign.Center => CellKind.Label,
            TableColumnAlign.Left => CellKind.Text,
            _ => KindOf([.. body.Select(row => string.Concat(row[column].Select(run => run.Text)))]),
        };

    /// <summary>The kind of a column of which nothing else is said.</summary>
    private static CellKind KindOf(List<string> texts) =>
        HoldsFigures(texts) ? CellKind.Figure
        : texts.Count > 1 && texts.TrueForAll(text => text.Length is > 0 and <= 3 && text.All(char.IsAsciiDigit)) ? CellKind.Label
        : CellKind.Text;

    /// <summary>Whether a column holds figures with decimals and nothing else but dashes.</summary>
    private static bool HoldsFigures(List<string> texts)
    {
        var found = false;
        foreach (var text in texts.Where(text => text.Length > 0 && text is not ("-" or "—" or "–")))
        {
            if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out _))
            {
                return false;
            }

            found |= text.Contains('.', StringComparison.Ordinal);
        }

        return found;
    }

    private static bool Heads(ImmutableArray<Inline> content) => content is [StrongInline] or [TextInline { Text: "<" }];

    private ImmutableArray<Inline> Content(Markdig.Extensions.Tables.TableCell cell) =>
        cell is [LeafBlock { Inline: var only }] ? inlineReader.Read(only)
        : [.. cell.OfType<LeafBlock>().SelectMany(block => inlineReader.Read(block.Inline))];

    private static ImmutableArray<TextRun> Runs(ImmutableArray<Inline> content)
    {
        var runs = ImmutableArray.CreateBuilder<TextRun>(content.Length);
        Flatten(content, runs);
        return runs.MoveToImmutable();
    }

    private static void Flatten(ImmutableArray<Inline> inlines, ImmutableArray<TextRun>.Builder runs)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case FigureInline figure:
                    runs.Add(new TextRun(figure.Text, figure.FactId));
                    break;
                case TextInline { Text: var text }:
                    // Markdown has no line break inside a pipe table's cell; the dialect writes it as "//".
                    runs.Add(new TextRun(text.Replace("//", "\n", StringComparison.Ordinal)));
                    break;
                default:
                    runs.Add(new TextRun(((ImmutableArray<Inline>)[inline]).PlainText()));
                    break;
            }
        }
    }

    /// <summary>Reads <c>2,3,1</c>.</summary>
    public static ImmutableArray<decimal> Weights(string list) =>
        [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => decimal.Parse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))];
}
