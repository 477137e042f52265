using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

using FinalAccounts.Generator.Http.Problems;
using FinalAccounts.Model.Figures;

namespace FinalAccounts.Generator.Http.Documentation;

/// <summary>
/// The OpenAPI document. What people word stands in <c>openapi.json</c>; the unit's schema, the example and the kinds of problems come from
/// where the program itself has them.
/// </summary>
internal static class OpenApiDocument
{
    private const string UnitPrefix = "Unit";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document.</summary>
    public static ReadOnlyMemory<byte> Bytes()
    {
        var document = JsonNode.Parse(Resource("documentation/openapi.json").Span)!.AsObject();
        document["info"]!["version"] = typeof(OpenApiDocument).Assembly.GetName().Version?.ToString(3);
        var components = document["components"]!.AsObject();
        AddUnit(components["schemas"]!.AsObject());
        components["examples"]!["minimalUnit"]!["value"] = JsonNode.Parse(Resource("examples/minimal.json").Span);
        components["schemas"]!["Problem"]!["properties"]!["type"]!["enum"] = new JsonArray([.. ProblemType.All.Select(type => (JsonNode)type.Type)]);
        return JsonSerializer.SerializeToUtf8Bytes(document, Layout);
    }

    /// <summary>A file inside the program.</summary>
    public static ReadOnlyMemory<byte> Resource(string name)
    {
        using var stream = typeof(OpenApiDocument).Assembly.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>The unit's schema as <c>Unit</c>, and each type in it under its own name.</summary>
    private static void AddUnit(JsonObject schemas)
    {
        var text = UnitSchema.Export().Replace("#/$defs/", "#/components/schemas/" + UnitPrefix + ".", StringComparison.Ordinal);
        var unit = JsonNode.Parse(text)!.AsObject();
        var definitions = unit["$defs"]!.AsObject();
        unit.Remove("$defs");
        unit.Remove("$schema");
        schemas[UnitPrefix] = unit;
        foreach (var (name, definition) in definitions.ToList())
        {
            definitions.Remove(name);
            schemas[$"{UnitPrefix}.{name}"] = definition;
        }
    }
}
