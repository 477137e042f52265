using System.Buffers;
using System.Collections.Immutable;
using System.Text;

using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Markdown;

/// <summary>Writes running text.</summary>
internal static class MarkdownInlines
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>|~&");

    /// <summary>Writes inlines on one line.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="slugs">Heading slugs by anchor, for links inside the document.</param>
    public static string Write(ImmutableArray<Inline> inlines, IReadOnlyDictionary<string, string> slugs)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline plain:
                    text.Append(Escape(plain.Text));
                    break;
                case FigureInline figure:
                    text.Append(Escape(figure.Text));
                    break;
                case StrongInline strong:
                    text.Append("**").Append(Write(strong.Content, slugs)).Append("**");
                    break;
                case EmphasisInline emphasis:
                    text.Append('*').Append(Write(emphasis.Content, slugs)).Append('*');
                    break;
                case LinkInline link:
                    text.Append('[').Append(Write(link.Content, slugs)).Append("](").Append(Target(link.Target, slugs)).Append(')');
                    break;
                case LineBreakInline:
                    text.Append("\\\n");
                    break;
                default:
                    throw new InvalidOperationException($"No Markdown for {inline.GetType().Name}.");
            }
        }

        return text.ToString();
    }

    /// <summary>Escapes what Markdown would read as a mark.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 4);
        foreach (var character in text)
        {
            if (Special.Contains(character))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>Keeps a paragraph from being read as a heading, list or quote: <c>1. </c>, <c>- </c>, <c># </c> at its start.</summary>
    public static string GuardStart(string line)
    {
        if (line.Length == 0)
        {
            return line;
        }

        if (line[0] is '#' or '-' or '+' or '=' or ':')
        {
            return "\\" + line;
        }

        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 10 && line[digits] is '.' or ')' ? $"{line[..digits]}\\{line[digits..]}" : line;
    }

    private static string Target(string target, IReadOnlyDictionary<string, string> slugs)
    {
        var address = target.StartsWith('#') && slugs.TryGetValue(target[1..], out var slug) ? "#" + slug : target;
        return address.AsSpan().IndexOfAny(" ()<>") < 0 ? address : $"<{address.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)}>";
    }
}
