using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>Boxes one below the other. This is where pages end: it sees what fits and what must not be parted.</summary>
public sealed class StackBox(IReadOnlyList<Box> children) : Box
{
    private readonly Lazy<bool> _isDynamic = new(() => children.Any(child => child.IsDynamic));

    /// <summary>The boxes from top to bottom.</summary>
    public IReadOnlyList<Box> Children { get; } = children;

    internal override double SpaceBefore => Children.Count > 0 ? Children[0].SpaceBefore : 0;

    internal override double SpaceAfter => Children.Count > 0 ? Children[^1].SpaceAfter : 0;

    internal override bool KeepsWithNext => Children.Count > 0 && Children[^1].KeepsWithNext;

    internal override bool IsDynamic => _isDynamic.Value;

    internal StructureTag? Tag { get; init; }

    internal override LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume) =>
        new DrawingFitter(this, context, space).Fill(resume);

    internal override WidthNeed Widths(LayoutContext context)
    {
        var needs = Children.Select(child => child.Widths(context)).ToList();
        return needs.Count == 0 ? default : new WidthNeed(needs.Max(need => need.Minimum), needs.Max(need => need.Maximum));
    }
}
