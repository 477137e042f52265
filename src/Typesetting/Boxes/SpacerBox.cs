using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>Blank height. What a page's foot cuts off does not go on to the next page.</summary>
/// <param name="height">In points.</param>
public sealed class SpacerBox(double height) : Box
{
    /// <summary>In points.</summary>
    public double Height { get; } = height;

    internal override LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume) =>
        LayoutResult.All(new GroupFragment(space.Width, Math.Clamp(Height, 0, Math.Max(0, space.Height)), []));

    internal override WidthNeed Widths(LayoutContext context) => default;
}
