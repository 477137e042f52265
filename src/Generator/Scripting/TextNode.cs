using System.Text;
using System.Text.Json;

using FinalAccounts.Generator.Markup;

using Templating;

namespace FinalAccounts.Generator.Scripting;

/// <summary>
/// What the unit typed, as templates see it: the shape of the JSON with names in snake_case. Words arrive escaped, prose as rendered
/// Markdown; what is absent reads as the empty text, however deep one asks. Made as far as templates look, for they look at little of it.
/// </summary>
internal sealed class TextNode : IScriptMembers, IScriptScalar
{
    private readonly JsonElement _map;
    private readonly string _pointer;
    private readonly IReadOnlyDictionary<string, string> _prose;
    private readonly Dictionary<string, object?> _asked = new(StringComparer.Ordinal);

    private TextNode(JsonElement map, string pointer, IReadOnlyDictionary<string, string> prose) => (_map, _pointer, _prose) = (map, pointer, prose);

    /// <inheritdoc/>
    public object? Scalar => IsAbsent ? "" : null;

    /// <inheritdoc/>
    public IEnumerable<string> MemberNames => IsAbsent ? [] : _map.EnumerateObject().Select(member => SnakeCase(member.Name));

    private bool IsAbsent => _map.ValueKind != JsonValueKind.Object;

    /// <summary>Wraps the unit's JSON.</summary>
    /// <param name="json">The JSON with every optional member present, null where the unit gave nothing.</param>
    /// <param name="prose">Rendered prose by JSON pointer.</param>
    public static object Of(JsonElement json, IReadOnlyDictionary<string, string> prose) => Value(json, "", prose);

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value)
    {
        if (IsAbsent)
        {
            value = this;
            return true;
        }

        if (!_asked.TryGetValue(name, out value))
        {
            _asked[name] = value = Find(name) is { } member
                ? Value(member.Value, $"{_pointer}/{member.Name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}", _prose)
                : null;
        }

        return value is not null;
    }

    private (string Name, JsonElement Value)? Find(string name)
    {
        var usual = CamelCase(name);
        if (_map.TryGetProperty(usual, out var value))
        {
            return (usual, value);
        }

        // A key that the unit chose may be written in any way.
        foreach (var member in _map.EnumerateObject())
        {
            if (SnakeCase(member.Name) == name)
            {
                return (member.Name, member.Value);
            }
        }

        return null;
    }

    private static object Value(JsonElement json, string pointer, IReadOnlyDictionary<string, string> prose) => json.ValueKind switch
    {
        JsonValueKind.Array => List(json, pointer, prose),
        JsonValueKind.String => prose.TryGetValue(pointer, out var rendered) ? rendered : MarkdownText.Escape(json.GetString()!),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.GetDecimal(),
        _ => new TextNode(json, pointer, prose),
    };

    private static ScriptArray List(JsonElement array, string pointer, IReadOnlyDictionary<string, string> prose)
    {
        var list = new ScriptArray();
        foreach (var (at, item) in array.EnumerateArray().Index())
        {
            list.Add(Value(item, $"{pointer}/{at}", prose));
        }

        return list.Freeze();
    }

    private static string SnakeCase(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);

    private static string CamelCase(string name)
    {
        var camel = new StringBuilder(name.Length);
        for (var at = 0; at < name.Length; at++)
        {
            camel.Append(name[at] == '_' && at + 1 < name.Length ? char.ToUpperInvariant(name[++at]) : name[at]);
        }

        return camel.ToString();
    }
}
