using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>Ends the page. At the top of a page, or inside a table cell, it does nothing.</summary>
public sealed class PageBreakBox : Box
{
    internal override LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume) =>
        LayoutResult.All(new GroupFragment(0, 0, []));

    internal override WidthNeed Widths(LayoutContext context) => default;
}
