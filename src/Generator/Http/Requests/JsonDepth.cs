using System.Text.Json;

namespace FinalAccounts.Generator.Http.Requests;

/// <summary>Looks how deep a JSON nests before anything is built from it.</summary>
internal static class JsonDepth
{
    /// <summary>True when it nests deeper; what is no JSON at all is left for the reader to place.</summary>
    public static bool Exceeds(ReadOnlySpan<byte> json, int depth)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = depth + 2 });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= depth)
                {
                    return true;
                }
            }

            return false;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
