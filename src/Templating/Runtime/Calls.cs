using Templating.Syntax;

namespace Templating;

/// <summary>Binds arguments and calls functions.</summary>
internal static class Calls
{
    /// <summary>Stands for an argument that wasn't given, until defaults are filled in.</summary>
    public static readonly object Missing = new();

    /// <summary>What a call returns when it wrote its result to the output itself.</summary>
    public static readonly object Written = new();

    /// <summary>Calls a function found by naming it, without arguments.</summary>
    public static object? InvokeBare(TemplateContext context, object function, SyntaxNode node) => Invoke(context, function, node, []);

    /// <summary>Calls a function value with positional arguments.</summary>
    public static object? Invoke(TemplateContext context, object? function, SyntaxNode node, ReadOnlySpan<object?> arguments)
    {
        switch (function)
        {
            case ScriptFunction host:
                var mark = context.Arguments.Count;
                foreach (var argument in arguments) context.Arguments.Push(argument);
                return Run(context, host, node, mark, null, null);
            case TemplateFunction written:
                context.Budget.ListLength(arguments.Length);
                return written.Invoke(context, ScriptArray.Wrap([.. arguments]), node);
            default:
                throw node.Fail(
                    MessageCodes.NotAFunction,
                    $"A value of type `{ScriptValues.Kind(function)}` can't be called.",
                    "hand over a function with `@`");
        }
    }

    /// <summary>Calls a host function whose arguments lie on the stack from a mark on.</summary>
    public static object? Run(
        TemplateContext context,
        ScriptFunction function,
        SyntaxNode node,
        int mark,
        ScriptObject? named,
        OutputBuffer? output)
    {
        context.Enter(node);
        BindTo(context, function, node, mark);
        var call = new ScriptCall(context, node, context.Arguments.From(mark), function.Parameters.Count, named);
        object? result;
        try
        {
            if (output is not null && function.Writer is not null)
            {
                function.Writer(call, output);
                result = Written;
            }
            else
            {
                result = function.Body(call);
            }
        }
        catch (Exception e) when (e is not ScriptRuntimeException and not OutOfMemoryException)
        {
            throw new ScriptRuntimeException(
                new TemplateMessage(MessageCodes.HostFunctionFailed, node.Span, $"The function `{function.Name}` failed: {e.Message}"),
                e);
        }

        context.Arguments.PopTo(mark);
        context.Depth--;
        return result;
    }

    private static void BindTo(TemplateContext context, ScriptFunction function, SyntaxNode node, int mark)
    {
        var stack = context.Arguments;
        var parameters = function.ParameterArray;
        var given = stack.Count - mark;
        if (given > parameters.Length && !function.HasRest)
        {
            throw node.Fail(
                MessageCodes.BadArguments,
                $"The function `{function.Name}` takes {parameters.Length} arguments, not {given}.",
                $"call it as `{function}`");
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            var isGiven = i < given && !ReferenceEquals(stack.At(mark + i), Missing);
            if (!isGiven && !parameter.IsOptional)
            {
                throw node.Fail(
                    MessageCodes.BadArguments,
                    $"The function `{function.Name}` needs the argument `{parameter.Name}`.",
                    $"call it as `{function}`");
            }

            if (i >= given) stack.Push(parameter.Default);
            else if (!isGiven) stack.At(mark + i) = parameter.Default;
            else if (parameter.Type != ScriptType.Any) Convert(context, function, parameter, node, mark + i);
        }
    }

    private static void Convert(TemplateContext context, ScriptFunction function, ScriptParameter parameter, SyntaxNode node, int at)
    {
        var value = context.Arguments.At(at);
        if (Conversions.TryConvert(context, value, parameter, out var converted))
        {
            if (!ReferenceEquals(converted, value)) context.Arguments.At(at) = converted;
            return;
        }

        var place = (node as CallExpression)?.ArgumentNode(function, parameter.Name) ?? node;
        throw place.Fail(
            MessageCodes.BadArgumentValue,
            $"The argument `{parameter.Name}` of `{function.Name}` can't be a value of type `{ScriptValues.Kind(value)}`.",
            $"it takes a value of type `{Conversions.NameOf(parameter.Type)}`");
    }
}
