using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;
using Typesetting.Text;
using Inline = FinalAccounts.Generator.Markup.Inline;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Running text.</summary>
internal static class PdfInlines
{
    /// <summary>The pieces of running text.</summary>
    public static List<Typesetting.Text.Inline> Of(PdfContext context, ImmutableArray<Inline> content, TextStyle style)
    {
        var pieces = new List<Typesetting.Text.Inline>();
        Add(context, content, style, null, pieces);
        return pieces;
    }

    private static void Add(PdfContext context, ImmutableArray<Inline> content, TextStyle style, LinkTarget? link, List<Typesetting.Text.Inline> pieces)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline text:
                    pieces.Add(new TextRun(text.Text, style, link));
                    break;
                case FigureInline figure:
                    pieces.Add(new TextRun(figure.Text, style, link));
                    break;
                case StrongInline strong:
                    Add(context, strong.Content, style with { Bold = true }, link, pieces);
                    break;
                case EmphasisInline emphasis:
                    // Chinese print sets emphasis in 楷体; it knows no slanted characters.
                    Add(context, emphasis.Content, style with { Font = "kai" }, link, pieces);
                    break;
                case LinkInline inner:
                    Add(context, inner.Content, style, link ?? Target(inner.Target), pieces);
                    break;
                case LineBreakInline:
                    pieces.Add(new LineBreak());
                    break;
                default:
                    throw new InvalidOperationException($"The PDF renderer has no writer for {inline.GetType().Name}.");
            }
        }
    }

    private static LinkTarget? Target(string target)
    {
        if (target.StartsWith('#'))
        {
            return new AnchorTarget(target[1..]);
        }

        return Uri.TryCreate(target, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto"
            ? new UriTarget(address.AbsoluteUri)
            : null;
    }
}
