using System.Globalization;
using System.Text;

namespace Templating.Parsing;

/// <summary>Reads string literals: quoted with escapes, verbatim, and the text pieces of interpolated ones.</summary>
internal sealed class StringLexer(MessageList messages)
{
    private readonly string _text = messages.Source.Text;

    /// <summary>Whether a string ran to the end of the template.</summary>
    public bool IsUnclosed { get; private set; }

    /// <summary>Reads from the opening quote; returns the position after the closing one.</summary>
    public int ReadQuoted(int start, char quote, out string value)
    {
        var plain = _text.AsSpan(start + 1).IndexOfAny(quote, '\\');
        if (plain >= 0 && _text[start + 1 + plain] == quote)
        {
            value = _text.Substring(start + 1, plain);
            return start + plain + 2;
        }

        var text = new StringBuilder();
        var i = start + 1;
        while (i < _text.Length && _text[i] != quote)
        {
            if (_text[i] == '\\') i = ReadEscape(i, text, interpolated: false);
            else text.Append(_text[i++]);
        }

        value = text.ToString();
        return Closed(start, i);
    }

    /// <summary>Reads from the opening backtick; a doubled backtick stands for one.</summary>
    public int ReadVerbatim(int start, out string value)
    {
        var text = new StringBuilder();
        var i = start + 1;
        while (i < _text.Length)
        {
            if (_text[i] == '`')
            {
                if (i + 1 >= _text.Length || _text[i + 1] != '`') break;
                i++;
            }

            text.Append(_text[i++]);
        }

        value = text.ToString();
        return Closed(start, i);
    }

    /// <summary>Reads up to the next <c>{</c> or the closing quote and returns its position.</summary>
    public int ReadInterpolated(int start, char quote, int opened, out string value, out bool opensExpression)
    {
        var text = new StringBuilder();
        var i = start;
        while (i < _text.Length && _text[i] != quote && _text[i] != '{')
        {
            if (_text[i] == '\\') i = ReadEscape(i, text, interpolated: true);
            else text.Append(_text[i++]);
        }

        value = text.ToString();
        opensExpression = i < _text.Length && _text[i] == '{';
        if (i >= _text.Length) Unclosed(opened);
        return i;
    }

    private int Closed(int start, int end)
    {
        if (end < _text.Length) return end + 1;
        Unclosed(start);
        return end;
    }

    private void Unclosed(int start)
    {
        IsUnclosed = true;
        messages.Add(
            MessageCodes.UnclosedString,
            start,
            start + 1,
            "The string isn't closed.",
            "a string ends with the quote it starts with");
    }

    private int ReadEscape(int i, StringBuilder text, bool interpolated)
    {
        var next = i + 1 < _text.Length ? _text[i + 1] : '\0';
        switch (next)
        {
            case '\n': return i + 2;
            case '\r': return i + 2 < _text.Length && _text[i + 2] == '\n' ? i + 3 : i + 2;
            case '0': text.Append('\0'); return i + 2;
            case 'n': text.Append('\n'); return i + 2;
            case 'r': text.Append('\r'); return i + 2;
            case 't': text.Append('\t'); return i + 2;
            case 'b': text.Append('\b'); return i + 2;
            case 'f': text.Append('\f'); return i + 2;
            case 'v': text.Append('\v'); return i + 2;
            case '\'' or '"' or '\\': text.Append(next); return i + 2;
            case '{' or '}' when interpolated: text.Append(next); return i + 2;
            case 'u': return ReadCode(i, 4, text);
            case 'x': return ReadCode(i, 2, text);
            default:
                messages.Add(
                    MessageCodes.BadEscape,
                    i,
                    i + 2,
                    $"Unknown escape sequence `\\{next}`.",
                    "write `\\\\` for a backslash, or use a verbatim string in backticks");
                return i + 2;
        }
    }

    private int ReadCode(int i, int digits, StringBuilder text)
    {
        var from = i + 2;
        if (from + digits <= _text.Length
            && ushort.TryParse(_text.AsSpan(from, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            text.Append((char)code);
            return from + digits;
        }

        messages.Add(MessageCodes.BadEscape, i, i + 2, $"`\\{_text[i + 1]}` must be followed by {digits} hexadecimal digits.");
        return from;
    }
}
