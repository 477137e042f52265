using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>A box around one other that changes a single thing about it.</summary>
public abstract class WrapperBox : Box
{
    private protected WrapperBox(Box child) => Child = child;

    /// <summary>The box inside.</summary>
    public Box Child { get; }

    internal override double SpaceBefore => Child.SpaceBefore;

    internal override double SpaceAfter => Child.SpaceAfter;

    internal override bool KeepsWithNext => Child.KeepsWithNext;

    internal override bool CanShrink => Child.CanShrink;

    internal override bool IsDynamic => Child.IsDynamic;

    internal override LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume) =>
        Child.LayOut(context, space, resume);

    internal override WidthNeed Widths(LayoutContext context) => Child.Widths(context);
}
