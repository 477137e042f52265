using FinalAccounts.Generator.Markup;
using Typesetting.Boxes;
using Typesetting.Text;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>目录.</summary>
internal static class PdfContents
{
    /// <summary>The title and one entry per heading that the 目录 lists.</summary>
    public static IEnumerable<Box> Of(PdfContext context, ContentsBlock contents)
    {
        if (contents.Title.Length > 0)
        {
            var (text, paragraph) = context.Styles.Of("contentsTitle");
            yield return new KeepWithNextBox(new ParagraphBox(contents.Title, text, paragraph));
        }

        var entries = context.Document.Headings()
            .Where(heading => heading.InContents && heading.Level <= contents.Depth)
            .Select(heading => new ContentsEntry(heading.Text.Replace("\n", "", StringComparison.Ordinal), heading.Level, heading.Anchor))
            .ToList();
        if (entries.Count > 0)
        {
            var box = new ContentsBox(entries, [Level(context, 1), Level(context, 2), Level(context, 3)]);
            context.Boxes[contents] = box;
            yield return box;
        }
    }

    /// <summary>Deeper levels look like the second and stand further in; what an entry needs of a second line hangs.</summary>
    private static ContentsLevelStyle Level(PdfContext context, int level)
    {
        var (text, paragraph) = context.Styles.Of(level == 1 ? "contents1" : "contents2");
        var left = (paragraph.FirstLineIndentInEms + (2 * Math.Max(0, level - 2))) * text.Size;
        return new ContentsLevelStyle(text, paragraph with { FirstLineIndentInEms = -2, LeftIndent = left, Alignment = TextAlignment.Left })
        {
            // In the hand of the entry, as Word's are once somebody updates them.
            Number = text with { TabularFigures = true },
        };
    }
}
