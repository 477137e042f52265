using Typesetting.Drawing;
using Typesetting.Text;

namespace Typesetting.Layout;

/// <summary>A laid-out piece of a box, in points. Fragments are immutable and know nothing of the boxes they came from.</summary>
internal abstract class Fragment(double width, double height)
{
    public double Width { get; } = width;

    public double Height { get; } = height;
}

/// <summary>A fragment and where its upper left corner lies within its parent.</summary>
internal readonly record struct PlacedFragment(double X, double Y, Fragment Fragment);

/// <summary>Fragments placed together, perhaps one element of the logical structure, perhaps the target of links.</summary>
internal sealed class GroupFragment(double width, double height, IReadOnlyList<PlacedFragment> children, StructureTag? tag = null)
    : Fragment(width, height)
{
    public IReadOnlyList<PlacedFragment> Children { get; } = children;

    public StructureTag? Tag { get; } = tag;

    /// <summary>The name links use for the group's upper edge.</summary>
    public string? Anchor { get; init; }

    public Bookmark? Bookmark { get; init; }
}

/// <summary>One line of text; origins are the glyphs' places from the left edge.</summary>
internal sealed class LineFragment(double width, double height, double baseline, ShapedText text, TextLine line, float[] origins)
    : Fragment(width, height)
{
    public double Baseline { get; } = baseline;

    public ShapedText Text { get; } = text;

    public TextLine Line { get; } = line;

    public float[] Origins { get; } = origins;

    /// <summary>The line's characters as a reader would copy them.</summary>
    public string Content()
    {
        var builder = new System.Text.StringBuilder();
        for (var i = 0; i < Origins.Length; i++)
        {
            ref readonly var glyph = ref Text.Glyphs[Line.Start + i];
            builder.Append(glyph.Class == CharacterClass.Leader ? "\t" : char.ConvertFromUtf32(glyph.CodePoint));
        }

        return builder.ToString();
    }
}

/// <summary>A filled rectangle, from its own upper left corner.</summary>
internal readonly record struct Rule(double X, double Y, double Width, double Height, Color Color);

/// <summary>Lines and backgrounds without meaning of their own, as table rules are.</summary>
internal sealed class RulesFragment(double width, double height, IReadOnlyList<Rule> rules) : Fragment(width, height)
{
    public IReadOnlyList<Rule> Rules { get; } = rules;
}

/// <summary>A vector drawing.</summary>
internal sealed class DrawingFragment(DrawingContent content, StructureTag tag) : Fragment(content.Width, content.Height)
{
    public DrawingContent Content { get; } = content;

    public StructureTag Tag { get; } = tag;
}
