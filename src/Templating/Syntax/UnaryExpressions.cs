namespace Templating.Syntax;

/// <summary><c>!x</c>.</summary>
internal sealed class NotExpression : Expression
{
    private readonly Expression _operand;

    public NotExpression(SourceSpan span, Expression operand)
        : base(span)
    {
        _operand = operand;
        Height = operand.Height + 1;
    }

    public override IEnumerable<SyntaxNode> Children => [_operand];

    public override object? Evaluate(TemplateContext context) => Boxes.Bool(!_operand.IsTrue(context));

    public override bool IsTrue(TemplateContext context) => !_operand.IsTrue(context);
}

/// <summary><c>-x</c> and <c>+x</c>.</summary>
internal sealed class SignExpression : Expression
{
    private readonly Expression _operand;
    private readonly bool _negates;

    public SignExpression(SourceSpan span, Expression operand, bool negates)
        : base(span)
    {
        _operand = operand;
        _negates = negates;
        Height = operand.Height + 1;
    }

    public override IEnumerable<SyntaxNode> Children => [_operand];

    public override object? Evaluate(TemplateContext context)
    {
        var value = ScriptValues.Unwrap(_operand.Evaluate(context));
        if (value is null && !context.StrictNulls) return null;
        if (!ScriptValues.IsNumber(value))
        {
            throw Fail(MessageCodes.BadOperand, $"A sign doesn't work on a value of type `{ScriptValues.Kind(value)}`.");
        }

        return _negates ? Arithmetic.Negate(value!) : value;
    }
}

/// <summary><c>@f</c>: the function itself instead of its result.</summary>
internal sealed class AliasExpression : Expression
{
    private readonly Expression _operand;

    public AliasExpression(SourceSpan span, Expression operand)
        : base(span)
    {
        _operand = operand;
        Height = operand.Height + 1;
    }

    public override IEnumerable<SyntaxNode> Children => [_operand];

    public override object? Evaluate(TemplateContext context) => _operand.EvaluateTarget(context);
}

/// <summary><c>^list</c>: the items as arguments of their own; outside a call just the list.</summary>
internal sealed class ExpandExpression : Expression
{
    private readonly Expression _operand;

    public ExpandExpression(SourceSpan span, Expression operand)
        : base(span)
    {
        _operand = operand;
        Height = operand.Height + 1;
    }

    public override IEnumerable<SyntaxNode> Children => [_operand];

    public override object? Evaluate(TemplateContext context) => _operand.Evaluate(context);
}

/// <summary><c>++x</c>, <c>--x</c>, <c>x++</c>, <c>x--</c>.</summary>
internal sealed class IncrementExpression : Expression
{
    private readonly Expression _operand;
    private readonly SourceSpan _sign;
    private readonly bool _isPrefix;
    private readonly bool _increments;

    public IncrementExpression(SourceSpan span, Expression operand, SourceSpan sign, bool isPrefix, bool increments)
        : base(span)
    {
        _operand = operand;
        _sign = sign;
        _isPrefix = isPrefix;
        _increments = increments;
        Height = operand.Height + 1;
    }

    public Expression Operand => _operand;

    public override IEnumerable<SyntaxNode> Children => [_operand];

    public override object? Evaluate(TemplateContext context)
    {
        if (_operand is not IAssignable target)
        {
            throw _operand.Fail(
                MessageCodes.BadAssignmentTarget,
                $"`{_operand.Shown}` can't be changed; only variables, members and items can.");
        }

        var before = ScriptValues.Unwrap(_operand.Evaluate(context));
        if (!ScriptValues.IsNumber(before))
        {
            throw _operand.Fail(
                MessageCodes.BadOperand,
                $"`{_operand.Shown}` is a value of type `{ScriptValues.Kind(before)}`, not a number.");
        }

        var after = Arithmetic.Calculate(
            context,
            _increments ? BinaryOperator.Add : BinaryOperator.Subtract,
            before!,
            Boxes.Int(1),
            new OperatorPlace(_operand, _sign));
        target.Assign(context, after);
        return _isPrefix ? after : before;
    }
}

/// <summary><c>(x)</c>: the value; a function inside is called unless <c>@</c> stands before.</summary>
internal sealed class NestedExpression : Expression
{
    public NestedExpression(SourceSpan span, Expression inner)
        : base(span)
    {
        Inner = inner;
        Height = inner.Height + 1;
    }

    public Expression Inner { get; }

    public override IEnumerable<SyntaxNode> Children => [Inner];

    public override object? Evaluate(TemplateContext context)
    {
        var value = Inner.Evaluate(context);
        return value is TemplateFunction && Inner is not AliasExpression ? Calls.InvokeBare(context, value, this) : value;
    }

    public override object? EvaluateTarget(TemplateContext context) => Inner.EvaluateTarget(context);
}
