using System.Collections.Immutable;

namespace FinalAccounts.Generator.Markup;

/// <summary>A piece of running text. The hierarchy is closed: every renderer answers for every kind.</summary>
public abstract record Inline;

/// <summary>Plain text.</summary>
public sealed record TextInline(string Text) : Inline;

/// <summary>A printed figure that knows its fact.</summary>
/// <param name="FactId">The fact's id.</param>
/// <param name="Text">The figure as printed, its unit included: <c>157.11万元</c>.</param>
public sealed record FigureInline(string FactId, string Text) : Inline;

/// <summary>Strong text.</summary>
public sealed record StrongInline(ImmutableArray<Inline> Content) : Inline;

/// <summary>Emphasised text; Chinese print shows it in 楷体, not slanted.</summary>
public sealed record EmphasisInline(ImmutableArray<Inline> Content) : Inline;

/// <summary>A link.</summary>
/// <param name="Target">An anchor of the document as <c>#anchor</c>, or an http, https or mailto address.</param>
/// <param name="Content">The linked text.</param>
public sealed record LinkInline(string Target, ImmutableArray<Inline> Content) : Inline;

/// <summary>A forced line break.</summary>
public sealed record LineBreakInline : Inline;

/// <summary>Plain text of inlines.</summary>
public static class InlineText
{
    /// <summary>The words of the inlines, marks left out, line breaks as <c>\n</c>.</summary>
    public static string PlainText(this ImmutableArray<Inline> inlines) => string.Concat(inlines.Select(Text));

    private static string Text(Inline inline) => inline switch
    {
        TextInline text => text.Text,
        FigureInline figure => figure.Text,
        StrongInline strong => strong.Content.PlainText(),
        EmphasisInline emphasis => emphasis.Content.PlainText(),
        LinkInline link => link.Content.PlainText(),
        LineBreakInline => "\n",
        _ => throw new InvalidOperationException($"No plain text for {inline.GetType().Name}."),
    };
}
