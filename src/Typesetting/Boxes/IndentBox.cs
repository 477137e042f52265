using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>Its content stands in from the margins, as a quotation does.</summary>
/// <param name="child">The content.</param>
/// <param name="left">Indent from the left in points.</param>
/// <param name="right">Indent from the right in points.</param>
/// <param name="isQuotation">Whether it is a quotation to a reader aloud.</param>
public sealed class IndentBox(Box child, double left, double right = 0, bool isQuotation = false) : WrapperBox(child)
{
    private readonly StructureTag? _tag = isQuotation ? new StructureTag(StructureRole.BlockQuote) : null;

    internal override LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume)
    {
        var result = Child.LayOut(context, space with { Width = Math.Max(1, space.Width - left - right) }, resume);
        if (result.Fragment is not { } inner) return result;
        return result with { Fragment = new GroupFragment(space.Width, inner.Height, [new PlacedFragment(left, 0, inner)], _tag) };
    }

    internal override WidthNeed Widths(LayoutContext context)
    {
        var need = Child.Widths(context);
        return new WidthNeed(need.Minimum + left + right, need.Maximum + left + right);
    }
}
