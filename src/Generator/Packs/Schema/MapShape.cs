using System.Collections.Immutable;

namespace FinalAccounts.Generator.Packs.Schema;

/// <summary>
/// Which keys a map in a pack's YAML may have. The readers can read only what a shape declares, and the JSON Schemas that editors use are
/// written from the same shapes, so that the two cannot disagree.
/// </summary>
/// <param name="name">The shape's name in the JSON Schema.</param>
/// <param name="title">What the map is, in Chinese, for editors.</param>
/// <param name="keys">The keys it may have.</param>
internal sealed class MapShape(string name, string title, params ReadOnlySpan<KeyShape> keys)
{
    public string Name => name;

    public string Title => title;

    public ImmutableArray<KeyShape> Keys { get; } = [.. keys];

    /// <summary>True when lists of such maps merge by key, so that <c>after</c> and <c>remove</c> may stand beside it.</summary>
    public bool IsKeyed => Find(KeyShape.KeyName) is not null;

    /// <summary>The key of a name, or null.</summary>
    public KeyShape? Find(string key) => Keys.FirstOrDefault(shape => shape.Name == key);

    /// <summary>The key of a name that a reader reads as a kind.</summary>
    /// <exception cref="InvalidOperationException">The shape does not declare it so: the reader and the shape were not changed together.</exception>
    public KeyShape Declared(string key, KeyKind kind) => Find(key) is { } shape && shape.Kind == kind
        ? shape
        : throw new InvalidOperationException($"The shape \"{name}\" does not declare \"{key}\" as {kind}.");
}

/// <summary>A key of a map.</summary>
/// <param name="Name">The key.</param>
/// <param name="Kind">What stands under it.</param>
/// <param name="Title">What it is called, in Chinese.</param>
/// <param name="Meaning">What it does and what holds without it, in Chinese.</param>
internal sealed record KeyShape(string Name, KeyKind Kind, string Title, string Meaning)
{
    /// <summary>The key by which items of a list are told apart.</summary>
    public const string KeyName = "key";

    /// <summary>True for a number within the bounds.</summary>
    public bool Admits(decimal number) => !(number < Minimum) && !(number > Maximum);

    /// <summary>The words that may stand there; empty for any.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>The smallest number that may stand there; null for any.</summary>
    public decimal? Minimum { get; init; }

    /// <summary>The largest number that may stand there; null for any.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The map under the key, or of each item of the list under it. Asked late, because an outline nests in itself.</summary>
    public Func<MapShape>? Inner { get; init; }
}

/// <summary>What stands under a key.</summary>
internal enum KeyKind
{
    /// <summary>A single text.</summary>
    Text,

    /// <summary>true or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>One of some words.</summary>
    Choice,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A list of lists of texts.</summary>
    Rows,

    /// <summary>A map.</summary>
    Map,

    /// <summary>A list of maps.</summary>
    Maps,

    /// <summary>Texts under keys of any name.</summary>
    Words,

    /// <summary>Maps under keys of any name.</summary>
    NamedMaps,
}
