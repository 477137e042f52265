using System.Text;
using static Templating.Functions.Define;

namespace Templating.Functions;

/// <summary>The functions of <c>string</c> that find, cut, replace and pad parts of a text.</summary>
internal static class TextPartFunctions
{
    public static ScriptFunction[] All() =>
    [
        Function(
            "string.remove",
            "The text without every occurrence of another.",
            [Text("text"), Text("remove")],
            (in ScriptCall c) => Replaced(c, c.Text(0), c.Text(1), "")),
        Function(
            "string.remove_first",
            "The text without the first occurrence of another.",
            [Text("text"), Text("remove")],
            (in ScriptCall c) => ReplacedOnce(c, c.Text(0), c.Text(1), "", fromEnd: false)),
        Function(
            "string.remove_last",
            "The text without the last occurrence of another.",
            [Text("text"), Text("remove")],
            (in ScriptCall c) => ReplacedOnce(c, c.Text(0), c.Text(1), "", fromEnd: true)),
        Function(
            "string.replace",
            "The text with every occurrence of another replaced.",
            [Text("text"), Text("match"), Text("replace")],
            (in ScriptCall c) => Replaced(c, c.Text(0), c.Text(1), c.Text(2) ?? "")),
        Function(
            "string.replace_first",
            "The text with one occurrence of another replaced: the first, or the last.",
            [Text("text"), Text("match"), Text("replace"), Optional("fromEnd", ScriptType.Boolean, Boxes.False)],
            (in ScriptCall c) => ReplacedOnce(c, c.Text(0), c.Text(1), c.Text(2) ?? "", c.Flag(3))),
        Function(
            "string.slice",
            "The text from an index on, to its end or so many characters; a negative index counts from the end.",
            [Text("text"), Integer("start"), Optional("length", ScriptType.Integer, 0)],
            (in ScriptCall c) => Slice(c.Text(0), c.Integer(1), c.Integer(2) <= 0 ? int.MaxValue : c.Integer(2))),
        Function(
            "string.slice1",
            "One character at an index, or so many.",
            [Text("text"), Integer("start"), Optional("length", ScriptType.Integer, 1)],
            (in ScriptCall c) => Slice(c.Text(0), c.Integer(1), Math.Max(0, c.Integer(2)))),
        Function(
            "string.split",
            "The pieces between the occurrences of another text; empty ones are left out.",
            [Text("text"), Text("match")],
            Split),
        Function(
            "string.truncate",
            "The text cut down to a length, the ellipsis included.",
            [Text("text"), Integer("length"), Optional("ellipsis", ScriptType.Text)],
            Truncate),
        Function(
            "string.truncatewords",
            "The text cut down to so many words.",
            [Text("text"), Integer("count"), Optional("ellipsis", ScriptType.Text)],
            TruncateWords),
        Function(
            "string.pad_left",
            "The text with blanks before it.",
            [Text("text"), Integer("width")],
            (in ScriptCall c) => Pad(c, left: true)),
        Function(
            "string.pad_right",
            "The text with blanks behind it.",
            [Text("text"), Integer("width")],
            (in ScriptCall c) => Pad(c, left: false)),
        Function(
            "string.index_of",
            "Where another text starts, from 0; -1 when it isn't there.",
            [
                Text("text"),
                Text("search"),
                Optional("startIndex", ScriptType.Integer),
                Optional("count", ScriptType.Integer),
                Optional("stringComparison", ScriptType.Text),
            ],
            IndexOf),
    ];

    private static string? Replaced(in ScriptCall call, string? text, string? match, string replacement)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match)) return text;
        if (replacement.Length > match.Length)
        {
            long count = text.AsSpan().Count(match);
            call.Context.Budget.StringLength(text.Length + (count * (replacement.Length - match.Length)));
        }

        return call.Context.Budget.Built(text.Replace(match, replacement, StringComparison.Ordinal));
    }

    private static string? ReplacedOnce(in ScriptCall call, string? text, string? match, string replacement, bool fromEnd)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match)) return text;
        var at = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        if (at < 0) return text;
        call.Context.Budget.StringLength((long)text.Length - match.Length + replacement.Length);
        return string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    private static string Slice(string? text, int start, int length)
    {
        if (string.IsNullOrEmpty(text)) return "";
        if (start < 0) start = Math.Max(0, start + text.Length);
        return start >= text.Length ? "" : text.Substring(start, Math.Min(length, text.Length - start));
    }

    private static object Split(in ScriptCall call)
    {
        if (call.Text(0) is not { Length: > 0 } text) return new ScriptArray();
        call.Context.Budget.Volume(text.Length);
        var parts = text.Split(call.Text(1), call.Context.Budget.Limits.ListLength + 1, StringSplitOptions.RemoveEmptyEntries);
        call.Context.Budget.ListLength(parts.Length);
        return ScriptArray.Wrap([.. parts]);
    }

    private static object? Truncate(in ScriptCall call)
    {
        if (call.Text(0) is not { } text) return null;
        var ellipsis = call.Text(2) ?? "...";
        var length = Math.Max(0, call.Integer(1));
        if (text.Length <= length) return text;
        return call.Context.Budget.Built(text[..Math.Max(0, length - ellipsis.Length)] + ellipsis);
    }

    private static object? TruncateWords(in ScriptCall call)
    {
        if (call.Text(0) is not { } text) return null;
        var words = text.Split([' ', '\t', '\n', '\r'], call.Context.Budget.Limits.ListLength + 1, StringSplitOptions.RemoveEmptyEntries);
        call.Context.Budget.ListLength(words.Length);
        var count = Math.Max(0, call.Integer(1));
        if (words.Length <= count) return text;
        var result = new StringBuilder();
        for (var i = 0; i < count; i++) result.Append(i == 0 ? "" : " ").Append(words[i]);
        return call.Context.Budget.Built(result.Append(call.Text(2) ?? "...").ToString());
    }

    private static object Pad(in ScriptCall call, bool left)
    {
        var text = call.Text(0) ?? "";
        var width = Math.Max(0, call.Integer(1));
        call.Context.Budget.StringLength(Math.Max(text.Length, width));
        return left ? text.PadLeft(width) : text.PadRight(width);
    }

    private static object IndexOf(in ScriptCall call)
    {
        var text = call.Text(0) ?? "";
        var search = call.Text(1) ?? "";
        var start = call[2] is int from ? from : 0;
        var count = call[3] is int given ? given : text.Length - start;
        if (start < 0 || start > text.Length || count < 0 || count > text.Length - start)
        {
            throw call.Fail("The start index or the count lies outside the text.");
        }

        var comparison = call.Text(4) switch
        {
            null or "" or "CurrentCulture" or "InvariantCulture" or "Ordinal" => StringComparison.Ordinal,
            "CurrentCultureIgnoreCase" or "InvariantCultureIgnoreCase" or "OrdinalIgnoreCase" => StringComparison.OrdinalIgnoreCase,
            var other => throw call.Fail(
                $"The comparison `{other}` isn't known.",
                "known are Ordinal and OrdinalIgnoreCase, and the culture names for the same two",
                MessageCodes.BadFormat),
        };
        return Boxes.Int(text.IndexOf(search, start, count, comparison));
    }
}
