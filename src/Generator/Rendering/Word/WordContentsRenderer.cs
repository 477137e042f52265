using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Writes the 目录: a field whose result is already there, entries, page numbers and links, so that it is right at first sight and
/// can still be updated by F9.
/// </summary>
internal static class WordContentsRenderer
{
    /// <summary>Keeps the dots off the words before them and the number behind, until somebody updates the field.</summary>
    private const string Gap = " ";

    /// <summary>Writes the 目录.</summary>
    public static void Write(WordContext context, ContentsBlock contents)
    {
        var xml = context.Xml;
        xml.Open("w:sdt").Fixed(
            "<w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr>");
        xml.Open("w:sdtContent");
        if (contents.Title.Length > 0)
        {
            WordParagraphRenderer.Write(context, WordStyleIds.ContentsTitle, contents.Title);
        }

        var entries = context.Document.Headings()
            .Where(heading => heading.InContents && WordHeadingRenderer.Level(heading) <= contents.Depth)
            .ToList();
        WordParagraphRenderer.Begin(context, WordStyleIds.Contents(entries.Count > 0 ? WordHeadingRenderer.Level(entries[0]) : 1));
        var lines = context.Layout?.ContentsLines.GetValueOrDefault(contents);
        BeginField(context, $" TOC \\o \"1-{contents.Depth}\" \\h \\z \\u ", dirty: context.Layout is null);
        foreach (var (at, heading) in entries.Index())
        {
            if (at > 0)
            {
                xml.Close();
                WordParagraphRenderer.Begin(context, WordStyleIds.Contents(WordHeadingRenderer.Level(heading)));
            }

            WriteEntry(context, heading, lines?[at]);
        }

        EndField(context);
        xml.Close().Close().Close();
    }

    private static void WriteEntry(WordContext context, HeadingBlock heading, IReadOnlyList<string>? lines)
    {
        var bookmark = context.Bookmarks.Find(heading.Anchor);
        if (bookmark is not null)
        {
            context.Xml.Open("w:hyperlink").Attribute("w:anchor", bookmark).Attribute("w:history", 1);
        }

        // However the heading itself is broken, an entry parts only where the PDF's does, until somebody updates the field.
        var text = lines is { Count: > 1 } ? string.Join('\n', lines) : heading.Text.Replace("\n", "", StringComparison.Ordinal);
        context.Output.Runs.Text(text + Gap + "\t");
        context.Output.Runs.End();
        if (bookmark is not null)
        {
            context.Output.Runs.Text(Gap, hint: false);
            context.Output.Runs.End();
            WritePageNumber(context, heading, bookmark);
            context.Xml.Close();
        }
    }

    private static void WritePageNumber(WordContext context, HeadingBlock heading, string bookmark)
    {
        var page = context.Layout?.Numbers.GetValueOrDefault(heading.Anchor);
        if (page is null && context.Layout is not null)
        {
            context.Output.Report(WordFindings.UnknownPage(heading.Text));
        }

        BeginField(context, $" PAGEREF {bookmark} \\h ", dirty: page is null);
        context.Output.Runs.Text(page ?? "", hint: false);
        context.Output.Runs.End();
        EndField(context);
    }

    private static void BeginField(WordContext context, string instruction, bool dirty)
    {
        var xml = context.Xml.Open("w:r").Open("w:fldChar").Attribute("w:fldCharType", "begin");
        if (dirty)
        {
            xml.Attribute("w:dirty", 1);
        }

        xml.Close().Close();
        xml.Open("w:r").Open("w:instrText").Attribute("xml:space", "preserve").Text(instruction).Close().Close();
        xml.Fixed("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
    }

    private static void EndField(WordContext context) => context.Xml.Fixed("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
}
