using System.Globalization;
using System.Text;
using static Templating.Functions.Define;

namespace Templating.Functions;

/// <summary>The functions of <c>string</c> that ask about a text or make another one of the whole of it.</summary>
internal static class StringFunctions
{
    private const NumberStyles Fraction = NumberStyles.Float | NumberStyles.AllowThousands;
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static ScriptFunction[] All() =>
    [
        Function(
            "string.escape",
            "The text with its special characters escaped.",
            [Text("text")],
            (in ScriptCall c) => c.Text(0) is { Length: > 0 } text ? Escaped(c, text) : c[0]),
        Function(
            "string.append",
            "Two texts, one behind the other.",
            [Text("text"), Text("with")],
            (in ScriptCall c) => Concat(c, c.Text(0), c.Text(1))),
        Function(
            "string.capitalize",
            "The text with a capital first letter.",
            [Text("text")],
            (in ScriptCall c) => c.Text(0) is { Length: > 0 } text ? Built(c, char.ToUpperInvariant(text[0]) + text[1..]) : ""),
        Function(
            "string.capitalizewords",
            "The text with a capital first letter in every word.",
            [Text("text")],
            (in ScriptCall c) => Built(c, CapitalWords(c.Text(0) ?? ""))),
        Function(
            "string.contains",
            "Whether a text holds another.",
            [Text("text"), Text("value")],
            (in ScriptCall c) => Boxes.Bool(
                c.Text(0) is { } text && c.Text(1) is { } value && text.Contains(value, StringComparison.Ordinal))),
        Function(
            "string.empty",
            "Whether the text is empty.",
            [Text("text")],
            (in ScriptCall c) => Boxes.Bool(string.IsNullOrEmpty(c.Text(0)))),
        Function(
            "string.whitespace",
            "Whether the text is empty or white space only.",
            [Text("text")],
            (in ScriptCall c) => Boxes.Bool(string.IsNullOrWhiteSpace(c.Text(0)))),
        Function(
            "string.downcase",
            "The text in small letters.",
            [Text("text")],
            (in ScriptCall c) => c.Text(0) is { } text ? Built(c, text.ToLowerInvariant()) : null),
        Function(
            "string.ends_with",
            "Whether a text ends with another.",
            [Text("text"), Text("value")],
            (in ScriptCall c) => Boxes.Bool(
                c.Text(0) is { } text && c.Text(1) is { } value && text.EndsWith(value, StringComparison.Ordinal))),
        Function(
            "string.equals_ignore_case",
            "Whether two texts are the same but for case.",
            [Text("text"), Text("value")],
            (in ScriptCall c) => Boxes.Bool(string.Equals(c.Text(0), c.Text(1), StringComparison.OrdinalIgnoreCase))),
        Function(
            "string.handleize",
            "The text as a part of an address: small letters and digits with hyphens.",
            [Text("text")],
            (in ScriptCall c) => Built(c, Handle(c.Text(0) ?? ""))),
        Function(
            "string.literal",
            "The text as a double-quoted literal.",
            [Text("text")],
            (in ScriptCall c) => c.Text(0) is { } text ? ValueWriter.Literal(c.Context, text) : null),
        Function(
            "string.lstrip",
            "The text without white space at its start.",
            [Text("text")],
            (in ScriptCall c) => c.Text(0)?.TrimStart()),
        Function(
            "string.pluralize",
            "One text for the number 1, another for the rest.",
            [Number("number"), Text("singular"), Text("plural")],
            (in ScriptCall c) => c[0] is { } number && Comparison.AreEqual(c.Context, number, Boxes.Int(1)) ? c[1] : c[2]),
        Function(
            "string.prepend",
            "Two texts, the second before the first.",
            [Text("text"), Text("by")],
            (in ScriptCall c) => Concat(c, c.Text(1), c.Text(0))),
        Function("string.rstrip", "The text without white space at its end.", [Text("text")], (in ScriptCall c) => c.Text(0)?.TrimEnd()),
        Function("string.size", "The number of characters.", [Text("text")], (in ScriptCall c) => Boxes.Int(c.Text(0)?.Length ?? 0)),
        Function(
            "string.starts_with",
            "Whether a text starts with another.",
            [Text("text"), Text("value")],
            (in ScriptCall c) => Boxes.Bool(
                c.Text(0) is { } text && c.Text(1) is { } value && text.StartsWith(value, StringComparison.Ordinal))),
        Function("string.strip", "The text without white space at both ends.", [Text("text")], (in ScriptCall c) => c.Text(0)?.Trim()),
        Function(
            "string.strip_newlines",
            "The text without line ends.",
            [Text("text")],
            (in ScriptCall c) => c.Text(0) is { } text ? Built(c, string.Concat(text.Split('\r', '\n'))) : null),
        Function(
            "string.to_int",
            "The whole number of 32 bits a text stands for, or null.",
            [Text("text")],
            (in ScriptCall c) => int.TryParse(c.Text(0), NumberStyles.Integer, Invariant, out var n) ? Boxes.Int(n) : null),
        Function(
            "string.to_long",
            "The whole number of 64 bits a text stands for, or null.",
            [Text("text")],
            (in ScriptCall c) => long.TryParse(c.Text(0), NumberStyles.Integer, Invariant, out var n) ? n : null),
        Function(
            "string.to_float",
            "The 32-bit number a text stands for, or null.",
            [Text("text")],
            (in ScriptCall c) => float.TryParse(c.Text(0), Fraction, Invariant, out var n) ? n : null),
        Function(
            "string.to_double",
            "The 64-bit number a text stands for, or null.",
            [Text("text")],
            (in ScriptCall c) => double.TryParse(c.Text(0), Fraction, Invariant, out var n) ? n : null),
        Function(
            "string.upcase",
            "The text in capital letters.",
            [Text("text")],
            (in ScriptCall c) => c.Text(0) is { } text ? Built(c, text.ToUpperInvariant()) : null),
    ];

    private static string Built(in ScriptCall call, string text) => call.Context.Budget.Built(text);

    private static string Concat(in ScriptCall call, string? first, string? second)
    {
        call.Context.Budget.StringLength((long)(first?.Length ?? 0) + (second?.Length ?? 0));
        return string.Concat(first, second);
    }

    private static string Escaped(in ScriptCall call, string text)
    {
        var capture = call.Context.Output.Begin();
        ValueWriter.WriteEscaped(call.Context.Output, text);
        return call.Context.Output.End(capture);
    }

    private static string CapitalWords(string text)
    {
        var result = text.ToCharArray();
        for (var i = 0; i < result.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(result[i - 1])) result[i] = char.ToUpperInvariant(result[i]);
        }

        return new string(result);
    }

    private static string Handle(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) result.Append(char.ToLowerInvariant(c));
            else if (result.Length > 0 && result[^1] != '-') result.Append('-');
        }

        if (result.Length > 0 && result[^1] == '-') result.Length--;
        return result.ToString();
    }
}
