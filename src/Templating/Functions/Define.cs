namespace Templating.Functions;

/// <summary>Short words for writing down functions and parameters.</summary>
internal static class Define
{
    public static ScriptFunction Function(string name, string meaning, ScriptParameter[] parameters, ScriptFunctionBody body) =>
        new(name, parameters, body) { Meaning = meaning };

    public static ScriptParameter Text(string name, string meaning = "") => new(name, ScriptType.Text, meaning);

    public static ScriptParameter Number(string name, string meaning = "") => new(name, ScriptType.Number, meaning);

    public static ScriptParameter Integer(string name, string meaning = "") => new(name, ScriptType.Integer, meaning);

    public static ScriptParameter List(string name, string meaning = "") => new(name, ScriptType.List, meaning);

    public static ScriptParameter Any(string name, string meaning = "") => new(name, ScriptType.Any, meaning);

    public static ScriptParameter Date(string name, string meaning = "") => new(name, ScriptType.Date, meaning);

    public static ScriptParameter Function(string name, string meaning = "") => new(name, ScriptType.Function, meaning);

    public static ScriptParameter Optional(string name, ScriptType type, object? value = null, string meaning = "") =>
        ScriptParameter.Optional(name, type, value, meaning);
}
