using System.Collections.Immutable;

using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Model.Tables;

/// <summary>
/// How one table is laid out: data of a format pack. The layout names facts, it never holds a figure.
/// </summary>
public sealed record TableLayout
{
    /// <summary>The table's stable key: <c>01</c> … <c>09</c>, or a pack's own.</summary>
    public required string Key { get; init; }

    /// <summary>The title as printed.</summary>
    public required string Title { get; init; }

    /// <summary>The form number as printed (公开01表, 表1), or empty.</summary>
    public string FormNumber { get; init; } = "";

    /// <summary>
    /// The head, row by row, one text per grid column. <c>&lt;</c> continues the cell to the left, <c>^</c> the cell above.
    /// </summary>
    public ImmutableArray<ImmutableArray<string>> Head { get; init; } = [];

    /// <summary>True when the last head row holds the column numbers (栏次).</summary>
    public bool HeadEndsWithColumnNumbers { get; init; }

    /// <summary>The panels that stand side by side; most tables have one, 收支总表 two, 基本支出表 three.</summary>
    public ImmutableArray<TablePanel> Panels { get; init; } = [];

    /// <summary>Notes under the table that always stand there.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>The note that is added when the table holds no figure (domain rules ).</summary>
    public string? EmptyNote { get; init; }

    /// <summary>How figures are printed in this table.</summary>
    public NumberStyle Numbers { get; init; } = new();
}

/// <summary>Columns with the rows that run down them.</summary>
public sealed record TablePanel
{
    /// <summary>The panel's columns, left to right.</summary>
    public ImmutableArray<LayoutColumn> Columns { get; init; } = [];

    /// <summary>The panel's rows, top to bottom.</summary>
    public ImmutableArray<RowSource> Rows { get; init; } = [];

    /// <summary>The first 行次 of the panel; rows count up from it.</summary>
    public int FirstRowNumber { get; init; } = 1;
}

/// <summary>A column of a panel.</summary>
/// <param name="Value">
/// What its cells show: <c>code</c>, <c>name</c>, <c>number</c> (行次), or a fact pattern such as <c>gpb.{row}.basic</c>, in
/// which <c>{row}</c> is the row's own part of the id (<c>class.205</c>). For the row of the whole (合计) the part is empty:
/// then <c>gpb.{row}.basic</c> means <c>gpb.basic</c>, and a closing <c>{row}</c> means <c>total</c>: <c>gpb.total</c>.
/// The pattern <c>{row}</c> alone leaves the whole id to the row. An id that names no fact prints blank only where the row says
/// so; elsewhere it is a finding.
/// </param>
/// <param name="Kind">What it holds, and so its alignment.</param>
/// <param name="Weight">Its share of the table's width.</param>
public sealed record LayoutColumn(string Value, CellKind Kind, decimal Weight);

/// <summary>Where rows come from.</summary>
public abstract record RowSource;

/// <summary>One row that the layout spells out.</summary>
/// <param name="Name">The text of the <c>name</c> column.</param>
/// <param name="Row">The row's part of fact ids; empty for the whole; null for a row without figures.</param>
public sealed record SingleRow(string Name, string? Row) : RowSource
{
    /// <summary>The text of the <c>code</c> column, mostly empty.</summary>
    public string Code { get; init; } = "";

    /// <summary>What kind of row it is.</summary>
    public RowRole Role { get; init; } = RowRole.Line;

    /// <summary>True for a row that has no figure in columns whose fact does not exist.</summary>
    public bool Sparse { get; init; }

    /// <summary>
    /// How many grid columns the name covers, from the first text column of the panel on; it may reach into the panels to the
    /// right (公用经费合计 over two of them). What it covers must be blank.
    /// </summary>
    public int NameSpan { get; init; } = 1;
}

/// <summary>Blank rows, as many as bring the panel to the height of the tallest one. At most one per panel.</summary>
public sealed record FillRows : RowSource;

/// <summary>The rows of functional classification (支出功能分类) that a ledger uses: 类, 款, 项 rolled up.</summary>
/// <param name="Ledger">The ledger: <c>income</c>, <c>expenditure</c>, <c>gpb</c>, <c>governmentFund</c>, <c>stateCapital</c>.</param>
/// <param name="Depth">How deep: Class, Group or Item.</param>
public sealed record FunctionalRows(string Ledger, RowRole Depth = RowRole.Item) : RowSource;

/// <summary>One row per thing that the unit named itself, numbered from 1 in the code column; a figure it did not give stays blank.</summary>
/// <param name="List">Which list: <c>projects</c>, whose rows are <c>project.1</c> …</param>
public sealed record NamedRows(string List) : RowSource
{
    /// <summary>The lists there are.</summary>
    public static ImmutableArray<string> Lists { get; } = ["projects"];
}

/// <summary>All expenditure classes (类) of the year's form in statutory order, numbered 一、二、…, used or not.</summary>
/// <param name="Count">
/// How many the form prints: 26, or 24 without 债务还本支出 and 债务付息支出 (domain rule R-21). A class without a figure prints as
/// zero does; a class that is used and not printed is a finding.
/// </param>
public sealed record ClassRows(int Count = 26) : RowSource
{
    /// <summary>What stands before the row's part: <c>expenditure</c> makes it <c>expenditure.class.205</c>; empty for nothing.</summary>
    public string Ledger { get; init; } = "";
}

/// <summary>Economic classification (支出经济分类): the given classes with their items.</summary>
/// <param name="Classes">The three-digit classes, in order.</param>
/// <param name="UsedOnly">True to leave out items without an amount.</param>
public sealed record EconomicRows(ImmutableArray<string> Classes, bool UsedOnly = false) : RowSource
{
    /// <summary>The five-digit items the form prints besides those with an amount; empty for all of the list.</summary>
    public ImmutableArray<string> Items { get; init; } = [];
}
