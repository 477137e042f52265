using Templating.Syntax;

namespace Templating.Parsing;

/// <summary>Reads statements and blocks of them.</summary>
internal sealed class StatementParser
{
    private readonly TokenStream _tokens;
    private readonly ExpressionParser _expressions;
    private readonly FunctionParser _functions;
    private readonly LoopParser _loops;
    private string? _indent;

    public StatementParser(TokenStream tokens)
    {
        _tokens = tokens;
        _expressions = new ExpressionParser(tokens);
        _functions = new FunctionParser(tokens, _expressions, this);
        _loops = new LoopParser(tokens, _expressions, this);
        _expressions.Anonymous = _functions.ParseAnonymous;
    }

    /// <summary>The whole template.</summary>
    public BlockStatement ParseTemplate()
    {
        var statements = new List<Statement>();
        var start = _tokens.Current;
        while (true)
        {
            ParseInto(statements);
            if (_tokens.Kind == TokenKind.End) break;
            var word = _tokens.Next();
            if (ReferenceEquals(word.Value, "end")) _tokens.FailAt(word, MessageCodes.EndUnexpected, "This `end` closes nothing.");
            else _tokens.FailAt(word, MessageCodes.MisplacedElse, $"This `{word.Value}` belongs to no `if`, `case` or loop.");
            _tokens.Recover();
        }

        return new BlockStatement(_tokens.From(start.Start), [.. statements]);
    }

    /// <summary>Statements up to <c>end</c>, <c>else</c> or <c>when</c>, which stays to be read.</summary>
    public Statement ParseBlock()
    {
        var start = _tokens.Current;
        var statements = new List<Statement>();
        if (_tokens.Depth >= _tokens.Options.Depth)
        {
            _tokens.Fail(MessageCodes.NestedTooDeep, $"Expressions and blocks are nested more than {_tokens.Options.Depth} deep.");
            while (_tokens.Kind != TokenKind.End) _tokens.Next();
            return new BlockStatement(_tokens.Span(start), []);
        }

        _tokens.Depth++;
        var brackets = _tokens.Brackets;
        _tokens.Brackets = 0;
        ParseInto(statements);
        _tokens.Brackets = brackets;
        _tokens.Depth--;
        return new BlockStatement(_tokens.From(start.Start), [.. statements]);
    }

    /// <summary>A block and its <c>end</c>.</summary>
    public Statement ParseBlockToEnd(Token opened)
    {
        var block = ParseBlock();
        ExpectEnd(opened);
        return block;
    }

    public void ExpectEnd(Token opened)
    {
        if (_tokens.IsKeyword("end"))
        {
            _tokens.Next();
            return;
        }

        if (_tokens.Kind == TokenKind.Identifier)
        {
            _tokens.Fail(MessageCodes.MisplacedElse, $"This `{_tokens.Shown}` doesn't belong to the `{opened.Value}` before it.");
        }
        else
        {
            _tokens.FailAt(
                _tokens.Last,
                MessageCodes.EndMissing,
                $"The `{opened.Value}` in line {_tokens.Span(opened).Line} has no `end`.");
        }
    }

    /// <summary>The end of a statement's head: end of line, semicolon or end of the code block.</summary>
    public void ExpectStatementEnd()
    {
        if (!_tokens.IsLost && !_tokens.IsStatementEnd)
        {
            _tokens.Fail(
                MessageCodes.StatementEndExpected,
                $"Expecting the end of the line instead of `{_tokens.Shown}`.",
                "separate statements by a new line or `;`");
        }

        _tokens.Recover();
    }

    private void ParseInto(List<Statement> statements)
    {
        while (_tokens.Kind != TokenKind.End)
        {
            var token = _tokens.Current;
            switch (token.Kind)
            {
                case TokenKind.Text or TokenKind.EscapedText:
                    _tokens.Next();
                    statements.Add(new TextStatement(_tokens.Span(token)));
                    break;
                case TokenKind.CodeEnter:
                    _tokens.Next();
                    _indent = (string?)token.Value;
                    break;
                case TokenKind.CodeExit:
                    _tokens.Next();
                    _indent = null;
                    break;
                case TokenKind.NewLine or TokenKind.Semicolon:
                    _tokens.Next();
                    break;
                case TokenKind.Identifier when token.Value is "end" or "else" or "when":
                    return;
                default:
                    if (ParseStatement() is { } statement) statements.Add(statement);
                    ExpectStatementEnd();
                    break;
            }
        }
    }

