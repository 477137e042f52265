using Typesetting.Drawing;

namespace Typesetting.Text;

/// <summary>How characters look. All sizes are in points.</summary>
public sealed record TextStyle
{
    /// <summary>The name of a font chain of the document.</summary>
    public required string Font { get; init; }

    /// <summary>Size of the em in points.</summary>
    public required double Size { get; init; }

    /// <summary>Bold: the chain's real bold face, or its regular one thickened.</summary>
    public bool Bold { get; init; }

    /// <summary>Colour of the characters.</summary>
    public Color Color { get; init; }

    /// <summary>Whether all digits take the same width, as columns of figures want it, though the face's own 1 may be narrower.</summary>
    public bool TabularFigures { get; init; }

    /// <summary>Whether a line runs under the text.</summary>
    public bool Underline { get; init; }

    /// <summary>Set small and raised, as footnote marks are.</summary>
    public bool Superscript { get; init; }
}
