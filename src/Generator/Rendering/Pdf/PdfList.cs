using System.Globalization;

using FinalAccounts.Generator.Markup;
using Typesetting.Boxes;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Lists.</summary>
internal static class PdfList
{
    private const double IndentInEms = 2, BulletInEms = 1.25, NumberInEms = 1.75;

    /// <summary>A list; a list inside a list stands further in.</summary>
    public static Box Of(PdfContext context, ListBlock list)
    {
        var (text, paragraph) = context.Styles.Of("body");
        var inside = context with { ListDepth = context.ListDepth + 1 };
        var items = list.Items.Select((item, at) => new ListItem(
            list.Ordered ? (list.Start + at).ToString(CultureInfo.InvariantCulture) + "." : "•",
            new StackBox(PdfBlocks.Of(inside, item))));
        // A round dot that is seen: those of serif faces are hardly larger than a full stop.
        var label = list.Ordered ? text : text with { Font = "heading" };
        var indent = context.ListDepth == 0 ? IndentInEms * text.Size : 0;
        return new ListBox([.. items], label, paragraph, indent, (list.Ordered ? NumberInEms : BulletInEms) * text.Size);
    }
}
