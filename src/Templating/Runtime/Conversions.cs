namespace Templating;

/// <summary>Turns arguments into what a parameter takes.</summary>
internal static class Conversions
{
    public static bool TryConvert(TemplateContext context, object? value, ScriptParameter parameter, out object? converted)
    {
        converted = value;
        switch (parameter.Type)
        {
            case ScriptType.Text:
                if (value is string text) context.Budget.Scan(text.Length);
                else if (value is not null) converted = ValueWriter.TextOf(context, value);
                return true;
            case ScriptType.Boolean:
                converted = Boxes.Bool(ScriptValues.IsTrue(value));
                return true;
            case ScriptType.List:
                return TryList(value, out converted);
            case ScriptType.Function:
                return value is null or ScriptFunction or TemplateFunction;
            case ScriptType.Members:
                return value is null or IScriptMembers;
        }

        converted = value = ScriptValues.Unwrap(value);
        switch (parameter.Type)
        {
            case ScriptType.Integer:
                if (value is int) return true;
                if (value is null && parameter.IsOptional) return TakeDefault(parameter, out converted);
                converted = Numbers.ToInt(value) is { } whole ? Boxes.Int(whole) : null;
                return converted is not null;
            case ScriptType.Number: return value is null || ScriptValues.IsNumber(value);
            case ScriptType.Date:
                if (value is string date) converted = Functions.DateFunctions.TryParse(date);
                return value is null || converted is DateTime;
            case ScriptType.Duration: return value is null or TimeSpan;
            default: return true;
        }
    }

    public static string NameOf(ScriptType type) => type switch
    {
        ScriptType.Text => "string",
        ScriptType.Integer => "int",
        ScriptType.Number => "number",
        ScriptType.Boolean => "bool",
        ScriptType.List => "array",
        ScriptType.Function => "function",
        ScriptType.Date => "datetime",
        ScriptType.Duration => "timespan",
        ScriptType.Members => "object",
        _ => "any",
    };

    private static bool TakeDefault(ScriptParameter parameter, out object? converted)
    {
        converted = parameter.Default;
        return true;
    }

    /// <summary>A list as it is, an object as its key and value pairs, anything else as a list of one.</summary>
    private static bool TryList(object? value, out object? converted)
    {
        converted = value switch
        {
            null => null,
            IReadOnlyList<object?> => value,
            IScriptScalar => ScriptArray.Wrap([value]),
            IScriptMembers members and not ScriptPair => Pairs(members),
            _ => ScriptArray.Wrap([value]),
        };
        return true;
    }

    /// <summary>The members of an object as pairs with <c>key</c> and <c>value</c>, which is how loops see an object.</summary>
    public static ScriptArray Pairs(IScriptMembers members)
    {
        var pairs = new List<object?>();
        foreach (var name in members.MemberNames)
        {
            if (members.TryGetMember(name, out var value)) pairs.Add(new ScriptPair(name, value));
        }

        return ScriptArray.Wrap(pairs);
    }
}

/// <summary>A member of an object in a loop: <c>key</c> and <c>value</c>.</summary>
internal sealed class ScriptPair(string key, object? value) : IScriptMembers
{
    private static readonly string[] Names = ["key", "value"];

    public IEnumerable<string> MemberNames => Names;

    public bool TryGetMember(string name, out object? member)
    {
        member = name switch { "key" => key, "value" => value, _ => null };
        return name is "key" or "value";
    }
}
