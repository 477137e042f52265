namespace FinalAccounts.Model.Figures.Reading;

/// <summary>JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>A key as a pointer's segment.</summary>
    internal static string Escape(string key) =>
        key.AsSpan().IndexOfAny('~', '/') < 0
            ? key
            : key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    /// <summary>A pointer's segment as a key.</summary>
    internal static string Unescape(string segment) =>
        segment.Contains('~') ? segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal) : segment;
}
