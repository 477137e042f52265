using System.Text;
using System.Text.Json;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Figures.Reading;

/// <summary>Reads bytes into positioned nodes; the first thing that is not JSON ends it.</summary>
internal static class SourceParser
{
    private const int MaxDepth = 32;

    /// <summary>Reads a document.</summary>
    /// <param name="json">The bytes, without a byte order mark.</param>
    /// <param name="file">The file's name, for findings.</param>
    /// <param name="finding">What ended the reading, or null.</param>
    internal static SourceNode? Parse(ReadOnlySpan<byte> json, string file, out Diagnostic? finding)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            reader.Read();
            var root = Value(ref reader, null, null, 0, 0);
            finding = null;
            // Whatever follows the document is an error of its own, which only reading on brings to light.
            reader.Read();
            return root;
        }
        catch (JsonException broken)
        {
            var line = (int)(broken.LineNumber ?? 0);
            var column = Column(json, line, (int)(broken.BytePositionInLine ?? 0));
            finding = ReadingFindings.Unreadable(new Place(file, null, line + 1, column), reader.CurrentDepth >= MaxDepth);
            return null;
        }
        catch (InvalidOperationException)
        {
            // Text that is not UTF-8 is found only when it is decoded.
            finding = ReadingFindings.NotText(new LineStarts(json).Place(json, file, null, (int)reader.TokenStartIndex));
            return null;
        }
    }

    private static SourceNode Value(ref Utf8JsonReader reader, SourceNode? parent, string? name, int nameOffset, int index)
    {
        var offset = (int)reader.TokenStartIndex;
        var placed = name is null ? offset : nameOffset;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var record = new SourceNode(SourceKind.Object, offset, parent, name, index) { NameOffset = placed };
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var keyOffset = (int)reader.TokenStartIndex;
                    var key = reader.GetString()!;
                    reader.Read();
                    record.Children.Add(Value(ref reader, record, key, keyOffset, record.Children.Count));
                }

                return record;
            case JsonTokenType.StartArray:
                var list = new SourceNode(SourceKind.Array, offset, parent, name, index) { NameOffset = placed };
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    list.Children.Add(Value(ref reader, list, null, 0, list.Children.Count));
                }

                return list;
            case JsonTokenType.String:
                return new SourceNode(SourceKind.String, offset, parent, name, index) { NameOffset = placed, Text = reader.GetString()! };
            case JsonTokenType.Number:
                return new SourceNode(SourceKind.Number, offset, parent, name, index)
                {
                    NameOffset = placed,
                    Text = Encoding.UTF8.GetString(reader.ValueSpan),
                };
            default:
                var kind = reader.TokenType switch
                {
                    JsonTokenType.True => SourceKind.True,
                    JsonTokenType.False => SourceKind.False,
                    _ => SourceKind.Null,
                };
                return new SourceNode(kind, offset, parent, name, index) { NameOffset = placed };
        }
    }

    private static int Column(ReadOnlySpan<byte> json, int line, int bytesInLine)
    {
        var starts = new LineStarts(json);
        var from = starts.StartOf(line);
        return Encoding.UTF8.GetCharCount(json[from..Math.Min(json.Length, from + bytesInLine)]) + 1;
    }
}
