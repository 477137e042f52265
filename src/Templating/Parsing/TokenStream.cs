namespace Templating.Parsing;

/// <summary>The tokens of a template, the place in them, and where mistakes go. After a mistake no further one is reported until the parser has found its feet.</summary>
internal sealed class TokenStream(List<Token> tokens, MessageList messages, ParserOptions options)
{
    private int _position;

    public ParserOptions Options => options;

    public SourceText Source => messages.Source;

    /// <summary>Whether the current statement has a mistake and its rest is to be skipped.</summary>
    public bool IsLost { get; private set; }

    public int Depth { get; set; }

    public Token Current => tokens[_position];

    public TokenKind Kind => tokens[_position].Kind;

    public Token Previous => tokens[Math.Max(0, _position - 1)];

    public Token Peek(int ahead = 1) => tokens[Math.Min(_position + ahead, tokens.Count - 1)];

    public Token Next()
    {
        var token = tokens[_position];
        if (_position < tokens.Count - 1) _position++;
        return token;
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
        while (Kind == TokenKind.NewLine) Next();
    }

    /// <summary>Whether nothing stands between the current token and the one before.</summary>
    public bool IsGlued => _position > 0 && Previous.End == Current.Start;

    public SourceSpan Span(Token token) => new(Source, token.Start, token.End);

    public SourceSpan From(int start) => new(Source, start, Math.Max(start, Previous.End));

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

    /// <summary>Reports without losing the way.</summary>
    public void Report(SourceSpan span, string code, string text, string? hint = null)
    {
        if (!IsLost) messages.Add(code, span.Start, Math.Max(span.End, span.Start + 1), text, hint);
    }

    public bool IsStatementEnd => Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.End or TokenKind.CodeEnter or TokenKind.Text or TokenKind.EscapedText;

    /// <summary>Goes to the end of the statement after a mistake.</summary>
    public void Recover()
    {
        if (!IsLost) return;
        while (!IsStatementEnd) Next();
        IsLost = false;
    }
}
