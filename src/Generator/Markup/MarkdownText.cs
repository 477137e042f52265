using System.Buffers;
using System.Text;

namespace FinalAccounts.Generator.Markup;

/// <summary>Makes a unit's words harmless in Markdown.</summary>
public static class MarkdownText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_{}[]<>#+-.!|&~=:^\r\n\0");

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

    /// <summary>Takes from prose the marks that only templates may write: containers (<c>:::</c>) and figures (<c>{=</c>).</summary>
    public static string Tame(string prose)
    {
        var lines = prose.ReplaceLineEndings("\n").Replace("{=", "\\{=", StringComparison.Ordinal).Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var start = lines[at].AsSpan().TrimStart();
            if (start.StartsWith(":::"))
            {
                lines[at] = string.Concat("\\", start);
            }
        }

        return string.Join('\n', lines);
    }
}
