namespace Templating.Syntax;

/// <summary>A variable of the scopes: set by the host, the template or a loop, or a built-in.</summary>
internal sealed class GlobalVariable(SourceSpan span, string name) : Expression(span), IAssignable
{
    public string Name { get; } = name;

    public override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateTarget(context);
        return value is ScriptFunction or TemplateFunction ? Calls.InvokeBare(context, value, this) : value;
    }

    public override object? EvaluateTarget(TemplateContext context)
    {
        if (context.Scopes.TryGet(Name, out var value) || !context.StrictVariables) return value;
        throw Fail(MessageCodes.UnknownVariable, $"The variable `{Name}` isn't known.", NearMiss.Suggest(Name, context.Scopes.Names()));
    }

    /// <summary>The value without the rule that it must be known.</summary>
    public object? Peek(TemplateContext context) => context.Scopes.TryGet(Name, out var value) ? value : null;

    public void Assign(TemplateContext context, object? value) => context.Scopes.Set(Name, value, this);
}

/// <summary>A <c>$name</c> of the current function or include.</summary>
internal sealed class LocalVariable(SourceSpan span, string name) : Expression(span), IAssignable
{
    public string Name { get; } = name;

    public override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateTarget(context);
        return value is ScriptFunction or TemplateFunction ? Calls.InvokeBare(context, value, this) : value;
    }

    public override object? EvaluateTarget(TemplateContext context)
    {
        if (context.Scopes.Locals.TryGet(Name, out var value) || !context.StrictVariables) return value;
        throw Fail(
            MessageCodes.UnknownVariable,
            $"The local variable `{Name}` isn't known.",
            NearMiss.Suggest(Name, context.Scopes.Locals.Names));
    }

    public void Assign(TemplateContext context, object? value)
    {
        if (context.Scopes.Locals.IsReadOnly(Name)) throw Fail(MessageCodes.ReadOnly, $"The variable `{Name}` is read-only.");
        context.Scopes.Locals.Set(Name, value);
    }
}

/// <summary><c>$</c>: all arguments of the current function or include; named ones are its members.</summary>
internal sealed class ArgumentsVariable(SourceSpan span) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => context.Scopes.Locals.Arguments;
}

/// <summary><c>$0</c>, <c>$1</c>, ...: one argument of the current function or include.</summary>
internal sealed class ArgumentVariable(SourceSpan span, int index) : Expression(span), IAssignable
{
    public override object? Evaluate(TemplateContext context)
    {
        var value = EvaluateTarget(context);
        return value is ScriptFunction or TemplateFunction ? Calls.InvokeBare(context, value, this) : value;
    }

    public override object? EvaluateTarget(TemplateContext context)
    {
        var arguments = context.Scopes.Locals.Arguments;
        if (index < arguments.Count) return arguments[index];
        if (!context.StrictIndexes) return null;
        throw Fail(MessageCodes.IndexOutOfRange, $"There is no argument `${index}`; {arguments.Count} were given.");
    }

    public void Assign(TemplateContext context, object? value)
    {
        context.Budget.ListLength(index + 1L);
        context.Scopes.Locals.Arguments.Set(index, value);
    }
}

/// <summary><c>$$</c>: runs the statements given to <c>wrap</c>.</summary>
internal sealed class WrapBlockExpression(SourceSpan span) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var block = context.Scopes.Locals.Block
            ?? throw Fail(MessageCodes.BadWrapTarget, "`$$` works only in a function called by `wrap`.");
        context.Enter(this);
        if (block.Execute(context) == Flow.Return) context.Returned = null;
        context.Depth--;
        return null;
    }
}

/// <summary><c>this</c>: the innermost scope.</summary>
internal sealed class ThisExpression(SourceSpan span) : Expression(span)
{
    public override object? Evaluate(TemplateContext context) => context.Scopes.Top;
}

/// <summary><c>for.index</c> and its like; <c>for</c> alone has no value.</summary>
internal sealed class LoopVariable(SourceSpan span, LoopKind kind, string member, SourceSpan memberSpan) : Expression(span)
{
    public override object? Evaluate(TemplateContext context)
    {
        var loop = context.Scopes.Loop(kind);
        if (loop is not null) return loop.Member(member);
        throw new ScriptRuntimeException(
            new TemplateMessage(MessageCodes.NullTarget, memberSpan, $"`{Shown}` works only inside such a loop."));
    }
}
