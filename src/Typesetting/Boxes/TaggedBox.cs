using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>Gives its content a place of its own in the logical structure.</summary>
internal sealed class TaggedBox(Box child, StructureRole role) : WrapperBox(child)
{
    private readonly StructureTag _tag = new(role);

    internal override LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume)
    {
        var result = Child.LayOut(context, space, resume);
        if (result.Fragment is not { } inner) return result;
        return result with { Fragment = new GroupFragment(inner.Width, inner.Height, [new PlacedFragment(0, 0, inner)], _tag) };
    }
}
