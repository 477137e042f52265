namespace Templating.Syntax;

/// <summary>Text outside code blocks.</summary>
internal sealed class TextStatement(SourceSpan span) : Statement(span)
{
    private readonly string _text = span.Text;

    public override Flow Execute(TemplateContext context)
    {
        context.Current = this;
        context.Budget.Step();
        context.Output.WriteRaw(_text);
        return Flow.Next;
    }
}

/// <summary>An expression whose value is printed.</summary>
internal sealed class ExpressionStatement(Expression expression, string? indent) : Statement(expression.Span)
{
    private readonly CallExpression? _call = expression as CallExpression;

    public Expression Expression => expression;

    public override IEnumerable<SyntaxNode> Children => [expression];

    public override Flow Execute(TemplateContext context)
    {
        context.Current = this;
        context.Budget.Step();
        if (indent is not null && context.AutoIndent)
        {
            var outer = context.Output.Indent;
            context.Output.Indent = outer + indent;
            ValueWriter.Write(context, expression.Evaluate(context));
            context.Output.Indent = outer;
        }
        else if (_call is not null)
        {
            _call.Write(context);
        }
        else
        {
            ValueWriter.Write(context, expression.Evaluate(context));
        }

        return Flow.Next;
    }
}

/// <summary><c>target = value</c> and the compound assignments.</summary>
internal sealed class AssignStatement(
    SourceSpan span,
    Expression target,
    BinaryOperator? op,
    SourceSpan sign,
    Expression value) : Statement(span)
{
    public Expression Target => target;

    public override IEnumerable<SyntaxNode> Children => [target, value];

    public override Flow Execute(TemplateContext context)
    {
        context.Current = this;
        context.Budget.Step();
        var assignable = target as IAssignable ?? throw Unassignable(target);
        var result = op is null
            ? value.Evaluate(context)
            : Operators.Evaluate(context, op.Value, target.Evaluate(context), value.Evaluate(context), new OperatorPlace(target, sign));
        assignable.Assign(context, result);
        return Flow.Next;
    }

    private static ScriptRuntimeException Unassignable(Expression target)
    {
        while (target is NestedExpression nested) target = nested.Inner;
        return target.Fail(
            MessageCodes.BadAssignmentTarget,
            $"`{target.Shown}` can't be assigned to; only variables, members and items can.");
    }
}

/// <summary>Statements in order.</summary>
internal sealed class BlockStatement(SourceSpan span, Statement[] statements) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children => statements;

    public override Flow Execute(TemplateContext context)
    {
        foreach (var statement in statements)
        {
            var flow = statement.Execute(context);
            if (flow != Flow.Next) return flow;
        }

        return Flow.Next;
    }

    /// <summary>Runs the statements; the value of the last one when it is an expression.</summary>
    public (Flow Flow, object? Value) Evaluate(TemplateContext context)
    {
        for (var i = 0; i < statements.Length; i++)
        {
            if (i == statements.Length - 1 && statements[i] is ExpressionStatement last)
            {
                return (Flow.Next, last.Expression.Evaluate(context));
            }

            var flow = statements[i].Execute(context);
            if (flow != Flow.Next) return (flow, null);
        }

        return (Flow.Next, null);
    }
}

/// <summary><c>ret value?</c>.</summary>
internal sealed class ReturnStatement(SourceSpan span, Expression? value) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children => value is null ? [] : [value];

    public override Flow Execute(TemplateContext context)
    {
        context.Current = this;
        context.Budget.Step();
        context.Returned = value?.Evaluate(context);
        return Flow.Return;
    }
}

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class JumpStatement(SourceSpan span, Flow flow) : Statement(span)
{
    public override Flow Execute(TemplateContext context)
    {
        context.Current = this;
        context.Budget.Step();
        return context.Scopes.LoopDepth > 0 ? flow : throw Fail(MessageCodes.OutsideLoop, $"`{Shown}` works only inside a loop.");
    }
}

/// <summary><c>func name ... end</c> and <c>name(x, y) = expression</c>.</summary>
internal sealed class FunctionStatement(SourceSpan span, Expression target, TemplateFunction function, Statement body) : Statement(span)
{
    public Expression Target => target;

    public TemplateFunction Function => function;

    public override IEnumerable<SyntaxNode> Children =>
        [.. (function.Parameters ?? []).Where(p => p.Default is not null).Select(p => p.Default!), body];

    public override Flow Execute(TemplateContext context)
    {
        context.Current = this;
        context.Budget.Step();
        ((IAssignable)target).Assign(context, function);
        return Flow.Next;
    }
}

/// <summary><c>readonly variable</c>.</summary>
internal sealed class ReadOnlyStatement(SourceSpan span, Expression variable) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children => [variable];

    public override Flow Execute(TemplateContext context)
    {
        context.Current = this;
        context.Budget.Step();
        if (variable is LocalVariable local) context.Scopes.Locals.SetReadOnly(local.Name);
        else context.Scopes.SetReadOnly(((GlobalVariable)variable).Name, variable);
        return Flow.Next;
    }
}
