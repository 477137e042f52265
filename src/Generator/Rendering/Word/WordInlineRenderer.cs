using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Writes running text.</summary>
internal static class WordInlineRenderer
{
    /// <summary>Writes the inlines of a paragraph that is open.</summary>
    public static void Write(WordContext context, ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            Write(context, inline, default);
        }

        context.Output.Runs.End();
    }

    private static void Write(WordContext context, Inline inline, Look look)
    {
        switch (inline)
        {
            case TextInline text:
                context.Output.Runs.Text(text.Text, look.Style);
                break;
            case FigureInline figure:
                WordFigureRenderer.Write(context, figure.FactId, figure.Text, look.Style);
                break;
            case StrongInline strong:
                WriteAll(context, strong.Content, look with { Strong = true });
                break;
            case EmphasisInline emphasis:
                WriteAll(context, emphasis.Content, look with { Emphasis = true });
                break;
            case LinkInline link:
                WriteLink(context, link, look);
                break;
            case LineBreakInline:
                context.Output.Runs.Break(look.Style);
                break;
            default:
                throw new InvalidOperationException($"The Word renderer has no writer for {inline.GetType().Name}.");
        }
    }

    private static void WriteAll(WordContext context, ImmutableArray<Inline> content, Look look)
    {
        foreach (var inline in content)
        {
            Write(context, inline, look);
        }
    }

    private static void WriteLink(WordContext context, LinkInline link, Look look)
    {
        if (look.Link || Target(context, link.Target) is not var (attribute, value))
        {
            WriteAll(context, link.Content, look);
            return;
        }

        context.Output.Runs.End();
        context.Xml.Open("w:hyperlink").Attribute(attribute, value).Attribute("w:history", 1);
        WriteAll(context, link.Content, look with { Link = true });
        context.Output.Runs.End();
        context.Xml.Close();
    }

    /// <summary>Where a link leads, as the attribute of a hyperlink that says so; null for nowhere.</summary>
    private static (string Attribute, string Value)? Target(WordContext context, string target)
    {
        if (target.StartsWith('#') && context.Bookmarks.Find(target[1..]) is { } bookmark)
        {
            return ("w:anchor", bookmark);
        }

        if (Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto")
        {
            return ("r:id", context.Output.LinkId(address.AbsoluteUri));
        }

        context.Output.Report(WordFindings.DeadLink(target));
        return null;
    }

    /// <summary>How text looks by the inlines around it. A run has one character style: a link's look gives way to stress.</summary>
    private readonly record struct Look(bool Strong, bool Emphasis, bool Link)
    {
        public string? Style => this switch
        {
            { Strong: true, Emphasis: true } => WordStyleIds.StrongEmphasis,
            { Strong: true } => WordStyleIds.Strong,
            { Emphasis: true } => WordStyleIds.Emphasis,
            { Link: true } => WordStyleIds.Hyperlink,
            _ => null,
        };
    }
}
