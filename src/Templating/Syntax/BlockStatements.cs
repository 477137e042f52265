namespace Templating.Syntax;

/// <summary><c>if</c>, <c>else if</c>, <c>else</c>.</summary>
internal sealed class IfStatement(SourceSpan span, Expression condition, Statement then, Statement? otherwise) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children => otherwise is null ? [condition, then] : [condition, then, otherwise];

    public override Flow Execute(TemplateContext context)
    {
        context.Current = this;
        context.Budget.Step();
        if (condition.IsTrue(context)) return then.Execute(context);
        return otherwise?.Execute(context) ?? Flow.Next;
    }
}

/// <summary><c>case</c> with its <c>when</c> branches and <c>else</c>.</summary>
internal sealed class CaseStatement(
    SourceSpan span,
    Expression value,
    (Expression[] Matches, Statement Body)[] branches,
    Statement? otherwise) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children =>
    [
        value,
        .. branches.SelectMany(b => (SyntaxNode[])[.. b.Matches, b.Body]),
        .. otherwise is null ? Array.Empty<SyntaxNode>() : [otherwise],
    ];

    public override Flow Execute(TemplateContext context)
    {
        context.Current = this;
        context.Budget.Step();
        var wanted = value.Evaluate(context);
        foreach (var (matches, body) in branches)
        {
            foreach (var match in matches)
            {
                if (Comparison.AreEqual(context, wanted, match.Evaluate(context))) return body.Execute(context);
            }
        }

        return otherwise?.Execute(context) ?? Flow.Next;
    }
}

/// <summary><c>capture target ... end</c>: what the statements print becomes a string.</summary>
internal sealed class CaptureStatement(SourceSpan span, Expression target, Statement body) : Statement(span)
{
    public Expression Target => target;

    public override IEnumerable<SyntaxNode> Children => [target, body];

    public override Flow Execute(TemplateContext context)
    {
        context.Current = this;
        context.Budget.Step();
        var assignable = target as IAssignable
            ?? throw target.Fail(MessageCodes.BadAssignmentTarget, $"`{target.Shown}` can't be assigned to.");
        var capture = context.Output.Begin();
        var flow = body.Execute(context);
        context.Current = this;
        assignable.Assign(context, context.Output.End(capture));
        return flow;
    }
}

/// <summary><c>with object ... end</c>: the object's members are variables, and assignments go to it.</summary>
internal sealed class WithStatement(SourceSpan span, Expression target, Statement body) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children => [target, body];

    public override Flow Execute(TemplateContext context)
    {
        context.Enter(this);
        context.Current = this;
        if (target.Evaluate(context) is not IScriptMembers members)
        {
            throw target.Fail(MessageCodes.BadOperand, $"`with` needs an object; `{target.Shown}` is none.");
        }

        context.Scopes.Push(members);
        var flow = body.Execute(context);
        context.Scopes.Pop();
        context.Depth--;
        return flow;
    }
}

/// <summary><c>wrap function arguments ... end</c>: the function runs the statements by <c>$$</c>.</summary>
internal sealed class WrapStatement(SourceSpan span, Expression target, Statement body) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children => [target, body];

    public override Flow Execute(TemplateContext context)
    {
        context.Current = this;
        context.Budget.Step();
        object? result;
        if (target is CallExpression call)
        {
            result = call.Wrap(context, body);
        }
        else
        {
            var isNamed = target is GlobalVariable or LocalVariable or MemberExpression or IndexExpression;
            var function = isNamed ? target.EvaluateTarget(context) : null;
            if (function is not TemplateFunction written)
            {
                throw target.Fail(
                    MessageCodes.BadWrapTarget,
                    $"`wrap` needs a function of the template by its name, not `{target.Shown}`.");
            }

            result = written.Invoke(context, new ScriptArray(), target, body);
        }

        ValueWriter.Write(context, result);
        return Flow.Next;
    }
}

/// <summary><c>import object</c>: copies its members into the innermost scope; read-only variables stay as they are.</summary>
internal sealed class ImportStatement(SourceSpan span, Expression source) : Statement(span)
{
    public override IEnumerable<SyntaxNode> Children => [source];

    public override Flow Execute(TemplateContext context)
    {
        context.Current = this;
        context.Budget.Step();
        if (source.Evaluate(context) is not IScriptMembers members)
        {
            throw source.Fail(MessageCodes.BadOperand, $"`import` needs an object; `{source.Shown}` is none.");
        }

        if (context.Scopes.Top is not ScriptObject { IsFrozen: false } target)
        {
            throw Fail(MessageCodes.ReadOnly, "The innermost scope is read-only, so nothing can be imported into it.");
        }

        foreach (var name in members.MemberNames.ToArray())
        {
            context.Budget.ListLength(1);
            if (target.CanWrite(name) && members.TryGetMember(name, out var value)) target.Store(name, value);
        }

        return Flow.Next;
    }
}
