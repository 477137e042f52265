using Typesetting.Layout;
using Typesetting.Text;

namespace Typesetting.Boxes;

/// <summary>One item of a list.</summary>
/// <param name="Label">Its number or bullet, as the host wrote it.</param>
/// <param name="Content">What stands beside the label.</param>
public sealed record ListItem(string Label, Box Content);

/// <summary>A numbered or bulleted list: labels to the left, contents in line beside them.</summary>
public sealed class ListBox : WrapperBox
{
    /// <summary>Creates a list.</summary>
    /// <param name="items">The items in order.</param>
    /// <param name="labelStyle">The labels' look.</param>
    /// <param name="paragraph">The labels' line distance; other settings of it are not used.</param>
    /// <param name="indent">From the left edge to the labels, in points.</param>
    /// <param name="labelWidth">From the labels to the contents, in points.</param>
    public ListBox(IReadOnlyList<ListItem> items, TextStyle labelStyle, ParagraphStyle paragraph, double indent, double labelWidth)
        : base(new StackBox(items.Select(item => (Box)Row(item, labelStyle, paragraph, indent, labelWidth)).ToArray())
        {
            Tag = new StructureTag(StructureRole.List) { IsNumbered = items.Any(item => item.Label.Any(char.IsLetterOrDigit)) },
        })
    {
    }

    private static ListItemBox Row(ListItem item, TextStyle style, ParagraphStyle paragraph, double indent, double labelWidth)
    {
        var flush = paragraph with { Alignment = TextAlignment.Left, FirstLineIndentInEms = 0, LeftIndent = 0, RightIndent = 0 };
        return new ListItemBox(new ParagraphBox(item.Label, style, flush), item.Content, indent, labelWidth);
    }
}

/// <summary>A label with its content beside it.</summary>
internal sealed class ListItemBox(ParagraphBox label, Box content, double indent, double labelWidth) : WrapperBox(content)
{
    private readonly StructureTag _item = new(StructureRole.ListItem);
    private readonly StructureTag _label = new(StructureRole.ListLabel);
    private readonly StructureTag _body = new(StructureRole.ListBody);

    internal override LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume)
    {
        var left = indent + labelWidth;
        var result = Child.LayOut(context, space with { Width = Math.Max(1, space.Width - left) }, resume);
        if (result.Fragment is not { } inner) return result;
        var body = new GroupFragment(inner.Width, inner.Height, [new PlacedFragment(0, 0, inner)], _body);
        var placed = new List<PlacedFragment>();
        if (resume is null && label.LayOut(context, new Space(Math.Max(labelWidth, 1), double.PositiveInfinity, true), null).Fragment is { } mark)
            placed.Add(new PlacedFragment(indent, 0, new GroupFragment(mark.Width, mark.Height, ((GroupFragment)mark).Children, _label)));
        placed.Add(new PlacedFragment(left, 0, body));
        return result with { Fragment = new GroupFragment(space.Width, inner.Height, placed, _item) };
    }

    internal override WidthNeed Widths(LayoutContext context)
    {
        var need = Child.Widths(context);
        return new WidthNeed(need.Minimum + indent + labelWidth, need.Maximum + indent + labelWidth);
    }
}
