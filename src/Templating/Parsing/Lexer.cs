namespace Templating.Parsing;

/// <summary>Cuts a template into text, code and escape blocks and applies the whitespace control of their marks.</summary>
internal sealed class Lexer
{
    /// <summary>A guess at the number of tokens, so that their list doesn't have to grow.</summary>
    private const int CharactersPerToken = 6;
    private readonly string _text;
    private readonly MessageList _messages;
    private readonly List<Token> _tokens;
    private readonly CodeLexer _code;

    public Lexer(MessageList messages)
    {
        _messages = messages;
        _text = messages.Source.Text;
        _tokens = new List<Token>(16 + (_text.Length / CharactersPerToken));
        _code = new CodeLexer(messages, _tokens);
    }

    private enum Strip
    {
        None,
        Line,
        Greedy,
    }

    /// <summary>All tokens; the last one is <see cref="TokenKind.End"/>.</summary>
    public List<Token> Run(bool scriptOnly)
    {
        if (scriptOnly)
        {
            _tokens.Add(new Token(TokenKind.CodeEnter, 0, 0));
            _code.Run(0, closes: false);
        }
        else
        {
            Blocks();
        }

        _tokens.Add(new Token(TokenKind.End, _text.Length, _text.Length));
        return _tokens;
    }

    private void Blocks()
    {
        var position = 0;
        var before = Strip.None;
        while (position < _text.Length)
        {
            var next = FindBlock(position, out var percents);
            var textEnd = next < 0 ? _text.Length : next;
            var after = next < 0 ? Strip.None : StripMark(next + percents + 2);
            AddText(position, textEnd, before, after);
            if (next < 0) return;
            position = next + percents + 2 + (after == Strip.None ? 0 : 1);
            position = percents > 0 ? Escape(next, position, percents, out before) : Code(next, position, before, after, out before);
        }
    }

    private int Code(int start, int position, Strip before, Strip left, out Strip right)
    {
        var indent = left == Strip.None && before != Strip.Greedy ? Indentation(start) : null;
        _tokens.Add(new Token(TokenKind.CodeEnter, start, position, indent));
        var end = _code.Run(position, closes: true);
        right = Strip.None;
        if (end < 0)
        {
            if (!_code.IsCutShort)
            {
                _messages.Add(MessageCodes.UnclosedBlock, start, start + 2, "The code block isn't closed.", "close it with `}}`");
            }

            return _text.Length;
        }

        right = MarkOf(_text[end]);
        var close = end + (right == Strip.None ? 2 : 3);
        _tokens.Add(new Token(TokenKind.CodeExit, end, close));
        return close;
    }

    private int Escape(int start, int position, int percents, out Strip right)
    {
        var closing = string.Concat("}", new string('%', percents), "}");
        var end = _text.IndexOf(closing, position, StringComparison.Ordinal);
        right = Strip.None;
        if (end < 0)
        {
            _messages.Add(MessageCodes.UnclosedBlock, start, position, "The escape block isn't closed.", $"close it with `{closing}`");
            return _text.Length;
        }

        var contentEnd = end;
        if (end > position && MarkOf(_text[end - 1]) != Strip.None)
        {
            right = MarkOf(_text[end - 1]);
            contentEnd--;
        }

        if (contentEnd > position) _tokens.Add(new Token(TokenKind.EscapedText, position, contentEnd));
        return end + closing.Length;
    }

    /// <summary>Start of the next <c>{{</c> (percents 0) or <c>{%{</c> with its number of percent signs; -1 at the end.</summary>
    private int FindBlock(int from, out int percents)
    {
        percents = 0;
        while (true)
        {
            var open = _text.IndexOf('{', from);
            if (open < 0 || open + 1 >= _text.Length) return -1;
            var i = open + 1;
            while (i < _text.Length && _text[i] == '%') i++;
            if (i < _text.Length && _text[i] == '{')
            {
                percents = i - open - 1;
                return open;
            }

            from = open + 1;
        }
    }

    private Strip StripMark(int position) => position < _text.Length ? MarkOf(_text[position]) : Strip.None;

    private static Strip MarkOf(char c) => c switch { '-' => Strip.Greedy, '~' => Strip.Line, _ => Strip.None };

    private void AddText(int start, int end, Strip before, Strip after)
    {
        if (before == Strip.Greedy)
        {
            while (start < end && char.IsWhiteSpace(_text[start])) start++;
        }
        else if (before == Strip.Line)
        {
            while (start < end && char.IsWhiteSpace(_text[start]) && _text[start] != '\n') start++;
            if (start < end && _text[start] == '\n') start++;
        }

        if (after == Strip.Greedy)
        {
            while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        }
        else if (after == Strip.Line)
        {
            while (end > start && char.IsWhiteSpace(_text[end - 1]) && _text[end - 1] != '\n') end--;
        }

        if (end > start) _tokens.Add(new Token(TokenKind.Text, start, end));
    }

    /// <summary>The blanks before a code block when nothing else stands before it on its line, otherwise null.</summary>
    private string? Indentation(int start)
    {
        var i = start;
        while (i > 0 && (_text[i - 1] is ' ' or '\t')) i--;
        return i < start && (i == 0 || _text[i - 1] == '\n') ? _text[i..start] : null;
    }
}
