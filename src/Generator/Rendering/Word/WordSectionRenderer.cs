using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Packaging;
using FinalAccounts.Generator.Rendering.Word.Parts;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Writes the sections of a document: their blocks, and at the end of each its page, its footers and its numbering.</summary>
internal static class WordSectionRenderer
{
    /// <summary>Writes all sections.</summary>
    public static void Write(WordContext context)
    {
        var sections = WordSection.Cut(context.Document.Blocks);
        var counting = false;
        for (var at = 0; at < sections.Count; at++)
        {
            var section = sections[at];
            var first = !counting && IsCounted(section);
            counting |= first;
            var page = section.Pages == PageKind.Landscape ? WordPage.Landscape(context.Style) : WordPage.Portrait(context.Style);
            Write(context with { Page = page }, section, first, isLast: at == sections.Count - 1);
        }
    }

    private static void Write(WordContext context, WordSection section, bool startsCounting, bool isLast)
    {
        var output = context.Output;
        output.PageBreakDue = false;
        output.AtPageTop = true;
        var blocks = section.Blocks;
        var opening = blocks.IndexOf(blocks.FirstOrDefault(block => block is not (SectionMark or PageBreakBlock))!);
        var last = LastWritten(blocks);
        for (var at = 0; at < blocks.Length;)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (at < opening && blocks[at] is PageBreakBlock)
            {
                // A section begins a page anyway.
                at++;
                continue;
            }

            if (at == last && EndsInParagraph(blocks[at]) && !isLast)
            {
                output.SectionEnd = () => WriteProperties(context, section, startsCounting);
            }

            var here = context with
            {
                OpensCover = at == opening && section.Pages == PageKind.Cover,
            };
            at += WordBlockRenderer.Write(here, blocks, at);
        }

        if (isLast)
        {
            output.WriteMarksDue();
            WriteProperties(context, section, startsCounting);
        }
        else if (blocks.IsEmpty || !EndsInParagraph(blocks[^1]))
        {
            output.PageBreakDue = false;
            output.SectionEnd = () => WriteProperties(context, section, startsCounting);
            WordParagraphRenderer.Write(context, WordStyleIds.Separator, "");
        }
    }

    /// <summary>The block that is written last: a table takes the notes behind it along.</summary>
    private static int LastWritten(ImmutableArray<Block> blocks)
    {
        var last = blocks.Length - 1;
        var table = last;
        while (table > 0 && blocks[table] is ParagraphBlock { Role: ParagraphRole.Note })
        {
            table--;
        }

        return table >= 0 && blocks[table] is TableBlock ? table : last;
    }

    private static void WriteProperties(WordContext context, WordSection section, bool startsCounting)
    {
        var xml = context.Xml.Open("w:sectPr");
        var (odd, even) = section.Pages switch
        {
            _ when !IsNumbered(context, section) => (WordParts.EmptyFooterId, WordParts.EmptyFooterId),
            PageKind.Landscape => (WordParts.TurnedOddFooterId, WordParts.TurnedEvenFooterId),
            _ => (WordParts.OddFooterId, WordParts.EvenFooterId),
        };
        WriteFooter(xml, "default", odd);
        if (context.Style.Page.MirrorPageNumbers)
        {
            WriteFooter(xml, "even", even);
        }

        xml.Value("w:type", "nextPage");
        WritePage(xml, context.Page);
        WriteNumbering(xml, section, startsCounting);
        xml.Fixed("<w:cols w:space=\"425\"/>");
        xml.Open("w:docGrid").Attribute("w:type", "lines")
            .Attribute("w:linePitch", LinePitch(context)).Close();
        xml.Close();
    }

    /// <summary>The body's lines, as far apart that they fill the page: LibreOffice takes what is left over off the page.</summary>
    private static int LinePitch(WordContext context)
    {
        var line = Math.Max(1, WordUnits.TwipsOfPoints(context.Style.Text("body").LineInPoints));
        return context.Page.TextHeight / Math.Max(1, context.Page.TextHeight / line);
    }

    private static void WritePage(XmlStream xml, WordPage page)
    {
        xml.Open("w:pgSz").Attribute("w:w", page.Width).Attribute("w:h", page.Height);
        if (page.IsLandscape)
        {
            xml.Attribute("w:orient", "landscape");
        }

        xml.Close();
        xml.Open("w:pgMar").Attribute("w:top", page.Top).Attribute("w:right", page.Right).Attribute("w:bottom", page.Bottom)
            .Attribute("w:left", page.Left).Attribute("w:header", page.Footer).Attribute("w:footer", page.Footer)
            .Attribute("w:gutter", 0).Close();
    }

    /// <summary>The body's first page is page 1; the 目录 counts for itself, in Roman numerals.</summary>
    private static void WriteNumbering(XmlStream xml, WordSection section, bool startsCounting)
    {
        if (section.Pages == PageKind.Contents)
        {
            xml.Fixed("<w:pgNumType w:fmt=\"upperRoman\" w:start=\"1\"/>");
        }
        else if (startsCounting)
        {
            xml.Fixed("<w:pgNumType w:start=\"1\"/>");
        }
    }

    private static void WriteFooter(XmlStream xml, string type, string id) =>
        xml.Open("w:footerReference").Attribute("w:type", type).Attribute("r:id", id).Close();

    private static bool EndsInParagraph(Block block) => block is ParagraphBlock or HeadingBlock or TableBlock;

    private static bool IsCounted(WordSection section) => section.Pages is not (PageKind.Cover or PageKind.Contents);

    private static bool IsNumbered(WordContext context, WordSection section) =>
        section.Pages != PageKind.Cover && (section.Pages != PageKind.Contents || context.Style.Page.NumberContents);
}
