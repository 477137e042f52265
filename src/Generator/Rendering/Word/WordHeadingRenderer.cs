using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Writes headings, with the bookmark that links and the 目录 point to. The number is text: copied elsewhere it stays as it is,
/// and 第一部分 … 一、… （一） need not follow one numbering.
/// </summary>
internal static class WordHeadingRenderer
{
    private const int DeepestLevel = 5;

    /// <summary>A heading's level, from 1 to the deepest that has a style.</summary>
    public static int Level(HeadingBlock heading) => Math.Clamp(heading.Level, 1, DeepestLevel);

    /// <summary>Writes a heading.</summary>
    public static void Write(WordContext context, HeadingBlock heading)
    {
        var level = Level(heading);
        var hidden = !heading.InContents && level <= context.ContentsDepth;
        var lone = context.IsLoneTitle && context.Style.Page.LoneTitleAt > 0m && !hidden;
        var style = hidden ? WordStyleIds.HeadingOutsideContents(level) : lone ? WordStyleIds.LoneTitle : WordStyleIds.Heading(level);
        var text = context.Style.Text($"heading{level}");
        var lines = Lines(context, heading);
        var room = lines is null ? null : WordHeadingRoom.Indents(lines, text, context.Page.TextWidth);
        WordParagraphRenderer.Begin(context, style, spaced: !lone && text.BeforeInPoints > 0m, room);
        var bookmark = context.Bookmarks.Find(heading.Anchor);
        var id = bookmark is not null && context.Output.TryTakeBookmark(bookmark) ? context.Output.NextId() : 0;
        if (id > 0)
        {
            context.Xml.Open("w:bookmarkStart").Attribute("w:id", id).Attribute("w:name", bookmark!).Close();
        }

        WriteWords(context, heading, room is null ? lines : null);
        if (id > 0)
        {
            context.Xml.Open("w:bookmarkEnd").Attribute("w:id", id).Close();
        }

        context.Xml.Close();
    }

    /// <summary>
    /// The lines of a heading: it parts where the PDF's does. Left to themselves, office programs fill the first line and
    /// leave a word or two on the last.
    /// </summary>
    private static IReadOnlyList<string>? Lines(WordContext context, HeadingBlock heading) =>
        context.Layout?.TitleLines.TryGetValue(heading, out var lines) == true && heading.Content.All(inline => inline is TextInline) ? lines : null;

    /// <summary>Writes the words, with breaks between the lines where no room alone would part them. A field of contents turns such a break into a space.</summary>
    private static void WriteWords(WordContext context, HeadingBlock heading, IReadOnlyList<string>? lines)
    {
        if (lines is not null)
        {
            for (var at = 0; at < lines.Count; at++)
            {
                if (at > 0)
                {
                    context.Output.Runs.Break();
                }

                context.Output.Runs.Text(lines[at]);
            }

            context.Output.Runs.End();
            return;
        }

        context.Output.Runs.Text(heading.Number);
        WordInlineRenderer.Write(context, heading.Content);
    }
}
