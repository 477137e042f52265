namespace Templating.Syntax;

/// <summary>Arithmetic, comparisons, <c>&lt;&lt;</c> and <c>&gt;&gt;</c>.</summary>
internal sealed class BinaryExpression : Expression
{
    private readonly Expression _left;
    private readonly Expression _right;
    private readonly BinaryOperator _operator;
    private readonly SourceSpan _sign;

    public BinaryExpression(Expression left, BinaryOperator op, SourceSpan sign, Expression right)
        : base(left.Span.To(right.Span))
    {
        _left = left;
        _operator = op;
        _sign = sign;
        _right = right;
        Height = Math.Max(left.Height, right.Height) + 1;
    }

    public override IEnumerable<SyntaxNode> Children => [_left, _right];

    public override object? Evaluate(TemplateContext context)
    {
        var left = _left.Evaluate(context);
        return Operators.Evaluate(context, _operator, left, _right.Evaluate(context), new OperatorPlace(_left, _sign));
    }

    public override bool IsTrue(TemplateContext context)
    {
        if (_operator is < BinaryOperator.Equal or > BinaryOperator.GreaterOrEqual) return base.IsTrue(context);
        var left = _left.Evaluate(context);
        return Operators.Compare(context, _operator, left, _right.Evaluate(context), new OperatorPlace(_left, _sign));
    }
}

/// <summary><c>a &amp;&amp; b</c> and <c>a || b</c>; the result is always true or false.</summary>
internal sealed class LogicalExpression : Expression
{
    private readonly Expression _left;
    private readonly Expression _right;
    private readonly bool _isAnd;

    public LogicalExpression(Expression left, bool isAnd, Expression right)
        : base(left.Span.To(right.Span))
    {
        _left = left;
        _right = right;
        _isAnd = isAnd;
        Height = Math.Max(left.Height, right.Height) + 1;
    }

    public override IEnumerable<SyntaxNode> Children => [_left, _right];

    public override object? Evaluate(TemplateContext context) => Boxes.Bool(IsTrue(context));

    public override bool IsTrue(TemplateContext context) =>
        _isAnd ? _left.IsTrue(context) && _right.IsTrue(context) : _left.IsTrue(context) || _right.IsTrue(context);
}

/// <summary><c>a ?? b</c> (b when a is null) and <c>a ?! b</c> (b when a isn't null).</summary>
internal sealed class CoalesceExpression : Expression
{
    private readonly Expression _left;
    private readonly Expression _right;
    private readonly bool _onNull;

    public CoalesceExpression(Expression left, bool onNull, Expression right)
        : base(left.Span.To(right.Span))
    {
        _left = left;
        _right = right;
        _onNull = onNull;
        Height = Math.Max(left.Height, right.Height) + 1;
    }

    public override IEnumerable<SyntaxNode> Children => [_left, _right];

    public override object? Evaluate(TemplateContext context)
    {
        var left = _left.Evaluate(context);
        return (ScriptValues.Unwrap(left) is null) == _onNull ? _right.Evaluate(context) : left;
    }
}

/// <summary><c>a..b</c> and <c>a..&lt;b</c>.</summary>
internal sealed class RangeExpression : Expression
{
    private readonly Expression _from;
    private readonly Expression _to;
    private readonly SourceSpan _sign;
    private readonly bool _excludesEnd;

    public RangeExpression(Expression from, SourceSpan sign, bool excludesEnd, Expression to)
        : base(from.Span.To(to.Span))
    {
        _from = from;
        _to = to;
        _sign = sign;
        _excludesEnd = excludesEnd;
        Height = Math.Max(from.Height, to.Height) + 1;
    }

    public override IEnumerable<SyntaxNode> Children => [_from, _to];

    public override object? Evaluate(TemplateContext context)
    {
        var first = Bound(_from.Evaluate(context));
        var last = Bound(_to.Evaluate(context));
        var step = first <= last ? 1 : -1;
        var count = Math.Abs((long)last - first) + (_excludesEnd ? 0 : 1);
        if (count <= int.MaxValue) return new ScriptRange(first, (int)count, step);
        throw new ScriptRuntimeException(new TemplateMessage(MessageCodes.ListLimit, _sign, "The range is too long."));
    }

    private int Bound(object? value) => Numbers.ToInt(ScriptValues.Unwrap(value))
        ?? throw new ScriptRuntimeException(
            new TemplateMessage(MessageCodes.BadOperand, _sign, "A range needs whole numbers on both sides."));
}

/// <summary><c>condition ? a : b</c>.</summary>
internal sealed class ConditionalExpression : Expression
{
    private readonly Expression _condition;
    private readonly Expression _then;
    private readonly Expression _else;

    public ConditionalExpression(Expression condition, Expression then, Expression otherwise)
        : base(condition.Span.To(otherwise.Span))
    {
        _condition = condition;
        _then = then;
        _else = otherwise;
        Height = Math.Max(condition.Height, Math.Max(then.Height, otherwise.Height)) + 1;
    }

    public override IEnumerable<SyntaxNode> Children => [_condition, _then, _else];

    public override object? Evaluate(TemplateContext context) =>
        _condition.IsTrue(context) ? _then.Evaluate(context) : _else.Evaluate(context);
}
