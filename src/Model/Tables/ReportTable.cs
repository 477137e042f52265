using System.Collections.Immutable;

namespace FinalAccounts.Model.Tables;

/// <summary>
/// A table of the report, free of any output format: what every renderer (Markdown, Word, PDF) prints in the same way.
/// </summary>
/// <param name="Key">The table's stable key: <c>01</c> … <c>09</c>, or a pack's own.</param>
/// <param name="Title">The title as printed, without the form number.</param>
/// <param name="Columns">One entry per grid column, left to right; spans are counted in these.</param>
/// <param name="Head">The head rows, top to bottom, repeated on every page.</param>
/// <param name="Body">The body rows.</param>
/// <param name="Notes">Notes under the table, one paragraph each.</param>
public sealed record ReportTable(
    string Key,
    string Title,
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<TableRow> Head,
    ImmutableArray<TableRow> Body,
    ImmutableArray<string> Notes)
{
    /// <summary>The form number as printed (公开01表, 表1), or empty.</summary>
    public string FormNumber { get; init; } = "";

    /// <summary>The line above the table's left edge: 部门：…; empty for none.</summary>
    public string UnitName { get; init; } = "";

    /// <summary>The line above the table's right edge: 单位：万元; empty for none.</summary>
    public string MoneyUnit { get; init; } = "";

    /// <summary>True when no row carries a figure: the form is printed empty (domain rule R-70).</summary>
    public bool IsEmpty { get; init; }
}

/// <summary>A grid column.</summary>
/// <param name="Kind">What stands in it, and so its alignment.</param>
/// <param name="Weight">Its share of the table's width against the other columns.</param>
public sealed record TableColumn(CellKind Kind, decimal Weight);

/// <summary>A row; cells covered by a span from above or from the left are left out, as in HTML.</summary>
/// <param name="Cells">The cells that begin in this row, left to right.</param>
/// <param name="Role">What kind of row it is.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells, RowRole Role = RowRole.Line);

/// <summary>A cell.</summary>
/// <param name="Runs">Its text; a line break inside is <c>\n</c>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="ColumnSpan">How many grid columns it covers, from 1.</param>
/// <param name="RowSpan">How many rows it covers, from 1.</param>
public sealed record TableCell(ImmutableArray<TextRun> Runs, CellKind Kind, int ColumnSpan = 1, int RowSpan = 1)
{
    /// <summary>The whole text of the cell.</summary>
    public string Text => Runs.Length == 1 ? Runs[0].Text : string.Concat(Runs.Select(run => run.Text));

    /// <summary>A cell of one run.</summary>
    public static TableCell Of(string text, CellKind kind, string? factId = null, int columnSpan = 1, int rowSpan = 1) =>
        new([new TextRun(text, factId)], kind, columnSpan, rowSpan);
}

/// <summary>A piece of text in a cell.</summary>
/// <param name="Text">The text as printed.</param>
/// <param name="FactId">The fact it prints, or null for words.</param>
public sealed record TextRun(string Text, string? FactId = null);

/// <summary>What a cell or column holds.</summary>
public enum CellKind
{
    /// <summary>Words: left, wrapped.</summary>
    Text,

    /// <summary>Short words: centred.</summary>
    Label,

    /// <summary>A classification code: left, never wrapped.</summary>
    Code,

    /// <summary>行次 or 栏次: centred.</summary>
    RowNumber,

    /// <summary>A figure: right-aligned, never wrapped.</summary>
    Figure,
}

/// <summary>What kind of row it is.</summary>
public enum RowRole
{
    /// <summary>An ordinary line.</summary>
    Line,

    /// <summary>合计, 总计: printed stronger.</summary>
    Total,

    /// <summary>类: a functional or economic class.</summary>
    Class,

    /// <summary>款: a group within a class.</summary>
    Group,

    /// <summary>项: a leaf.</summary>
    Item,

    /// <summary>栏次: the numbers of the columns, the last row of a head.</summary>
    ColumnNumbers,

    /// <summary>A row within the body that heads the rows below it, and so stays with them.</summary>
    Head,
}
