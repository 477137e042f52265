using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

using FinalAccounts.Model.Figures.Annotations;
using FinalAccounts.Model.Figures.Reading;

namespace FinalAccounts.Model.Figures;

/// <summary>
/// The JSON Schema of a unit's file, made from the same descriptions of the input types that the reader follows: the 术语 is the
/// <c>title</c>; meaning, unit and source are the <c>description</c>.
/// </summary>
public static class UnitSchema
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema's text (draft 2020-12), with a line break at its end.</summary>
    public static string Export()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            Record(writer, RecordShape.Unit);
            writer.WriteStartObject("$defs");
            foreach (var shape in Definitions())
            {
                writer.WriteStartObject(shape.TypeName);
                Record(writer, shape);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static IEnumerable<RecordShape> Definitions()
    {
        var found = new SortedDictionary<string, RecordShape>(StringComparer.Ordinal);
        var open = new Queue<RecordShape>([RecordShape.Unit]);
        while (open.TryDequeue(out var shape))
        {
            foreach (var inner in shape.Members.Select(member => member.Record).OfType<RecordShape>())
            {
                if (found.TryAdd(inner.TypeName, inner))
                {
                    open.Enqueue(inner);
                }
            }
        }

        return found.Values;
    }

    private static void Record(Utf8JsonWriter writer, RecordShape shape)
    {
        Words(writer, shape.Term, shape.Meaning);
        writer.WriteString("type", "object");
        writer.WriteStartObject("properties");
        foreach (var member in shape.Members)
        {
            writer.WriteStartObject(member.Name);
            Words(writer, member.Term, member.Meaning);
            Member(writer, member);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        var required = shape.Members.Where(member => member.IsRequired).ToList();
        if (required.Count > 0)
        {
            writer.WriteStartArray("required");
            required.ForEach(member => writer.WriteStringValue(member.Name));
            writer.WriteEndArray();
        }

        writer.WriteBoolean("additionalProperties", false);
    }

    private static void Words(Utf8JsonWriter writer, string term, string meaning)
    {
        writer.WriteString("title", term);
        writer.WriteString("description", meaning);
    }

    private static void Member(Utf8JsonWriter writer, MemberShape member)
    {
        switch (member.Container)
        {
            case JsonTypeInfoKind.Enumerable:
                writer.WriteString("type", "array");
                writer.WriteStartObject("items");
                Content(writer, member);
                writer.WriteEndObject();
                break;
            case JsonTypeInfoKind.Dictionary:
                writer.WriteString("type", "object");
                writer.WriteStartObject("additionalProperties");
                Content(writer, member);
                writer.WriteEndObject();
                break;
            default:
                Content(writer, member);
                break;
        }
    }

    private static void Content(Utf8JsonWriter writer, MemberShape member)
    {
        if (member.Record is { } record)
        {
            writer.WriteString("$ref", "#/$defs/" + record.TypeName);
        }
        else if (member.Content == typeof(bool))
        {
            writer.WriteString("type", "boolean");
        }
        else if (member.Content == typeof(int))
        {
            writer.WriteString("type", "integer");
            writer.WriteNumber("minimum", member.Bounds?.Least ?? 0);
            writer.WriteNumber("maximum", member.Bounds?.Most ?? ValueCheck.MostCounted);
        }
        else if (member.Content == typeof(decimal))
        {
            Number(writer, member);
        }
        else
        {
            Text(writer, member);
        }
    }

    private static void Number(Utf8JsonWriter writer, MemberShape member)
    {
        writer.WriteString("type", "number");
        if (member.Money is { } money)
        {
            writer.WriteNumber("multipleOf", 0.01m);
            writer.WriteNumber("minimum", money.Signed ? -ValueCheck.LargestMoney : 0m);
            writer.WriteNumber("maximum", ValueCheck.LargestMoney);
        }
        else if (member.IsPoints)
        {
            writer.WriteNumber("minimum", 0);
            writer.WriteNumber("maximum", ValueCheck.MostPoints);
        }
    }

    private static void Text(Utf8JsonWriter writer, MemberShape member)
    {
        writer.WriteString("type", "string");
        if (member.Content == typeof(DateOnly))
        {
            writer.WriteString("format", "date");
        }
        else if (!member.Words.IsEmpty)
        {
            writer.WriteStartArray("enum");
            foreach (var word in member.Words)
            {
                writer.WriteStringValue(word);
            }

            writer.WriteEndArray();
        }
        else if (member.Code is { } code)
        {
            writer.WriteString("pattern", Pattern(code));
        }
        else
        {
            writer.WriteNumber("minLength", 1);
        }
    }

    private static string Pattern(CodeKind kind) => kind switch
    {
        CodeKind.FunctionalItem => "^2[0-9]{6}$",
        CodeKind.FunctionalClass => "^2[0-9]{2}$",
        CodeKind.FunctionalAny => "^2[0-9]{2}([0-9]{2}){0,2}$",
        _ => "^3[0-9]{4}$",
    };
}
