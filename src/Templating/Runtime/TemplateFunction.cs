using Templating.Syntax;

namespace Templating;

/// <summary>A parameter of a function written in a template.</summary>
internal sealed record TemplateParameter(string Name, SourceSpan Span, Expression? Default, bool IsRest);

/// <summary>A function written in a template. It sees the variables of its caller; what it prints goes to the caller's output.</summary>
internal sealed class TemplateFunction(string name, TemplateParameter[]? parameters, Statement body)
{
    /// <summary>A call takes about as long as so many simple statements.</summary>
    private const int StepsOfCall = 16;
    private readonly bool _hasRest = parameters is { Length: > 0 } && parameters[^1].IsRest;

    public string Name { get; } = name;

    public TemplateParameter[]? Parameters { get; } = parameters;

    public object? Invoke(TemplateContext context, ScriptArray arguments, SyntaxNode node, Statement? block = null)
    {
        context.Enter(node);
        context.Budget.Steps(StepsOfCall);
        var scopes = context.Scopes;
        var outerLocals = scopes.Locals;
        var outerLoops = scopes.LoopDepth;
        var outerStatement = context.Current;
        var scope = Parameters is null ? null : Bind(context, Parameters, ref arguments, node);
        scopes.Locals = new LocalFrame(arguments) { Block = block };
        scopes.LoopDepth = 0;
        if (scope is not null) scopes.Push(scope);
        var flow = body.Execute(context);
        if (scope is not null) scopes.Pop();
        scopes.LoopDepth = outerLoops;
        scopes.Locals = outerLocals;
        context.Current = outerStatement;
        context.Depth--;
        if (flow != Flow.Return) return null;
        var result = context.Returned;
        context.Returned = null;
        return result;
    }

    private ScriptObject Bind(TemplateContext context, TemplateParameter[] parameters, ref ScriptArray arguments, SyntaxNode node)
    {
        var scope = new ScriptObject();
        var bound = new List<object?>(parameters.Length);
        context.Budget.ListLength(parameters.Length);
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            object? value = null;
            if (parameter.IsRest) value = ScriptArray.Wrap([.. arguments.Skip(i)]);
            else if (arguments.Properties is { } named && named.TryGetMember(parameter.Name, out var byName)) value = byName;
            else if (i < arguments.Count) value = arguments[i];
            else if (parameter.Default is not null) value = parameter.Default.Evaluate(context);
            else
            {
                throw node.Fail(
                    MessageCodes.BadArguments,
                    $"The function `{Name}` needs the argument `{parameter.Name}`.",
                    Usage(parameters));
            }

            scope.Store(parameter.Name, value);
            bound.Add(value);
        }

        if (arguments.Count > parameters.Length && !_hasRest)
        {
            throw node.Fail(
                MessageCodes.BadArguments,
                $"The function `{Name}` takes {parameters.Length} arguments, not {arguments.Count}.",
                Usage(parameters));
        }

        if (arguments.Properties is { } given) CheckNames(parameters, given, node);
        arguments = ScriptArray.Wrap(bound);
        return scope;
    }

    private void CheckNames(TemplateParameter[] parameters, ScriptObject given, SyntaxNode node)
    {
        foreach (var name in given.MemberNames)
        {
            if (Array.Exists(parameters, p => p.Name == name)) continue;
            throw node.Fail(
                MessageCodes.BadArguments,
                $"The function `{Name}` has no parameter `{name}`.",
                NearMiss.Suggest(name, parameters.Select(p => p.Name)));
        }
    }

    private string Usage(TemplateParameter[] parameters) =>
        $"call it as `{Name}({string.Join(", ", parameters.Select(p => p.IsRest ? p.Name + "..." : p.Name))})`";
}
