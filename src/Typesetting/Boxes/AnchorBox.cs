using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>Makes its content the target of links and page references, and perhaps an entry of the viewer's outline.</summary>
/// <param name="name">The anchor's name, unique in the document; null when only the outline needs it.</param>
/// <param name="child">The content.</param>
/// <param name="bookmark">The outline entry; null for none.</param>
public sealed class AnchorBox(string? name, Box child, Bookmark? bookmark = null) : WrapperBox(child)
{
    /// <summary>The anchor's name.</summary>
    public string? Name { get; } = name;

    /// <summary>The outline entry.</summary>
    public Bookmark? Bookmark { get; } = bookmark;

    internal override LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume)
    {
        var result = Child.LayOut(context, space, resume);
        if (result.Fragment is not { } inner || resume is not null) return result;
        var group = new GroupFragment(inner.Width, inner.Height, [new PlacedFragment(0, 0, inner)]) { Anchor = Name, Bookmark = Bookmark };
        return result with { Fragment = group };
    }
}
