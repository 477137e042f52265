namespace Templating;

/// <summary>Reading members of any value by name.</summary>
internal static class Members
{
    private const string IsEmpty = "empty?";

    public static bool TryGet(object target, string name, out object? value)
    {
        switch (target)
        {
            case ScriptObject members:
                if (members.TryGetMember(name, out value)) return true;
                break;
            case ScriptArray { Properties: { } properties } when properties.TryGetMember(name, out value):
                return true;
            case IScriptMembers members:
                if (members.TryGetMember(name, out value)) return true;
                break;
            case IReadOnlyList<object?> list when name == "size":
                value = Boxes.Int(list.Count);
                return true;
            case string text when name == "size":
                value = Boxes.Int(text.Length);
                return true;
            case DateTime date when Dates.Member(date, name) is { } part:
                value = part;
                return true;
            case TimeSpan span when Dates.Member(span, name) is { } part:
                value = part;
                return true;
            case IScriptScalar { Scalar: { } scalar } when scalar is not IScriptScalar:
                return TryGet(scalar, name, out value);
        }

        value = name == IsEmpty && ScriptValues.IsEmpty(target) is { } empty ? Boxes.Bool(empty) : null;
        return value is not null;
    }

    /// <summary>Names a value answers to, for hints.</summary>
    public static IEnumerable<string> Names(object target) => target switch
    {
        IScriptMembers members => members.MemberNames,
        ScriptArray { Properties: { } properties } => properties.MemberNames.Append("size"),
        IReadOnlyList<object?> or string => ["size", IsEmpty],
        DateTime => Dates.DateMembers,
        TimeSpan => Dates.DurationMembers,
        _ => [],
    };
}
