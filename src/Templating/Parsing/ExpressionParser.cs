using Templating.Syntax;

namespace Templating.Parsing;

/// <summary>Reads expressions by operator precedence. Calls without parentheses take what follows on the line as arguments.</summary>
internal sealed class ExpressionParser
{
    private const int UnaryPrecedence = 200;
    private readonly TokenStream _tokens;
    private readonly OperandParser _operands;

    public ExpressionParser(TokenStream tokens)
    {
        _tokens = tokens;
        _operands = new OperandParser(tokens, this);
    }

    /// <summary>What an expression may contain at its place.</summary>
    [Flags]
    public enum Place
    {
        Any = 0,

        /// <summary>Among the arguments of a call: no further call without parentheses, no pipe, no <c>? :</c>.</summary>
        Argument = 1,

        /// <summary>The list of a loop: its options end the expression.</summary>
        LoopList = 2,

        /// <summary>A statement of its own: may be followed by <c>=</c>.</summary>
        Statement = 4,

        /// <summary>Between <c>?</c> and <c>:</c>.</summary>
        Branch = 8,

        /// <summary>The target of a pipe, or what stands before one.</summary>
        PipePart = 16,

        /// <summary>The value of <c>when</c>: <c>||</c> separates.</summary>
        When = 32,
    }

    /// <summary>Set where functions are written; breaks the circle between statements and expressions.</summary>
    public Func<Expression>? Anonymous { get; set; }

    /// <summary>An expression, or an error in its place when there is none.</summary>
    public Expression Parse(string construct, Place place = Place.Any, int precedence = 0)
    {
        var start = _tokens.Current;
        if (_tokens.Depth >= _tokens.Options.Depth)
        {
            _tokens.Fail(MessageCodes.NestedTooDeep, $"Expressions and blocks are nested more than {_tokens.Options.Depth} deep.");
            return Nothing(start);
        }

        _tokens.Depth++;
        var expression = ParsePart(construct, place, precedence, null);
        while (precedence == 0 && (place & (Place.Argument | Place.PipePart)) == 0 && AtPipe())
        {
            _tokens.Next();
            _tokens.SkipNewLines();
            expression = ParsePart(
                "<expression> | <expression>",
                Place.PipePart | (place & (Place.LoopList | Place.Branch)),
                0,
                expression);
        }

        _tokens.Depth--;
        if (expression.Height > _tokens.Options.Depth * 2)
        {
            _tokens.FailAt(
                expression.Span,
                MessageCodes.NestedTooDeep,
                $"The expression has more than {_tokens.Options.Depth * 2} operators in a row.",
                "assign a part of it to a variable first");
        }

        return expression;
    }

    /// <summary>An error in place of an expression.</summary>
    public Expression Missing(string construct)
    {
        var at = _tokens.Current;
        _tokens.Fail(MessageCodes.ExpressionExpected, $"Expecting an expression instead of `{_tokens.Shown}` in: {construct}.");
        return Nothing(at);
    }

    public LiteralExpression Nothing(Token at) => new(_tokens.Span(at), null);

    /// <summary>
    /// Everything but pipes: operators, calls, <c>? :</c>. What is piped in becomes the first argument of the first call.
    /// </summary>
    private Expression ParsePart(string construct, Place place, int precedence, Expression? piped)
    {
        var first = _tokens.Current;
        var left = ParseUnary(construct, place);
        CallParts? call = null;
        if (piped is not null)
        {
            if (left is CallExpression { IsExplicit: true } complete) left = complete.WithPiped(piped);
            else call = new CallParts(left, piped);
        }

        while (!_tokens.IsLost)
        {
            if (OperatorTable.IsAssignment(_tokens.Kind))
            {
                if ((place & Place.Statement) != 0 && call is null) break;
                _tokens.FailAt(
                    _tokens.Span(first),
                    MessageCodes.AssignmentNotAllowed,
                    "An assignment is only allowed as a statement of its own, in: <target> = <value>.",
                    "use `==` to compare");
                break;
            }

            if (OperatorTable.Precedence(_tokens.Kind) is var newPrecedence and > 0)
            {
                if (newPrecedence <= precedence || (_tokens.Kind == TokenKind.Or && (place & Place.When) != 0)) break;
                if (call is { HasLast: false }) (left, call) = (Close(call), null);
                left = ParseBinary(left, newPrecedence, place, call is not null);
                if (call is { HasLast: true }) call.Last = left;
                continue;
            }

            if (_tokens.Kind == TokenKind.Question && precedence == 0 && (place & Place.Argument) == 0)
            {
                if (call is not null) (left, call) = (Close(call), null);
                left = ParseConditional(left, place);
                continue;
            }

            if (!StartsArgument(place) || (place & Place.Argument) != 0) break;
            call ??= new CallParts(left, null);
            left = ParseArgument(call, place);
            if (left is AnonymousFunctionExpression) break;
        }

        return call is null ? left : Close(call);
    }

    private Expression ParseArgument(CallParts call, Place place)
    {
        if (_tokens.Kind == TokenKind.Identifier && IsArgumentName(place))
        {
            var name = _tokens.Next();
            _tokens.Next();
            var value = Parse("<name>: <expression>", Place.Argument | place & Place.LoopList);
            call.Take();
            call.Named.Add(((string)name.Value!, _tokens.Span(name), value));
            return value;
        }

        call.Take();
        var argument = ParseUnary("<function> <argument>", Place.Argument | place);
        call.Last = argument;
        return argument;
    }

