using Typesetting.Drawing;

namespace Typesetting.Boxes;

/// <summary>Where a cell's content stands in its height.</summary>
public enum VerticalAlignment
{
    /// <summary>At the upper edge.</summary>
    Top,

    /// <summary>In the middle.</summary>
    Middle,

    /// <summary>At the lower edge.</summary>
    Bottom,
}

/// <summary>What a column of a table asks for. Distances in points.</summary>
public sealed record TableColumn
{
    /// <summary>An exact width; null lets content decide.</summary>
    public double? FixedWidth { get; init; }

    /// <summary>The least width, padding included, even if content is narrower.</summary>
    public double MinimumWidth { get; init; }

    /// <summary>Its share of width left over; 0 for none.</summary>
    public double Weight { get; init; } = 1;
}

/// <summary>A cell: any box, over one or more columns and rows.</summary>
/// <param name="content">What stands in it.</param>
public sealed class TableCell(Box content)
{
    /// <summary>What stands in it.</summary>
    public Box Content { get; } = content;

    /// <summary>How many columns it covers.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it covers.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Where its content stands.</summary>
    public VerticalAlignment Alignment { get; init; } = VerticalAlignment.Middle;

    /// <summary>Whether a body cell heads its row.</summary>
    public bool HeadsRow { get; init; }

    /// <summary>Its background; null for none.</summary>
    public Color? Background { get; init; }
}

/// <summary>A row of cells. Places covered by cells of earlier rows are not given again.</summary>
/// <param name="cells">The cells from left to right.</param>
public sealed class TableRow(IReadOnlyList<TableCell> cells)
{
    /// <summary>The cells.</summary>
    public IReadOnlyList<TableCell> Cells { get; } = cells;

    /// <summary>Whether the row must not be the last on its page.</summary>
    public bool KeepsWithNext { get; init; }
}

/// <summary>The look of a table. Distances in points.</summary>
public sealed record TableStyle
{
    /// <summary>Free space left and right of a cell's content.</summary>
    public double HorizontalPadding { get; init; } = 4;

    /// <summary>Free space above and below a cell's content.</summary>
    public double VerticalPadding { get; init; } = 2;

    /// <summary>
    /// The space above and below that is left when the table must draw together to end on its page; null for no less than
    /// <see cref="VerticalPadding"/>.
    /// </summary>
    public double? LeastVerticalPadding { get; init; }

    /// <summary>The least height of a row.</summary>
    public double MinimumRowHeight { get; init; }

    /// <summary>Thickness of the outer frame; 0 for none.</summary>
    public double OuterLine { get; init; } = 0.75;

    /// <summary>Thickness of the lines inside; 0 for none.</summary>
    public double InnerLine { get; init; } = 0.5;

    /// <summary>Whether the frame's left and right sides are left open.</summary>
    public bool OpenSides { get; init; }

    /// <summary>Colour of all lines.</summary>
    public Color LineColor { get; init; }

    /// <summary>Background of head rows; null for none.</summary>
    public Color? HeadBackground { get; init; }

    /// <summary>Whether columns share out the page's width even when their content is narrower.</summary>
    public bool FillsWidth { get; init; } = true;

    /// <summary>
    /// Whether columns take the width in proportion to their weights, as far as that holds their longest figure; otherwise
    /// content sets the widths.
    /// </summary>
    public bool WidthsFollowWeights { get; init; }

    /// <summary>Whether the head stands on every page the table reaches.</summary>
    public bool RepeatsHead { get; init; } = true;

    /// <summary>How far text and padding may shrink when the table is too wide; 1 forbids it.</summary>
    public double MinimumScale { get; init; } = 0.75;

    /// <summary>
    /// How far the table may shrink so that its last rows need no page of their own; 1 forbids it. It never goes below
    /// <see cref="MinimumScale"/>.
    /// </summary>
    public double FittingScale { get; init; } = 0.9;

    /// <summary>Fewest body rows that may stand alone before or behind a page break.</summary>
    public int FewestRows { get; init; } = 2;

    /// <summary>Free space above.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Free space below.</summary>
    public double SpaceAfter { get; init; }
}
