using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>
/// A table: head rows that may stand on every page, body rows that are not divided unless a page is too small for one,
/// and columns whose widths follow from their content.
/// </summary>
public sealed class TableBox : Box
{
    private readonly StructureTag _tag = new(StructureRole.Table);

    /// <summary>Creates a table.</summary>
    /// <exception cref="ArgumentException">Cells overlap or reach over the table's edge.</exception>
    public TableBox(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableRow> head, IReadOnlyList<TableRow> body, TableStyle? style = null)
    {
        if (columns.Count == 0) throw new ArgumentException("A table needs at least one column.", nameof(columns));
        Columns = columns;
        Style = style ?? new TableStyle();
        Head = TableGrid.Plan(columns.Count, head, isHead: true);
        Body = TableGrid.Plan(columns.Count, body, isHead: false);
    }

    /// <summary>What stands above the table.</summary>
    public Box? Caption { get; init; }

    /// <summary>What stands above its continuation on later pages; null for nothing.</summary>
    public Box? ContinuedCaption { get; init; }

    /// <summary>What stands below the table, on the page of its last rows; null for nothing.</summary>
    public Box? Note { get; init; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<TableColumn> Columns { get; }

    /// <summary>The look.</summary>
    public TableStyle Style { get; }

    internal TableGrid Head { get; }

    internal TableGrid Body { get; }

    internal StructureTag Tag => _tag;

    internal StructureTag CaptionTag { get; } = new(StructureRole.Caption);

    internal override double SpaceBefore => Style.SpaceBefore;

    internal override double SpaceAfter => Style.SpaceAfter;

    internal override LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume)
    {
        if (resume is NoteResume onlyNote)
        {
            var result = Note!.LayOut(context, space, onlyNote.Inner);
            return result.Rest is null ? result : result with { Rest = new NoteResume(result.Rest) };
        }

        var begun = resume as TableResume;
        if (begun?.Plan is not { } plan)
        {
            plan = new TableFitter(this, context, space).Fit(Plan(context, space.Width), scale => Plan(context.WithScale(scale), space.Width));
            context.Cache.DividedTables.Remove(this);
            context.Cache.PartedTables.Remove(this);
            context.Cache.SaidAgain.Remove(this);
        }

        if (!double.IsPositiveInfinity(space.Height)) context.Cache.Tables[this] = plan;
        return new TablePager(this, plan, context, space).Fill(begun);
    }

    private TablePlan Plan(LayoutContext context, double width) =>
        context.Cache.Get(this, width, context.Scale, () => TablePlan.Make(this, context, width));

    internal override WidthNeed Widths(LayoutContext context)
    {
        var needs = ColumnNeeds.Measure(this, context);
        return new WidthNeed(needs.Sum(need => need.Hard), needs.Sum(need => need.Full));
    }
}
