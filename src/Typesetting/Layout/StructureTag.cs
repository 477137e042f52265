namespace Typesetting.Layout;

/// <summary>What an element is in the logical structure of a tagged document.</summary>
internal enum StructureRole
{
    Paragraph,
    Heading1,
    Heading2,
    Heading3,
    Heading4,
    Heading5,
    Heading6,
    Caption,
    BlockQuote,
    Note,
    List,
    ListItem,
    ListLabel,
    ListBody,
    Table,
    TableRow,
    TableHeadCell,
    TableCell,
    Figure,
    Contents,
    ContentsItem,

    /// <summary>Decoration a reader aloud passes over.</summary>
    Artifact,
}

/// <summary>
/// One element of the logical structure. A box creates its tag once, so that its pieces on several pages belong to the
/// same element.
/// </summary>
internal sealed class StructureTag(StructureRole role)
{
    public static StructureTag Artifact { get; } = new(StructureRole.Artifact);

    public StructureRole Role { get; } = role;

    /// <summary>What a picture says, in words.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>Whether a list's labels count; otherwise they are bullets.</summary>
    public bool IsNumbered { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>Whether a head cell heads its row rather than its column.</summary>
    public bool HeadsRow { get; init; }
}
