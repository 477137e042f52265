using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FinalAccounts.Generator.Http.Answers;

/// <summary>Writes JSON as people like to read it: indented, Chinese as Chinese.</summary>
internal static class JsonAnswer
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bytes of a document, with a line break at its end.</summary>
    public static ReadOnlyMemory<byte> Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Layout))
        {
            write(writer);
        }

        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
