using System.Globalization;
using System.Text;

namespace Templating;

/// <summary>One finding about a template: what, where, and what to do next.</summary>
/// <param name="Code">Permanent code, one of <see cref="MessageCodes"/>.</param>
/// <param name="Span">Where it was found.</param>
/// <param name="Text">One sentence in English, without place.</param>
/// <param name="Hint">What to do next; null where the sentence says it all.</param>
public sealed record TemplateMessage(string Code, SourceSpan Span, string Text, string? Hint = null)
{
    /// <summary><c>file(line,column): error T030: sentence</c>, the source line with a caret under it, and the hint.</summary>
    public override string ToString() => Describe([]);

    /// <summary>The same with the chain of includes that led here, innermost first.</summary>
    internal string Describe(IReadOnlyList<SourceSpan> includedFrom)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Span}: error {Code}: {Text}");
        if (Span.Line > 0) AppendSourceLine(text, Span);
        if (Hint is not null) text.Append("\nhint: ").Append(Hint);
        foreach (var from in includedFrom) text.Append("\nincluded from ").Append(from);
        return text.ToString();
    }

    private static void AppendSourceLine(StringBuilder text, SourceSpan span)
    {
        const int widest = 160;
        var line = span.LineText;
        var from = Math.Max(0, Math.Min(span.Column - 1, line.Length) - (widest / 2));
        var shown = line.Substring(from, Math.Min(widest, line.Length - from));
        var number = span.Line.ToString(CultureInfo.InvariantCulture);
        text.Append("\n  ").Append(number).Append(" | ").Append(shown.Replace('\t', ' '));
        text.Append("\n  ").Append(' ', number.Length).Append(" | ");
        var caret = Math.Min(span.Column - 1 - from, shown.Length);
        foreach (var c in shown.AsSpan(0, caret)) text.Append(IsWide(c) ? '\u3000' : ' ');
        var width = Math.Clamp(span.End - span.Start, 1, Math.Max(1, shown.Length - caret));
        for (var i = 0; i < width; i++) text.Append(caret + i < shown.Length && IsWide(shown[caret + i]) ? '＾' : '^');
    }

    /// <summary>Chinese characters and full-width signs take two columns, so the caret line uses wide blanks under them.</summary>
    private static bool IsWide(char c) => c is >= '\u1100' and <= '\u115F' or >= '\u2E80' and <= '\uA4CF' or >= '\uAC00' and <= '\uD7A3'
        or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE4F' or >= '\uFF00' and <= '\uFF60' or >= '\uFFE0' and <= '\uFFE6';
}
