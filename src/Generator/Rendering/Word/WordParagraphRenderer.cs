using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Writes paragraphs.</summary>
internal static class WordParagraphRenderer
{
    /// <summary>Writes a paragraph.</summary>
    public static void Write(WordContext context, ParagraphBlock paragraph)
    {
        Begin(context, StyleOf(context, paragraph), spaced: paragraph.Role == ParagraphRole.AttachmentTitle);
        WordInlineRenderer.Write(context, FirstLetterApart(context, paragraph));
        context.Xml.Close();
    }

    /// <summary>Writes a paragraph.</summary>
    /// <param name="context">Where we are.</param>
    /// <param name="style">The paragraph style's id.</param>
    /// <param name="content">What stands in it.</param>
    /// <param name="indents">What it is narrower by than its page, in twips; null for what its style says.</param>
    public static void Write(WordContext context, string style, ImmutableArray<Inline> content, (int Left, int Right)? indents = null)
    {
        Begin(context, style, indents: indents);
        WordInlineRenderer.Write(context, content);
        context.Xml.Close();
    }

    /// <summary>Writes a paragraph of plain text.</summary>
    public static void Write(WordContext context, string style, string text)
    {
        Begin(context, style);
        context.Output.Runs.Text(text);
        context.Output.Runs.End();
        context.Xml.Close();
    }

    /// <summary>Begins a paragraph with its properties: its style, and what only this paragraph knows.</summary>
    /// <param name="context">Where we are.</param>
    /// <param name="style">The paragraph style's id.</param>
    /// <param name="spaced">True for a style with space above, which is left out at the top of a page.</param>
    /// <param name="indents">What it is narrower by than its page, in twips; null for what its style says.</param>
    public static void Begin(WordContext context, string style, bool spaced = false, (int Left, int Right)? indents = null)
    {
        var xml = context.Xml.Open("w:p").Open("w:pPr").Value("w:pStyle", style);
        var output = context.Output;
        if (context.KeepsWithNext)
        {
            xml.Empty("w:keepNext");
        }

        if (output.PageBreakDue)
        {
            xml.Empty("w:pageBreakBefore");
            output.PageBreakDue = false;
            output.AtPageTop = true;
        }

        if (context.ListNumber > 0)
        {
            xml.Open("w:numPr").Value("w:ilvl", context.ListDepth - 1).Value("w:numId", context.ListNumber).Close();
        }

        if (output.AtPageTop && spaced)
        {
            xml.Fixed("<w:spacing w:before=\"0\"/>");
        }

        if (indents is var (left, right) && (left, right) != (0, 0))
        {
            xml.Open("w:ind").Attribute("w:left", left).Attribute("w:right", right).Close();
        }

        output.AtPageTop = false;
        output.SectionEnd?.Invoke();
        output.SectionEnd = null;
        xml.Close();
        if (style != WordStyleIds.Separator)
        {
            output.WriteMarksDue();
        }
    }

    /// <summary>The paragraph's content, less its first letter where that was written as a run of its own.</summary>
    private static ImmutableArray<Inline> FirstLetterApart(WordContext context, ParagraphBlock paragraph)
    {
        if (paragraph is not { Role: ParagraphRole.Body or ParagraphRole.Flush, Content: [TextInline { Text.Length: > 1 } first, ..] } || !WordHangingMark.IsLost(context, paragraph))
        {
            return paragraph.Content;
        }

        context.Output.Runs.Apart(first.Text[..1]);
        return paragraph.Content.SetItem(0, first with { Text = first.Text[1..] });
    }

    private static string StyleOf(WordContext context, ParagraphBlock paragraph)
    {
        var style = StyleOf(context, paragraph.Role);
        // Quotations are narrower in the PDF: its lines say nothing about theirs.
        if (context.InQuote || context.Layout is null || !context.Layout.TrackingInPoints.TryGetValue(paragraph, out var space))
        {
            return style;
        }

        var look = new WordTrackedLook(style, WordUnits.TwipsOfPoints(space));
        context.Output.TrackedLooks.Add(look);
        return look.Style;
    }

    private static string StyleOf(WordContext context, ParagraphRole role) => role switch
    {
        ParagraphRole.Body when context.ListNumber > 0 => WordStyleIds.ListItem,
        ParagraphRole.Body when context.ListDepth > 0 => WordStyleIds.ListContinuation(context.ListDepth),
        ParagraphRole.Body when context.InQuote => WordStyleIds.Quote,
        ParagraphRole.Title when context.OpensCover => WordStyleIds.CoverTitle,
        _ => WordStyleIds.Of(role),
    };
}
