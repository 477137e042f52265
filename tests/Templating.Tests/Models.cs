using System.Text.Json;

namespace Templating.Tests;

/// <summary>Values for a template from JSON; numbers with a point become decimals.</summary>
internal static class Models
{
    public static ScriptObject Read(string json)
    {
        if (string.IsNullOrWhiteSpace(json)) return new ScriptObject();
        using var document = JsonDocument.Parse(json);
        return (ScriptObject)Value(document.RootElement)!;
    }

    private static object? Value(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Members(element),
        JsonValueKind.Array => new ScriptArray(element.EnumerateArray().Select(Value)),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt32(out var number) ? number : (object)element.GetDecimal(),
        _ => null,
    };

    private static ScriptObject Members(JsonElement element)
    {
        var result = new ScriptObject();
        foreach (var property in element.EnumerateObject()) result.SetValue(property.Name, Value(property.Value));
        return result;
    }
}
