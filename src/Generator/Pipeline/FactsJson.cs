using System.Text.Json;

using FinalAccounts.Model.Derivation;

namespace FinalAccounts.Generator.Pipeline;

/// <summary>Facts as JSON, the same on the command line and over HTTP.</summary>
internal static class FactsJson
{
    /// <summary>Writes an array with one object per fact.</summary>
    public static void Write(Utf8JsonWriter writer, ReportFacts facts)
    {
        writer.WriteStartArray();
        foreach (var fact in facts.All)
        {
            Write(writer, fact);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Fact fact)
    {
        writer.WriteStartObject();
        writer.WriteString("id", fact.Id);
        writer.WriteString("title", fact.Title);
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(fact.Kind.ToString()));
        if (fact.Value is { } value)
        {
            writer.WriteNumber("value", value);
        }
        else
        {
            writer.WriteNull("value");
        }

        writer.WriteString("formula", fact.Formula);
        writer.WriteStartArray("inputs");
        foreach (var part in fact.Inputs)
        {
            writer.WriteStringValue(part);
        }

        writer.WriteEndArray();
        if (fact.Pointer is not null)
        {
            writer.WriteString("pointer", fact.Pointer);
        }

        writer.WriteEndObject();
    }
}
