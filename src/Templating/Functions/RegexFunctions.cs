using System.Text;
using System.Text.RegularExpressions;
using static Templating.Functions.Define;

namespace Templating.Functions;

/// <summary>The functions of <c>regex</c>; all expressions of a render share one limit of time.</summary>
internal static class RegexFunctions
{
    public static ScriptFunction[] All() =>
    [
        Function(
            "regex.escape",
            "The text as a pattern that finds just it.",
            [Text("pattern")],
            (in ScriptCall c) => c.Text(0) is { } text ? c.Context.Budget.Built(Regex.Escape(text)) : null),
        Function(
            "regex.match",
            "The first match and its groups; an empty list for none.",
            [Text("text"), Text("pattern"), Options()],
            Match),
        Function("regex.matches", "All matches with their groups.", [Text("text"), Text("pattern"), Options()], Matches),
        Function(
            "regex.replace",
            "The text with every match replaced.",
            [Text("text"), Text("pattern"), Text("replace"), Options()],
            Replace),
        Function("regex.split", "The pieces between the matches.", [Text("text"), Text("pattern"), Options()], Split),
        Function("regex.unescape", "A pattern's text without its escapes.", [Text("pattern")], Unescape),
    ];

    private static ScriptParameter Options() =>
        Optional(
            "options",
            ScriptType.Text,
            null,
            "i ignores case, m works line by line, s lets the dot match line ends, x allows blanks and comments");

    private static object Match(in ScriptCall call)
    {
        if (call.Text(0) is not { } text || call.Text(1) is not { } pattern) return new ScriptArray();
        var match = call.Context.Builtin.Regexes.Run(call, pattern, call.Text(2), regex => regex.Match(text));
        return match.Success ? Groups(call.Context, match) : new ScriptArray();
    }

    private static object Matches(in ScriptCall call)
    {
        if (call.Text(0) is not { } text || call.Text(1) is not { } pattern) return new ScriptArray();
        var context = call.Context;
        return call.Context.Builtin.Regexes.Run(call, pattern, call.Text(2), regex =>
        {
            var found = new List<object?>();
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                found.Add(Groups(context, match));
                context.Budget.Grow(found.Count, 1);
            }

            return ScriptArray.Wrap(found);
        });
    }

    private static object? Replace(in ScriptCall call)
    {
        if (call.Text(0) is not { } text || call.Text(1) is not { } pattern) return call.Text(0);
        var replacement = call.Text(2) ?? "";
        var context = call.Context;
        return call.Context.Builtin.Regexes.Run(call, pattern, call.Text(3), regex =>
        {
            var result = new StringBuilder();
            var at = 0;
            for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            {
                result.Append(text, at, match.Index - at).Append(match.Result(replacement));
                at = match.Index + match.Length;
                if (result.Length > context.Budget.Limits.StringLength) context.Budget.StringLength(result.Length);
            }

            result.Append(text, at, text.Length - at);
            return context.Budget.Built(result.ToString());
        });
    }

    private static object Split(in ScriptCall call)
    {
        if (call.Text(0) is not { } text || call.Text(1) is not { } pattern) return new ScriptArray();
        call.Context.Budget.Volume(text.Length);
        var most = call.Context.Budget.Limits.ListLength + 1;
        var parts = call.Context.Builtin.Regexes.Run(call, pattern, call.Text(2), regex => regex.Split(text, most));
        call.Context.Budget.ListLength(parts.Length);
        return ScriptArray.Wrap([.. parts]);
    }

    private static object? Unescape(in ScriptCall call)
    {
        try
        {
            return call.Text(0) is { } text ? Regex.Unescape(text) : null;
        }
        catch (RegexParseException e)
        {
            throw new ScriptRuntimeException(
                new TemplateMessage(MessageCodes.BadRegex, call.Span, $"The pattern can't be read: {e.Message}"),
                e);
        }
    }

    private static ScriptArray Groups(TemplateContext context, Match match)
    {
        context.Budget.ListLength(match.Groups.Count);
        var groups = new List<object?>(match.Groups.Count);
        foreach (Group group in match.Groups)
        {
            context.Budget.Volume(group.Length);
            groups.Add(group.Value);
        }

        return ScriptArray.Wrap(groups);
    }
}
