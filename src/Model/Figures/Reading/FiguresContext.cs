using System.Text.Json.Serialization;

namespace FinalAccounts.Model.Figures.Reading;

/// <summary>What the source generator knows of the input types; reader, schema and text list all follow it.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    NumberHandling = JsonNumberHandling.Strict,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(UnitFigures))]
public sealed partial class FiguresContext : JsonSerializerContext;
