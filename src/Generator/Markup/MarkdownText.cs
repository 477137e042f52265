using System.Buffers;
using System.Text;

namespace FinalAccounts.Generator.Markup;

/// <summary>Makes a unit's words harmless in Markdown.</summary>
public static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#+-.!|&~=:^\r\n\0");

    private const string Fence = ":::";

    /// <summary>Containers that prose may use.</summary>
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal) { "signature", "center", "note", "caption", "flush", "grid" };

    /// <summary>
    /// Escapes a text so that it prints as typed wherever a template puts it: marks become plain characters, line breaks spaces.
    /// </summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny(Special) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            switch (character)
            {
                case '\r' or '\0':
                    break;
                case '\n':
                    escaped.Append(' ');
                    break;
                default:
                    if (Special.Contains(character))
                    {
                        escaped.Append('\\');
                    }

                    escaped.Append(character);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>The text that <see cref="Escape"/> was given, line breaks aside.</summary>
    public static string Unescape(string markdown)
    {
        if (!markdown.Contains('\\'))
        {
            return markdown;
        }

        var text = new StringBuilder(markdown.Length);
        for (var at = 0; at < markdown.Length; at++)
        {
            if (markdown[at] == '\\' && at + 1 < markdown.Length && Special.Contains(markdown[at + 1]))
            {
                at++;
            }

            text.Append(markdown[at]);
        }

        return text.ToString();
    }

    /// <summary>
    /// Takes from prose the marks that only templates may write: figures (<c>{=</c>) and containers (<c>:::</c>) other than those that merely
    /// set a few paragraphs apart. Containers that do not close are taken too: they would swallow what follows.
    /// </summary>
    public static string Tame(string prose)
    {
        var lines = prose.ReplaceLineEndings("\n").Replace("{=", "\\{=", StringComparison.Ordinal).Split('\n');
        var mayKeep = AreBalanced(lines);
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].AsSpan().Trim();
            if (line.StartsWith(Fence) && !(mayKeep && (line.SequenceEqual(Fence) || IsHarmless(line))))
            {
                lines[at] = string.Concat("\\", line);
            }
        }

        return string.Join('\n', lines);
    }

    private static bool AreBalanced(string[] lines)
    {
        var isOpen = false;
        foreach (var line in lines)
        {
            var text = line.AsSpan().Trim();
            if (text.StartsWith(Fence))
            {
                var closes = text.SequenceEqual(Fence);
                if (closes != isOpen || (!closes && !IsHarmless(text)))
                {
                    return false;
                }

                isOpen = !isOpen;
            }
        }

        return !isOpen;
    }

    private static bool IsHarmless(ReadOnlySpan<char> line)
    {
        var name = line[Fence.Length..].Trim();
        var end = name.IndexOf(' ');
        return Harmless.Contains((end < 0 ? name : name[..end]).ToString());
    }
}
