namespace Templating.Parsing;

/// <summary>
/// The tokens of a template, the place in them, and where mistakes go. After a mistake no further one is reported until the parser has
/// found its feet.
/// </summary>
internal sealed class TokenStream(List<Token> tokens, MessageList messages, ParserOptions options)
{
    private int _position;
    private int _lastEnd;

    public ParserOptions Options => options;

    public SourceText Source => messages.Source;

    /// <summary>Whether the current statement has a mistake and its rest is to be skipped.</summary>
    public bool IsLost { get; private set; }

    public int Depth { get; set; }

    /// <summary>Brackets open around the current token; line ends between them mean nothing.</summary>
    public int Brackets { get; set; }

    public Token Current => tokens[_position];

    public TokenKind Kind => tokens[_position].Kind;

    /// <summary>The last token of the template.</summary>
    public Token Last => tokens[Math.Max(0, tokens.Count - 2)];

    public Token Peek(int ahead = 1) => tokens[Math.Min(_position + ahead, tokens.Count - 1)];

    public Token Next()
    {
        var token = tokens[_position];
        _lastEnd = token.End;
        if (_position < tokens.Count - 1) _position++;
        if (Brackets > 0) SkipNewLines();
        return token;
    }

    /// <summary>Reads an opening bracket.</summary>
    public Token Open()
    {
        Brackets++;
        return Next();
    }

    /// <summary>Reads a closing bracket if it is there. Behind the last one line ends count again.</summary>
    public bool Close(TokenKind kind)
    {
        if (Kind != kind) return false;
        Brackets = Math.Max(0, Brackets - 1);
        Next();
        return true;
    }

    public bool Accept(TokenKind kind)
    {
        if (Kind != kind) return false;
        Next();
        return true;
    }

    public bool IsKeyword(string word) => Kind == TokenKind.Identifier && ReferenceEquals(Current.Value, word);

    public void SkipNewLines()
    {
        while (Kind == TokenKind.NewLine) _position++;
    }

    /// <summary>
    /// Skips line ends when an expression goes on behind them; otherwise stays, so that the mistake is shown on its own line.
    /// </summary>
    public void SkipNewLinesBeforeOperand()
    {
        var ahead = 0;
        while (Peek(ahead).Kind == TokenKind.NewLine) ahead++;
        var next = Peek(ahead);
        if (next.Kind is TokenKind.CodeExit or TokenKind.End or TokenKind.Semicolon) return;
        if (next.Kind == TokenKind.Identifier && Keywords.EndsExpression((string)next.Value!)) return;
        SkipNewLines();
    }

    /// <summary>Whether nothing stands between the current token and the one before.</summary>
    public bool IsGlued => _position > 0 && _lastEnd == Current.Start;

    public SourceSpan Span(Token token) => new(Source, token.Start, token.End);

    /// <summary>From an offset to the end of what was read last.</summary>
    public SourceSpan From(int start) => new(Source, start, Math.Max(start, _lastEnd));

    /// <summary>The current token as a message shows it.</summary>
    public string Shown => Kind switch
    {
        TokenKind.End => "end of template",
        TokenKind.NewLine => "\\n",
        _ => Source.Text[Current.Start..Math.Min(Current.End, Current.Start + 40)],
    };

    public void Fail(string code, string text, string? hint = null) => FailAt(Current, code, text, hint);

    public void FailAt(Token token, string code, string text, string? hint = null) => FailAt(Span(token), code, text, hint);

    public void FailAt(SourceSpan span, string code, string text, string? hint = null)
    {
        if (IsLost) return;
        IsLost = true;
        messages.Add(code, span.Start, Math.Max(span.End, span.Start + 1), text, hint);
    }

    public bool IsStatementEnd =>
        Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.CodeEnter
            or TokenKind.Text or TokenKind.EscapedText or TokenKind.End;

    /// <summary>Goes to the end of the statement after a mistake.</summary>
    public void Recover()
    {
        if (!IsLost) return;
        Brackets = 0;
        while (!IsStatementEnd) Next();
        IsLost = false;
    }
}
