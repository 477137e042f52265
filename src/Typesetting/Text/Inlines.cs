namespace Typesetting.Text;

/// <summary>A piece of a paragraph.</summary>
public abstract record Inline
{
    private protected Inline()
    {
    }
}

/// <summary>Text of one style. A line feed in it breaks the line.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Style">Their look; null for the paragraph's own.</param>
/// <param name="Link">Where a click leads; null for none.</param>
public sealed record TextRun(string Text, TextStyle? Style = null, LinkTarget? Link = null) : Inline;

/// <summary>The end of a line inside a paragraph.</summary>
public sealed record LineBreak : Inline;

/// <summary>Pushes what follows to the right margin and fills the way with leader characters, as in a table of contents.</summary>
/// <param name="Leader">The character repeated; null leaves the way blank.</param>
/// <param name="Style">Its look; null for the paragraph's own.</param>
public sealed record LeaderTab(string? Leader = ".", TextStyle? Style = null) : Inline
{
    /// <summary>From one leader character to the next, in ems; null for the character's own width.</summary>
    public double? PitchInEms { get; init; }
}

/// <summary>The number of the page this stands on; of use in headers and footers.</summary>
/// <param name="Style">Its look; null for the paragraph's own.</param>
public sealed record PageNumber(TextStyle? Style = null) : Inline;

/// <summary>The number of the page on which an anchor stands, linked to it.</summary>
/// <param name="Anchor">The anchor's name.</param>
/// <param name="Style">Its look; null for the paragraph's own.</param>
public sealed record PageReference(string Anchor, TextStyle? Style = null) : Inline;

/// <summary>Where a link leads.</summary>
public abstract record LinkTarget
{
    private protected LinkTarget()
    {
    }
}

/// <summary>A place in the same document.</summary>
/// <param name="Name">The anchor's name.</param>
public sealed record AnchorTarget(string Name) : LinkTarget;

/// <summary>An address on the web.</summary>
/// <param name="Uri">The address as it is written into the file.</param>
public sealed record UriTarget(string Uri) : LinkTarget;
