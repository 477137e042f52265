using static Templating.Functions.Define;

namespace Templating.Functions;

/// <summary><c>include</c> and <c>include_join</c>. Included text comes back as a plain string.</summary>
internal static class IncludeFunctions
{
    private const int LongestName = 200;

    /// <summary>An include takes about as long as so many simple statements.</summary>
    private const int StepsOfInclude = 16;
    private const string TemplatePrefix = "tpl:";

    public static ScriptFunction[] All() =>
    [
        new ScriptFunction("include", [Text("name")], Include)
        {
            Meaning = "The output of another template; further arguments are its `$`.",
            HasRest = true,
            CollectsNamed = true,
        },
        Function(
            "include_join",
            "The outputs of several templates with a separator between, a beginning and an end; these may be templates too, as `tpl:name`.",
            [List("names"), Optional("separator", ScriptType.Text), Optional("begin", ScriptType.Text), Optional("end", ScriptType.Text)],
            Join),
    ];

    private static object Include(in ScriptCall call)
    {
        var arguments = ScriptArray.Wrap([.. call.Rest]);
        foreach (var (name, value) in call.Named ?? []) arguments.SetProperty(name, value);
        return Render(call, call.Text(0), arguments);
    }

    private static object Join(in ScriptCall call)
    {
        var parts = new List<string>();
        foreach (var name in call.List(0) ?? []) parts.Add(Render(call, call.Context.TextOf(name), new ScriptArray()));
        var separator = parts.Count > 1 ? Piece(call, call.Text(1)) : "";
        var length = parts.Sum(p => (long)p.Length + separator.Length);
        call.Context.Budget.StringLength(length);
        var joined = string.Join(separator, parts);
        return joined.Length == 0 ? "" : call.Context.Budget.Built(Piece(call, call.Text(2)) + joined + Piece(call, call.Text(3)));
    }

    private static string Piece(in ScriptCall call, string? text)
    {
        if (text is null) return "";
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? Render(call, text[TemplatePrefix.Length..], new ScriptArray())
            : text;
    }

    private static string Render(in ScriptCall call, string? name, ScriptArray arguments)
    {
        var context = call.Context;
        var template = Find(call, name);
        context.Budget.Steps(StepsOfInclude);
        var scopes = context.Scopes;
        var outerLocals = scopes.Locals;
        var outerLoops = scopes.LoopDepth;
        var outerStatement = context.Current;
        scopes.Locals = new LocalFrame(arguments);
        scopes.LoopDepth = 0;
        context.Including.Add(template);
        string output;
        try
        {
            output = template.RenderInside(context);
        }
        catch (ScriptRuntimeException e)
        {
            e.AddInclude(call.Span);
            throw;
        }

        context.Including.RemoveAt(context.Including.Count - 1);
        context.Current = outerStatement;
        scopes.LoopDepth = outerLoops;
        scopes.Locals = outerLocals;
        return output;
    }

    private static Template Find(in ScriptCall call, string? name)
    {
        var context = call.Context;
        var loader = context.TemplateLoader
            ?? throw call.Fail("Nothing can be included here.", "the host gave no template loader", MessageCodes.NoLoader);
        if (Refusal(name) is { } reason)
        {
            throw call.Fail(
                $"The template name `{name}` isn't allowed: {reason}.",
                "includes stay inside the pack",
                MessageCodes.IncludeRefused);
        }

        var template = loader.Load(name!)
            ?? throw call.Fail($"There is no template `{name}`.", NearMiss.Suggest(name!, loader.Names), MessageCodes.IncludeNotFound);
        if (template.HasErrors)
        {
            var broken = new ScriptRuntimeException(template.Messages[0]);
            broken.AddInclude(call.Span);
            throw broken;
        }

        if (context.Depth >= context.Budget.Limits.RecursionDepth - 1 && context.Including.Contains(template))
        {
            throw call.Fail($"The template `{name}` includes itself without end.", code: MessageCodes.IncludeCycle);
        }

        return template;
    }

    /// <summary>Why a name is refused; null when it may be asked for.</summary>
    private static string? Refusal(string? name)
    {
        if (string.IsNullOrWhiteSpace(name)) return "it is empty";
        if (name.Length > LongestName) return $"it is longer than {LongestName} characters";
        if (name[0] == '/' || name.Contains('\\') || name.Contains(':')) return "it must be a relative name with `/`";
        if (name.Any(char.IsControl)) return "it holds a control character";
        return name.Split('/').Any(part => part is "" or "." or ".." or "~") ? "it must not leave its folder" : null;
    }
}
