using System.Collections.Immutable;

using FinalAccounts.Generator.Pipeline;

namespace FinalAccounts.Generator.Http.Requests;

/// <summary>What a caller sent: a unit's JSON and the files that travel with it.</summary>
/// <param name="Json">The JSON's bytes.</param>
/// <param name="Previous">Last year's JSON; null where the caller sent none.</param>
/// <param name="Files">The files by name.</param>
internal sealed record UnitRequest(ReadOnlyMemory<byte> Json, ReadOnlyMemory<byte>? Previous, ImmutableDictionary<string, ReadOnlyMemory<byte>> Files)
{
    /// <summary>The JSON's name in findings.</summary>
    public const string FileName = "unit.json";

    private const string PreviousName = "previous.json";

    /// <summary>The request that the pipeline takes.</summary>
    public ReportRequest For(string? pack, ImmutableArray<string> formats, bool trace = false) => new()
    {
        Input = new MemoryStream(Json.ToArray(), writable: false),
        InputName = FileName,
        Previous = Previous is { } previous ? new NamedInput(PreviousName, previous) : null,
        SentFiles = Files,
        Formats = formats,
        Trace = trace,
        Pack = string.IsNullOrEmpty(pack) ? null : pack,
    };
}
