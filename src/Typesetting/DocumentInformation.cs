namespace Typesetting;

/// <summary>What a document says of itself.</summary>
public sealed record DocumentInformation
{
    /// <summary>The title, shown by viewers instead of the file's name.</summary>
    public required string Title { get; init; }

    /// <summary>Who wrote it; null when unknown.</summary>
    public string? Author { get; init; }

    /// <summary>What it is about, in a sentence.</summary>
    public string? Subject { get; init; }

    /// <summary>Key words, separated by commas.</summary>
    public string? Keywords { get; init; }

    /// <summary>The program that made it.</summary>
    public string Producer { get; init; } = "Typesetting";

    /// <summary>The natural language as a BCP 47 tag.</summary>
    public string Language { get; init; } = "zh-CN";

    /// <summary>The date to be written as that of creation and change; the typesetter never asks the clock.</summary>
    public required DateTimeOffset Created { get; init; }
}