    private bool IsArgumentName(Place place)
    {
        if (_tokens.Peek().Kind != TokenKind.Colon) return false;
        return (place & Place.Branch) == 0 || _tokens.Peek().Start == _tokens.Current.End;
    }

    private Expression ParseBinary(Expression left, int precedence, Place place, bool inCall)
    {
        var sign = _tokens.Next();
        _tokens.SkipNewLinesBeforeOperand();
        var inner = (place & (Place.LoopList | Place.Branch | Place.Argument | Place.When)) | (inCall ? Place.Argument : 0);
        var right = Parse("<expression> <operator> <expression>", inner | Place.PipePart, precedence);
        return sign.Kind switch
        {
            TokenKind.And => new LogicalExpression(left, isAnd: true, right),
            TokenKind.Or => new LogicalExpression(left, isAnd: false, right),
            TokenKind.Coalesce => new CoalesceExpression(left, onNull: true, right),
            TokenKind.NotCoalesce => new CoalesceExpression(left, onNull: false, right),
            TokenKind.Range => new RangeExpression(left, _tokens.Span(sign), excludesEnd: false, right),
            TokenKind.RangeExclusive => new RangeExpression(left, _tokens.Span(sign), excludesEnd: true, right),
            _ => new BinaryExpression(left, OperatorTable.OperatorOf(sign.Kind), _tokens.Span(sign), right),
        };
    }

    private Expression ParseConditional(Expression condition, Place place)
    {
        const string construct = "<condition> ? <expression> : <expression>";
        _tokens.Next();
        _tokens.SkipNewLinesBeforeOperand();
        var then = Parse(construct, Place.Branch);
        if (!_tokens.Accept(TokenKind.Colon))
        {
            _tokens.Fail(MessageCodes.UnexpectedToken, $"Expecting `:` instead of `{_tokens.Shown}` in: {construct}.");
            return condition;
        }

        _tokens.SkipNewLinesBeforeOperand();
        return new ConditionalExpression(condition, then, Parse(construct, place & (Place.LoopList | Place.Branch | Place.PipePart)));
    }

    private Expression ParseUnary(string construct, Place place)
    {
        var sign = _tokens.Current;
        var isSign = sign.Kind is TokenKind.Not or TokenKind.Minus or TokenKind.Plus
            or TokenKind.At or TokenKind.Caret or TokenKind.Increment or TokenKind.Decrement;
        if (!isSign) return _operands.Parse(construct);
        var operand = Operand(sign.Kind is TokenKind.Not or TokenKind.Minus or TokenKind.Plus ? place : place | Place.Argument);
        var span = _tokens.From(sign.Start);
        return sign.Kind switch
        {
            TokenKind.Not => new NotExpression(span, operand),
            TokenKind.Minus => new SignExpression(span, operand, negates: true),
            TokenKind.Plus => new SignExpression(span, operand, negates: false),
            TokenKind.At => new AliasExpression(span, operand),
            TokenKind.Caret => new ExpandExpression(span, operand),
            _ => new IncrementExpression(span, operand, _tokens.Span(sign), isPrefix: true, sign.Kind == TokenKind.Increment),
        };
    }

    private Expression Operand(Place place)
    {
        _tokens.Next();
        return Parse(
            "<operator> <expression>",
            (place & (Place.Argument | Place.LoopList | Place.Branch)) | Place.PipePart,
            UnaryPrecedence);
    }

    private bool AtPipe()
    {
        if (_tokens.IsLost) return false;
        if (_tokens.Kind == TokenKind.Pipe) return true;
        var ahead = 0;
        while (_tokens.Peek(ahead).Kind == TokenKind.NewLine) ahead++;
        if (ahead == 0 || _tokens.Peek(ahead).Kind != TokenKind.Pipe) return false;
        _tokens.SkipNewLines();
        return true;
    }

    private bool StartsArgument(Place place)
    {
        if (_tokens.Kind == TokenKind.Identifier)
        {
            if ((place & Place.LoopList) != 0 && IsLoopOption()) return false;
            return !Keywords.EndsExpression((string)_tokens.Current.Value!);
        }

        return _tokens.Kind is TokenKind.Local or TokenKind.Arguments or TokenKind.ArgumentIndex or TokenKind.WrapBlock or TokenKind.Number
            or TokenKind.String or TokenKind.InterpolationStart or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace
            or TokenKind.At or TokenKind.Caret or TokenKind.Not or TokenKind.Increment or TokenKind.Decrement;
    }

    private bool IsLoopOption() =>
        _tokens.IsKeyword("reversed")
        || (
            _tokens.Peek().Kind == TokenKind.Colon && (
                _tokens.IsKeyword("limit") || _tokens.IsKeyword("offset") || _tokens.IsKeyword("cols")));

    private Expression Close(CallParts call)
    {
        call.Take();
        var start = call.Piped?.Span ?? call.Target.Span;
        return new CallExpression(
            _tokens.From(start.Start),
            call.Target,
            [.. call.Arguments],
            [.. call.Named],
            isExplicit: false,
            call.Piped is not null);
    }
}
