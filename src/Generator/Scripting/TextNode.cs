using System.Text.Json.Nodes;

using FinalAccounts.Generator.Markup;

using Templating;

namespace FinalAccounts.Generator.Scripting;

/// <summary>
/// What the unit typed, as templates see it: the shape of the JSON with names in snake_case. Words arrive escaped, prose as rendered
/// Markdown; what is absent reads as the empty text, however deep one asks.
/// </summary>
internal sealed class TextNode : IScriptMembers, IScriptScalar
{
    private readonly Dictionary<string, object?> _members = new(StringComparer.Ordinal);
    private readonly bool _isAbsent;

    private TextNode(bool isAbsent) => _isAbsent = isAbsent;

    private static TextNode Absent { get; } = new(isAbsent: true);

    /// <inheritdoc/>
    public object? Scalar => _isAbsent ? "" : null;

    /// <inheritdoc/>
    public IEnumerable<string> MemberNames => _members.Keys;

    /// <summary>Wraps the unit's JSON.</summary>
    /// <param name="json">The JSON with every optional member present, null where the unit gave nothing.</param>
    /// <param name="prose">Rendered prose by JSON pointer.</param>
    public static object Of(JsonNode json, IReadOnlyDictionary<string, string> prose) => Convert(json, "", prose);

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value)
    {
        if (_members.TryGetValue(name, out value))
        {
            return true;
        }

        value = Absent;
        return _isAbsent;
    }

    private static object Convert(JsonNode? json, string pointer, IReadOnlyDictionary<string, string> prose)
    {
        switch (json)
        {
            case null:
                return Absent;
            case JsonArray array:
                var list = new ScriptArray();
                for (var at = 0; at < array.Count; at++)
                {
                    list.Add(Convert(array[at], $"{pointer}/{at}", prose));
                }

                return list.Freeze();
            case JsonObject map:
                var node = new TextNode(isAbsent: false);
                foreach (var (name, value) in map)
                {
                    var escaped = name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
                    node._members[SnakeCase(name)] = Convert(value, $"{pointer}/{escaped}", prose);
                }

                return node;
            default:
                return Leaf(json.AsValue(), pointer, prose);
        }
    }

    private static object Leaf(JsonValue value, string pointer, IReadOnlyDictionary<string, string> prose)
    {
        if (value.TryGetValue<string>(out var text))
        {
            return prose.TryGetValue(pointer, out var rendered) ? rendered : MarkdownText.Escape(text);
        }

        return value.TryGetValue<bool>(out var flag) ? flag : value.GetValue<decimal>();
    }

    private static string SnakeCase(string name) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
