using static Templating.Functions.Define;

namespace Templating.Functions;

/// <summary>The functions of <c>object</c>.</summary>
internal static class ObjectFunctions
{
    public static ScriptFunction[] All() =>
    [
        Function(
            "object.default",
            "The value, or another one when it is null or an empty string.",
            [Any("value"), Any("default")],
            (in ScriptCall c) => ScriptValues.Unwrap(c[0]) is null or "" ? c[1] : c[0]),
        Function(
            "object.eval",
            "The value of an expression given as text, or of a function.",
            [Any("value")],
            (in ScriptCall c) => Evaluation.Expression(c, c[0])),
        Function(
            "object.eval_template",
            "The output of a template given as text, or the value of a function.",
            [Any("value")],
            (in ScriptCall c) => Evaluation.TemplateText(c, c[0])),
        new ScriptFunction(
            "object.format",
            [Any("value"), Text("format"), Optional("culture", ScriptType.Text)],
            Formats.Format) { Meaning = "The value in a .NET format.", Writer = Formats.Write },
        Function(
            "object.has_key",
            "Whether an object has a member.",
            [Any("value"), Text("key")],
            (in ScriptCall c) => Boxes.Bool(c[0] is IScriptMembers members && c.Text(1) is { } key && members.TryGetMember(key, out _))),
        Function(
            "object.has_value",
            "Whether an object has a member that isn't null.",
            [Any("value"), Text("key")],
            (in ScriptCall c) => Boxes.Bool(
                c[0] is IScriptMembers members && c.Text(1) is { } key && members.TryGetMember(key, out var value) && value is not null)),
        Function(
            "object.keys",
            "The names of an object's members.",
            [Any("value")],
            (in ScriptCall c) => Listed(c, (c[0] as IScriptMembers)?.MemberNames)),
        Function(
            "object.size",
            "The length of a string, the number of items or members.",
            [Any("value")],
            (in ScriptCall c) => Boxes.Int(Size(c[0]))),
        Function(
            "object.typeof",
            "The type: string, boolean, number, array, iterator or object; null for null.",
            [Any("value")],
            (in ScriptCall c) => TypeOf(c[0])),
        Function(
            "object.kind",
            "The exact type, such as int or decimal; null for null.",
            [Any("value")],
            (in ScriptCall c) => ScriptValues.Unwrap(c[0]) is { } value ? ScriptValues.Kind(value) : null),
        Function("object.values", "The values of an object's members.", [Any("value")], (in ScriptCall c) => Values(c)),
        Function("object.from_json", "The value a JSON text stands for.", [Text("json")], Json.Read),
        Function("object.to_json", "The value as a JSON text.", [Any("value")], Json.Write),
    ];

    private static ScriptArray Listed(in ScriptCall call, IEnumerable<object?>? items)
    {
        var list = items?.ToList() ?? [];
        call.Context.Budget.ListLength(list.Count);
        return ScriptArray.Wrap(list);
    }

    private static ScriptArray Values(in ScriptCall call) => call[0] is IScriptMembers members
        ? Listed(call, members.MemberNames.Select(name => members.TryGetMember(name, out var value) ? value : null))
        : new ScriptArray();

    private static int Size(object? value) => value switch
    {
        string text => text.Length,
        IReadOnlyList<object?> list => list.Count,
        IScriptMembers members => members.MemberNames.Count(),
        _ => 0,
    };

    private static string? TypeOf(object? value) => ScriptValues.Unwrap(value) switch
    {
        null => null,
        bool => "boolean",
        string => "string",
        ScriptRange => "iterator",
        IReadOnlyList<object?> => "array",
        var other => ScriptValues.IsNumber(other) ? "number" : "object",
    };
}