    private Statement? ParseStatement()
    {
        var token = _tokens.Current;
        if (token.Kind != TokenKind.Identifier || _tokens.Peek() is { Kind: TokenKind.Dot } dot && dot.Start == token.End)
        {
            return ParseExpressionStatement();
        }

        switch ((string)token.Value!)
        {
            case "if": return ParseIf();
            case "case": return new CaseParser(_tokens, _expressions, this).Parse();
            case "for" or "tablerow" or "while": return _loops.Parse();
            case "func": return _functions.ParseNamed();
            case "capture": return ParseCapture();
            case "with": return ParseWith();
            case "wrap": return ParseWrap();
            case "import":
                _tokens.Next();
                return Finish(token, (span, source) => new ImportStatement(span, source), _expressions.Parse("import <object>"));
            case "readonly": return ParseReadOnly();
            case "ret":
                _tokens.Next();
                var value = _tokens.IsStatementEnd ? null : _expressions.Parse("ret <expression>?");
                return new ReturnStatement(_tokens.From(token.Start), value);
            case "break":
                _tokens.Next();
                return new JumpStatement(_tokens.Span(token), Flow.Break);
            case "continue":
                _tokens.Next();
                return new JumpStatement(_tokens.Span(token), Flow.Continue);
            default:
                return ParseExpressionStatement();
        }
    }

    private Statement ParseExpressionStatement()
    {
        var indent = _indent;
        var target = _expressions.Parse("<expression>", ExpressionParser.Place.Statement);
        var sign = _tokens.Current;
        if (_tokens.IsLost || !OperatorTable.IsAssignment(sign.Kind)) return new ExpressionStatement(target, indent);
        _tokens.Next();
        _tokens.SkipNewLinesBeforeOperand();
        if (sign.Kind == TokenKind.Assign && _functions.TryInline(target) is { } function) return function;
        var value = _expressions.Parse("<target> = <expression>");
        return new AssignStatement(_tokens.From(target.Span.Start), target, CompoundOf(sign.Kind), _tokens.Span(sign), value);
    }

    private IfStatement ParseIf()
    {
        var word = _tokens.Next();
        var condition = _expressions.Parse("if <expression> ... end|else|else if");
        ExpectStatementEnd();
        var then = ParseBlock();
        Statement? otherwise = null;
        if (_tokens.IsKeyword("else"))
        {
            _tokens.Next();
            if (_tokens.IsKeyword("if"))
            {
                var nested = ParseElseIf(word);
                return new IfStatement(_tokens.From(word.Start), condition, then, nested);
            }

            ExpectStatementEnd();
            otherwise = ParseBlock();
        }

        ExpectEnd(word);
        return new IfStatement(_tokens.From(word.Start), condition, then, otherwise);
    }

    private Statement? ParseElseIf(Token word)
    {
        if (_tokens.Depth >= _tokens.Options.Depth)
        {
            _tokens.Fail(MessageCodes.NestedTooDeep, $"`{word.Value}` has more than {_tokens.Options.Depth} branches.", "use `case`");
            while (_tokens.Kind != TokenKind.End) _tokens.Next();
            return null;
        }

        _tokens.Depth++;
        var nested = ParseIf();
        _tokens.Depth--;
        return nested;
    }

    private CaptureStatement ParseCapture()
    {
        var word = _tokens.Next();
        var target = _expressions.Parse("capture <variable> ... end");
        ExpectStatementEnd();
        var body = ParseBlockToEnd(word);
        return new CaptureStatement(_tokens.From(word.Start), target, body);
    }

    private WithStatement ParseWith()
    {
        var word = _tokens.Next();
        var target = _expressions.Parse("with <variable> ... end");
        ExpectStatementEnd();
        var body = ParseBlockToEnd(word);
        return new WithStatement(_tokens.From(word.Start), target, body);
    }

    private WrapStatement ParseWrap()
    {
        var word = _tokens.Next();
        var target = _expressions.Parse("wrap <function> <arguments> ... end");
        ExpectStatementEnd();
        var body = ParseBlockToEnd(word);
        return new WrapStatement(_tokens.From(word.Start), target, body);
    }

    private ReadOnlyStatement? ParseReadOnly()
    {
        var word = _tokens.Next();
        var variable = _expressions.Parse("readonly <variable>");
        if (variable is GlobalVariable or LocalVariable) return new ReadOnlyStatement(_tokens.From(word.Start), variable);
        _tokens.FailAt(word, MessageCodes.UnexpectedToken, $"Expecting a variable instead of `{variable.Shown}` in: readonly <variable>.");
        return null;
    }

    private Statement Finish(Token word, Func<SourceSpan, Expression, Statement> make, Expression expression) =>
        make(_tokens.From(word.Start), expression);

    private static BinaryOperator? CompoundOf(TokenKind kind) => kind switch
    {
        TokenKind.PlusAssign => BinaryOperator.Add,
        TokenKind.MinusAssign => BinaryOperator.Subtract,
        TokenKind.StarAssign => BinaryOperator.Multiply,
        TokenKind.SlashAssign => BinaryOperator.Divide,
        TokenKind.DoubleSlashAssign => BinaryOperator.DivideWhole,
        TokenKind.PercentAssign => BinaryOperator.Modulo,
        _ => null,
    };
}
