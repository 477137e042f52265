using System.Net;
using System.Text;
using static Templating.Functions.Define;

namespace Templating.Functions;

/// <summary>The functions of <c>html</c>.</summary>
internal static class HtmlFunctions
{
    private const string Unreserved = "-_.~";
    private const string Reserved = ";/?:@&=+$,#[]!'()*";

    public static ScriptFunction[] All() =>
    [
        Function(
            "html.strip",
            "The text without tags, comments, scripts and styles.",
            [Text("text")],
            (in ScriptCall c) => c.Text(0) is { } text ? c.Context.Budget.Built(Strip(text)) : null),
        Function(
            "html.escape",
            "The text with the signs of HTML replaced.",
            [Text("text")],
            (in ScriptCall c) => c.Text(0) is { } text ? c.Context.Budget.Built(WebUtility.HtmlEncode(text)) : null),
        Function(
            "html.newline_to_br",
            "The text with a break tag before every line end.",
            [Text("text")],
            (in ScriptCall c) => c.Text(0) is { } text ? c.Context.Budget.Built(Breaks(text)) : null),
        Function(
            "html.url_encode",
            "The text as a part of an address; signs with a meaning are encoded too.",
            [Text("text")],
            (in ScriptCall c) => Encoded(c, Unreserved)),
        Function(
            "html.url_escape",
            "An address with its unusable characters encoded.",
            [Text("text")],
            (in ScriptCall c) => Encoded(c, Unreserved + Reserved)),
    ];

    private static string? Encoded(in ScriptCall call, string kept)
    {
        if (call.Text(0) is not { } text) return null;
        call.Context.Budget.StringLength(text.Length);
        var result = new StringBuilder(text.Length);
        foreach (var b in Encoding.UTF8.GetBytes(text))
        {
            var c = (char)b;
            if (char.IsAsciiLetterOrDigit(c) || (b < 128 && kept.Contains(c))) result.Append(c);
            else result.Append('%').Append(b.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            if (result.Length > call.Context.Budget.Limits.StringLength) call.Context.Budget.StringLength(result.Length);
        }

        return call.Context.Budget.Built(result.ToString());
    }

    private static string Breaks(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r'))) result.Append("<br />");
            result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>One pass from left to right, so that no input makes it slow.</summary>
    private static string Strip(string text)
    {
        var result = new StringBuilder(text.Length);
        var i = 0;
        while (i < text.Length)
        {
            if (text[i] != '<')
            {
                result.Append(text[i++]);
                continue;
            }

            var end = ElementEnd(text, i, "script") ?? ElementEnd(text, i, "style") ?? CommentEnd(text, i) ?? TagEnd(text, i);
            if (end is null)
            {
                result.Append(text, i, text.Length - i);
                break;
            }

            i = end.Value;
        }

        return result.ToString();
    }

    private static int? ElementEnd(string text, int start, string name)
    {
        if (string.Compare(text, start + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) != 0) return null;
        var close = text.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase);
        if (close < 0) return null;
        var end = text.IndexOf('>', close);
        return end < 0 ? null : end + 1;
    }

    private static int? CommentEnd(string text, int start)
    {
        if (string.CompareOrdinal(text, start, "<!--", 0, 4) != 0) return null;
        var end = text.IndexOf("-->", start + 4, StringComparison.Ordinal);
        return end < 0 ? null : end + 3;
    }

    private static int? TagEnd(string text, int start)
    {
        var quote = '\0';
        for (var i = start + 1; i < text.Length; i++)
        {
            if (quote != '\0') quote = text[i] == quote ? '\0' : quote;
            else if (text[i] is '"' or '\'') quote = text[i];
            else if (text[i] == '>') return i + 1;
        }

        var plain = text.IndexOf('>', start);
        return plain < 0 ? null : plain + 1;
    }
}
