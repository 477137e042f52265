using FinalAccounts.Generator.Markup;
using Typesetting.Boxes;
using Typesetting.Layout;
using Typesetting.Text;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Headings: never the last on a page, targets of links, entries of the viewer's outline.</summary>
internal static class PdfHeading
{
    private const int DeepestLevel = 5;

    /// <summary>A heading.</summary>
    public static Box Of(PdfContext context, HeadingBlock heading)
    {
        var level = Math.Clamp(heading.Level, 1, DeepestLevel);
        var (text, paragraph) = context.Styles.Of($"heading{level}");
        var words = new ParagraphBox(
            [new TextRun(heading.Number), .. PdfInlines.Of(context, heading.Content, text)],
            text,
            paragraph with { Orphans = 99 },
            TextRole.Heading1 + (level - 1))
        {
            Source = heading.Text,
        };
        context.Boxes[heading] = words;
        var title = heading.Text.Replace("\n", "", StringComparison.Ordinal);
        return new KeepWithNextBox(new AnchorBox(heading.Anchor, words, new Bookmark(title, level)));
    }
}
