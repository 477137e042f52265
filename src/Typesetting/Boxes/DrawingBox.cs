using Typesetting.Drawing;
using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>A vector drawing, centred.</summary>
/// <param name="drawing">What is drawn.</param>
/// <param name="alternativeText">What it says, for those who cannot see it.</param>
/// <param name="spaceBefore">Free space above in points.</param>
/// <param name="spaceAfter">Free space below in points.</param>
public sealed class DrawingBox(VectorDrawing drawing, string alternativeText, double spaceBefore = 0, double spaceAfter = 0) : Box
{
    private readonly StructureTag _tag = new(StructureRole.Figure) { AlternativeText = alternativeText };

    /// <summary>What is drawn.</summary>
    public VectorDrawing Drawing { get; } = drawing;

    /// <summary>What it says.</summary>
    public string AlternativeText { get; } = alternativeText;

    internal override double SpaceBefore { get; } = spaceBefore;

    internal override double SpaceAfter { get; } = spaceAfter;

    internal override bool CanShrink => true;

    internal override LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume)
    {
        var content = space.DrawingScale < 1
            ? Drawing.Compose(space.Width, space.DrawingScale, context.At(Source))
            : context.Cache.Get(this, space.Width, context.Scale, () => Drawing.Compose(space.Width, 1, context.At(Source)));
        context.Cache.Drawings[this] = content;
        if (!space.Fits(content.Height)) return LayoutResult.DoesNotFit($"a drawing is {content.Height:0} points high");
        var x = Math.Max(0, (space.Width - content.Width) / 2);
        return LayoutResult.All(new GroupFragment(space.Width, content.Height, [new PlacedFragment(x, 0, new DrawingFragment(content, _tag))]));
    }

    internal override WidthNeed Widths(LayoutContext context) => new(50, 400);
}
