namespace Templating.Parsing;

/// <summary>Cuts the inside of a code block into tokens.</summary>
internal sealed class CodeLexer(MessageList messages, List<Token> tokens)
{
    private readonly string _text = messages.Source.Text;
    private readonly StringLexer _strings = new(messages);
    private readonly NumberLexer _numbers = new(messages);

    /// <summary>Quote and brace depth of each interpolated string that is open around the current position.</summary>
    private readonly Stack<(char Quote, int Depth, int Start)> _interpolations = new();
    private int _position;
    private int _braces;
    private bool _closes;

    /// <summary>Whether a mistake already reported swallowed the end of the block.</summary>
    public bool IsCutShort { get; private set; }

    /// <summary>
    /// Reads until the block's closing braces and returns where they (or their strip mark) start; -1 when there are none.
    /// </summary>
    public int Run(int position, bool closes)
    {
        _position = position;
        _braces = 0;
        _closes = closes;
        _interpolations.Clear();
        while (_position < _text.Length)
        {
            var c = _text[_position];
            if (AtExit()) return _position;
            if (c == '\n') NewLine();
            else if (char.IsWhiteSpace(c)) _position++;
            else if (c == '#') Comment();
            else if (char.IsLetter(c) || c == '_') Identifier();
            else if (char.IsAsciiDigit(c)) Number();
            else if (c is '"' or '\'') Quoted(c);
            else if (c == '`') Verbatim();
            else if (c == '$') Dollar();
            else Sign();
        }

        if (_interpolations.Count > 0) UnclosedInterpolation(_text.Length);
        return closes ? -1 : _position;
    }

    private char Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';

    /// <summary>Closing braces end the block unless they close an object initialiser or an interpolation.</summary>
    private bool AtExit()
    {
        if (!_closes) return false;
        var c = _text[_position];
        if (c is '-' or '~' && Peek(1) == '}' && Peek(2) == '}' && _braces == 0) return true;
        return c == '}' && Peek(1) == '}' && _braces == 0;
    }

    private void NewLine()
    {
        if (_interpolations.Count > 0) UnclosedInterpolation(_position);
        else Add(TokenKind.NewLine, 1);
    }

    private void UnclosedInterpolation(int position)
    {
        messages.Add(
            MessageCodes.UnclosedInterpolation,
            position,
            position + 1,
            "The expression in the interpolated string isn't closed on its line.",
            "close it with `}`");
        _interpolations.Clear();
        _braces = 0;
        tokens.Add(new Token(TokenKind.InterpolationClose, position, position));
        tokens.Add(new Token(TokenKind.InterpolationEnd, position, position));
        var exit = _text.IndexOf("}}", position, StringComparison.Ordinal);
        _position = exit < 0 || !_closes ? _text.Length : exit;
        IsCutShort = true;
    }

    private void Comment()
    {
        var multiline = Peek(1) == '#';
        _position += multiline ? 2 : 1;
        while (_position < _text.Length)
        {
            if (AtExit()) return;
            if (multiline && _text[_position] == '#' && Peek(1) == '#')
            {
                _position += 2;
                return;
            }

            if (!multiline && _text[_position] == '\n') return;
            _position++;
        }
    }

    private void Identifier()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] == '_')) _position++;
        var name = _text.AsSpan(start, _position - start);
        var afterDot = tokens.Count > 0 && tokens[^1].Kind is TokenKind.Dot or TokenKind.QuestionDot && tokens[^1].End == start;
        if (afterDot && name is "empty" && Peek(0) == '?' && Peek(1) is not ('.' or '?' or '!')) _position++;
        tokens.Add(new Token(TokenKind.Identifier, start, _position, string.Intern(_text[start.._position])));
    }

    private void Number()
    {
        var start = _position;
        _position = _numbers.Read(start, out var value);
        tokens.Add(new Token(TokenKind.Number, start, _position, value));
    }

    private void Quoted(char quote)
    {
        var start = _position;
        _position = _strings.ReadQuoted(start, quote, out var value);
        IsCutShort |= _strings.IsUnclosed;
        tokens.Add(new Token(TokenKind.String, start, _position, value));
    }

    private void Verbatim()
    {
        var start = _position;
        _position = _strings.ReadVerbatim(start, out var value);
        IsCutShort |= _strings.IsUnclosed;
        tokens.Add(new Token(TokenKind.String, start, _position, value));
    }

    private void Dollar()
    {
        var start = _position;
        var next = Peek(1);
        if (next is '"' or '\'')
        {
            Add(TokenKind.InterpolationStart, 2);
            InterpolatedText(next, start);
        }
        else if (next == '$')
        {
            Add(TokenKind.WrapBlock, 2);
        }
        else if (char.IsAsciiDigit(next))
        {
            _position++;
            while (char.IsAsciiDigit(Peek(0))) _position++;
            var digits = _text.AsSpan(start + 1, _position - start - 1);
            if (!int.TryParse(digits, out var index))
            {
                messages.Add(MessageCodes.BadNumber, start, _position, "The argument number is too large.");
            }

            tokens.Add(new Token(TokenKind.ArgumentIndex, start, _position, index));
        }
        else if (char.IsLetter(next) || next == '_')
        {
            _position++;
            while (char.IsLetterOrDigit(Peek(0)) || Peek(0) == '_') _position++;
            tokens.Add(new Token(TokenKind.Local, start, _position, string.Intern(_text[start.._position])));
        }
        else
        {
            Add(TokenKind.Arguments, 1);
        }
    }

    private void InterpolatedText(char quote, int opened)
    {
        var start = _position;
        _position = _strings.ReadInterpolated(start, quote, opened, out var value, out var opensExpression);
        IsCutShort |= _strings.IsUnclosed;
        tokens.Add(new Token(TokenKind.String, start, _position, value));
        if (opensExpression)
        {
            Add(TokenKind.InterpolationOpen, 1);
            _braces++;
            _interpolations.Push((quote, _braces, opened));
        }
        else
        {
            var width = _position < _text.Length ? 1 : 0;
            Add(TokenKind.InterpolationEnd, width);
        }
    }

    private void Sign()
    {
        if (_text[_position] == '}' && _interpolations.Count > 0 && _interpolations.Peek().Depth == _braces)
        {
            var (quote, _, opened) = _interpolations.Pop();
            _braces--;
            Add(TokenKind.InterpolationClose, 1);
            InterpolatedText(quote, opened);
            return;
        }

        var (kind, length) = Signs.Read(_text, _position);
        if (kind == TokenKind.End)
        {
            messages.Add(MessageCodes.UnexpectedCharacter, _position, _position + 1, $"Unexpected character `{_text[_position]}`.");
            _position++;
            return;
        }

        if (kind == TokenKind.OpenBrace) _braces++;
        if (kind == TokenKind.CloseBrace && _braces > 0) _braces--;
        Add(kind, length);
    }

    private void Add(TokenKind kind, int length)
    {
        tokens.Add(new Token(kind, _position, _position + length));
        _position += length;
    }
}
