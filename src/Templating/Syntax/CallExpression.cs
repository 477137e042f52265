namespace Templating.Syntax;

/// <summary><c>f a b name: c</c>, <c>f(a, b)</c> and <c>a | f b</c>; what is piped in comes first among the arguments.</summary>
internal sealed class CallExpression : Expression
{
    private readonly Expression[] _arguments;
    private readonly (string Name, SourceSpan Span, Expression Value)[] _named;
    private readonly bool _expands;

    public CallExpression(
        SourceSpan span,
        Expression target,
        Expression[] arguments,
        (string Name, SourceSpan Span, Expression Value)[] named,
        bool isExplicit,
        bool isPiped)
        : base(span)
    {
        Target = target;
        _arguments = arguments;
        _named = named;
        _expands = Array.Exists(arguments, a => a is ExpandExpression);
        IsExplicit = isExplicit;
        IsPiped = isPiped;
        Height = target.Height;
        foreach (var argument in arguments) Height = Math.Max(Height, argument.Height);
        foreach (var argument in named) Height = Math.Max(Height, argument.Value.Height);
        Height++;
    }

    public Expression Target { get; }

    public IReadOnlyList<Expression> Arguments => _arguments;

    public IReadOnlyList<(string Name, SourceSpan Span, Expression Value)> Named => _named;

    /// <summary>Whether it was written with parentheses.</summary>
    public bool IsExplicit { get; }

    public bool IsPiped { get; }

    public override IEnumerable<SyntaxNode> Children => IsPiped
        ? [.. _arguments[..1], Target, .. _arguments[1..], .. _named.Select(n => n.Value)]
        : [Target, .. _arguments, .. _named.Select(n => n.Value)];

    public CallExpression WithPiped(Expression from) =>
        new(from.Span.To(Span), Target, [from, .. _arguments], _named, isExplicit: true, isPiped: true);

    public override object? Evaluate(TemplateContext context) => Run(context, null, null);

    /// <summary>Calls the function and prints its result.</summary>
    public void Write(TemplateContext context)
    {
        var result = Run(context, context.Output, null);
        if (!ReferenceEquals(result, Calls.Written)) ValueWriter.Write(context, result);
    }

    /// <summary>Calls a template function with the statements of a <c>wrap</c>.</summary>
    public object? Wrap(TemplateContext context, Statement block) => Run(context, null, block);

    /// <summary>Where the argument for a parameter was written; null when it was left out.</summary>
    public SyntaxNode? ArgumentNode(ScriptFunction function, string parameter)
    {
        foreach (var (name, _, value) in _named)
        {
            if (name == parameter) return value;
        }

        var index = function.IndexOf(parameter);
        return !_expands && index < _arguments.Length ? _arguments[index] : null;
    }

    private object? Run(TemplateContext context, OutputBuffer? output, Statement? block)
    {
        var function = Target is GlobalVariable variable ? variable.Peek(context) : Target.EvaluateTarget(context);
        if (function is ScriptFunction host) return RunHost(context, host, output);
        if (function is TemplateFunction written) return written.Invoke(context, Collect(context), this, block);
        throw NotCallable(context, function);
    }

    private object? RunHost(TemplateContext context, ScriptFunction function, OutputBuffer? output)
    {
        var stack = context.Arguments;
        var mark = stack.Count;
        foreach (var argument in _arguments)
        {
            var value = argument.Evaluate(context);
            if (argument is ExpandExpression && value is IReadOnlyList<object?> list)
            {
                context.Budget.ListLength(list.Count);
                foreach (var item in list) stack.Push(item);
            }
            else
            {
                stack.Push(value);
            }
        }

        var named = _named.Length == 0 ? null : BindNamed(context, function, mark);
        return Calls.Run(context, function, this, mark, named, output);
    }

    private ScriptObject? BindNamed(TemplateContext context, ScriptFunction function, int mark)
    {
        var stack = context.Arguments;
        ScriptObject? collected = null;
        foreach (var (name, span, argument) in _named)
        {
            var index = function.IndexOf(name);
            var value = argument.Evaluate(context);
            if (index >= 0)
            {
                while (stack.Count - mark <= index) stack.Push(Calls.Missing);
                stack.At(mark + index) = value;
            }
            else if (function.CollectsNamed)
            {
                (collected ??= new ScriptObject()).Store(name, value);
            }
            else
            {
                throw new ScriptRuntimeException(new TemplateMessage(
                    MessageCodes.BadArguments,
                    span,
                    $"The function `{function.Name}` has no parameter `{name}`.",
                    NearMiss.Suggest(name, function.Parameters.Select(p => p.Name)) ?? $"call it as `{function}`"));
            }
        }

        return collected;
    }

    private ScriptArray Collect(TemplateContext context)
    {
        context.Budget.ListLength(_arguments.Length + _named.Length);
        var list = new List<object?>(_arguments.Length);
        foreach (var argument in _arguments)
        {
            var value = argument.Evaluate(context);
            if (argument is ExpandExpression && value is IReadOnlyList<object?> items)
            {
                context.Budget.ListLength(items.Count);
                list.AddRange(items);
            }
            else
            {
                list.Add(value);
            }
        }

        var result = ScriptArray.Wrap(list);
        foreach (var (name, _, argument) in _named) result.SetProperty(name, argument.Evaluate(context));
        return result;
    }

    private ScriptRuntimeException NotCallable(TemplateContext context, object? value)
    {
        if (value is null)
        {
            return Target.Fail(
                MessageCodes.UnknownFunction,
                $"The function `{Target.Shown}` isn't known.",
                Target is GlobalVariable variable ? NearMiss.Suggest(variable.Name, context.Scopes.Names()) : null);
        }

        return IsPiped
            ? Target.Fail(MessageCodes.BadPipeTarget, $"The target `{Target.Shown}` of the pipe isn't a function.")
            : Target.Fail(MessageCodes.NotAFunction, $"`{Target.Shown}` is a value of type `{ScriptValues.Kind(value)}`, not a function.");
    }
}
