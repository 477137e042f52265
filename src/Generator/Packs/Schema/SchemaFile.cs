using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FinalAccounts.Generator.Packs.Schema;

/// <summary>
/// Writes the JSON Schema of a pack's YAML file from its shape. A child's file holds only what differs, so the schema asks for no key but the
/// ones that name things; what a whole pack must have is checked when it is loaded.
/// </summary>
internal static class SchemaFile
{
    /// <summary>The files of a pack, by the schema's name.</summary>
    public static ImmutableSortedDictionary<string, MapShape> All { get; } = new[] { PackShapes.Pack, PackShapes.Glossary, PackShapes.Charts, EvaluationShapes.Evaluation, LayoutShapes.Table, LayoutShapes.Style }
        .ToImmutableSortedDictionary(shape => shape.Name, shape => shape, StringComparer.Ordinal);

    /// <summary>The name of a schema's file.</summary>
    public static string NameOf(MapShape shape) => shape.Name + ".schema.json";

    /// <summary>The schema's text.</summary>
    public static string Write(MapShape shape)
    {
        var inner = new SortedDictionary<string, MapShape>(StringComparer.Ordinal);
        Collect(shape, inner);
        var schema = Map(shape, isItem: false);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        var definitions = new JsonObject();
        foreach (var (name, map) in inner)
        {
            definitions[name] = Map(map, isItem: map.IsKeyed);
        }

        if (definitions.Count > 0)
        {
            schema["$defs"] = definitions;
        }

        return schema.ToJsonString(Options) + "\n";
    }

    private static JsonSerializerOptions Options { get; } = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static void Collect(MapShape shape, SortedDictionary<string, MapShape> found)
    {
        foreach (var inner in shape.Keys.Select(key => key.Inner?.Invoke()).OfType<MapShape>())
        {
            if (found.TryAdd(inner.Name, inner))
            {
                Collect(inner, found);
            }
        }
    }

    private static JsonObject Map(MapShape shape, bool isItem)
    {
        var properties = new JsonObject();
        foreach (var key in shape.Keys)
        {
            properties[key.Name] = Key(key);
        }

        if (isItem)
        {
            properties["after"] = Described(new JsonObject { ["type"] = "string" }, "位置", "放在这个 key 之后。");
            properties["remove"] = Described(new JsonObject { ["type"] = "boolean" }, "去掉", "true 时去掉上一级的这一项。");
        }

        var map = new JsonObject { ["title"] = shape.Title, ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (isItem)
        {
            map["required"] = new JsonArray(KeyShape.KeyName);
        }

        return map;
    }

    private static JsonObject Key(KeyShape key) => Described(Value(key), key.Title, key.Meaning);

    private static JsonObject Described(JsonObject value, string title, string meaning)
    {
        value.Insert(0, "title", title);
        value.Insert(1, "description", meaning);
        return value;
    }

    private static JsonObject Value(KeyShape key) => key.Kind switch
    {
        KeyKind.Flag => new JsonObject { ["type"] = "boolean" },
        KeyKind.Integer => Number("integer", key),
        KeyKind.Number => Number("number", key),
        KeyKind.Choice => new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. key.Choices.Select(choice => JsonValue.Create(choice))]) },
        KeyKind.Texts => List(Text()),
        KeyKind.Rows => List(List(Text())),
        KeyKind.Map => Reference(key),
        KeyKind.Maps => List(Reference(key)),
        KeyKind.Words => new JsonObject { ["type"] = "object", ["additionalProperties"] = Text() },
        KeyKind.NamedMaps => new JsonObject { ["type"] = "object", ["additionalProperties"] = Reference(key) },
        _ => Text(),
    };

    /// <summary>YAML reads an unquoted number as a number; as a text it is welcome too.</summary>
    private static JsonObject Text() => new() { ["type"] = new JsonArray("string", "number") };

    private static JsonObject Number(string type, KeyShape key)
    {
        var number = new JsonObject { ["type"] = type };
        if (key.Minimum is { } least)
        {
            number["minimum"] = least;
        }

        if (key.Maximum is { } most)
        {
            number["maximum"] = most;
        }

        return number;
    }

    private static JsonObject List(JsonObject items) => new() { ["type"] = "array", ["items"] = items };

    private static JsonObject Reference(KeyShape key) => new() { ["$ref"] = "#/$defs/" + key.Inner!().Name };
}
