using System.Buffers;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Templating.Functions;

/// <summary>JSON to values and back.</summary>
internal static class Json
{
    private const int Deepest = 64;
    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        MaxDepth = Deepest,
    };


    public static object? Read(in ScriptCall call)
    {
        if (call.Text(0) is not { } text) return null;
        call.Context.Budget.Volume(text.Length * 2L);
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = Deepest });
            return Value(call.Context, document.RootElement);
        }
        catch (JsonException e)
        {
            throw new ScriptRuntimeException(
                new TemplateMessage(MessageCodes.BadFormat, call.Span, $"The text isn't JSON: {e.Message}"),
                e);
        }
    }

    public static object? Write(in ScriptCall call)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, WriterOptions)) Write(call, writer, call[0], 0);
        call.Context.Budget.StringLength(buffer.WrittenCount);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static object? Value(TemplateContext context, JsonElement element)
    {
        context.Budget.ListLength(1);
        switch (element.ValueKind)
        {
            case JsonValueKind.String: return element.GetString();
            case JsonValueKind.True: return Boxes.True;
            case JsonValueKind.False: return Boxes.False;
            case JsonValueKind.Number:
                if (element.TryGetInt64(out var whole)) return Numbers.Fit(whole);
                return element.GetDouble();
            case JsonValueKind.Array:
                context.Budget.ListLength(element.GetArrayLength());
                return ScriptArray.Wrap(element.EnumerateArray().Select(item => Value(context, item)).ToList());
            case JsonValueKind.Object:
                var result = new ScriptObject();
                foreach (var property in element.EnumerateObject()) result.Store(property.Name, Value(context, property.Value));
                return result;
            default: return null;
        }
    }

    private static void Write(in ScriptCall call, Utf8JsonWriter writer, object? value, int depth)
    {
        var context = call.Context;
        context.Budget.Step();
        if (depth > context.Budget.Limits.ObjectDepth)
        {
            throw call.Fail(
                $"The value holds objects more than {context.Budget.Limits.ObjectDepth} deep.",
                "an object may hold itself",
                MessageCodes.DepthLimit);
        }

        var length = writer.BytesCommitted + writer.BytesPending;
        if (length > context.Budget.Limits.StringLength * 2L) context.Budget.StringLength(length);
        switch (ScriptValues.Unwrap(value))
        {
            case null or ScriptFunction or TemplateFunction: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case float number: writer.WriteNumberValue(number); break;
            case BigInteger number: writer.WriteRawValue(number.ToString(System.Globalization.CultureInfo.InvariantCulture)); break;
            case DateTime date: writer.WriteStringValue(date); break;
            case IScriptMembers members:
                writer.WriteStartObject();
                foreach (var name in members.MemberNames)
                {
                    if (!members.TryGetMember(name, out var member)) continue;
                    writer.WritePropertyName(name);
                    Write(call, writer, member, depth + 1);
                }

                writer.WriteEndObject();
                break;
            case IReadOnlyList<object?> list:
                writer.WriteStartArray();
                for (var i = 0; i < list.Count; i++) Write(call, writer, list[i], depth + 1);
                writer.WriteEndArray();
                break;
            case var other: writer.WriteStringValue(context.TextOf(other)); break;
        }
    }
}
