namespace Templating.Functions;

/// <summary>Running text as code: the same scopes and limits as the template that asks for it.</summary>
internal static class Evaluation
{
    private const int LongestText = 100_000;
    private static readonly ParserOptions Code = new() { ScriptOnly = true, Length = LongestText };
    private static readonly ParserOptions Text = new() { Length = LongestText };

    /// <summary>The value of the last expression of a text; what it prints is dropped.</summary>
    public static object? Expression(in ScriptCall call, object? value)
    {
        if (value is ScriptFunction or TemplateFunction) return Calls.InvokeBare(call.Context, value, call.Node);
        if (value is not string text) return value;
        return Parsed(call, text, Code).Evaluate(call.Context);
    }

    /// <summary>The output of a template text.</summary>
    public static object? TemplateText(in ScriptCall call, object? value)
    {
        if (value is ScriptFunction or TemplateFunction) return Calls.InvokeBare(call.Context, value, call.Node);
        if (value is not string text) return value;
        return Parsed(call, text, Text).RenderInside(call.Context);
    }

    private static Template Parsed(in ScriptCall call, string text, ParserOptions options)
    {
        // A parsed text takes many times its own room.
        call.Context.Budget.Volume(text.Length * 64L);
        call.Context.Budget.Steps(text.Length * 4);
        var template = Template.Parse(text, "eval", options);
        return template.HasErrors ? throw new ScriptRuntimeException(template.Messages[0]) : template;
    }
}
