using System.Globalization;

namespace FinalAccounts.Model.Figures.Reading;

/// <summary>A JSON value that knows its place. Pointer and position are worked out only when asked for.</summary>
internal sealed class SourceNode(SourceKind kind, int offset, SourceNode? parent, string? name, int index)
{
    private static readonly List<SourceNode> None = [];

    /// <summary>What it is.</summary>
    internal SourceKind Kind { get; } = kind;

    /// <summary>Where it begins, in bytes from the start of the file.</summary>
    internal int Offset { get; } = offset;

    /// <summary>The object or array it stands in; null for the document.</summary>
    internal SourceNode? Parent { get; } = parent;

    /// <summary>Its key, when it is a member of an object.</summary>
    internal string? Name { get; } = name;

    /// <summary>Where its key begins, in bytes; its own offset for entries of arrays.</summary>
    internal int NameOffset { get; init; } = offset;

    /// <summary>The text of a string, or the digits of a number as they were typed.</summary>
    internal string Text { get; init; } = "";

    /// <summary>Members or entries, in the order they were typed.</summary>
    internal List<SourceNode> Children { get; } = kind is SourceKind.Object or SourceKind.Array ? [] : None;

    /// <summary>The JSON pointer (RFC 6901).</summary>
    internal string Pointer => Parent is null ? "" : Parent.Pointer + "/" + (Name is null
        ? index.ToString(CultureInfo.InvariantCulture)
        : JsonPointer.Escape(Name));

    /// <summary>The member of this key, or null.</summary>
    internal SourceNode? Member(string key) => Children.Find(child => child.Name == key);
}

/// <summary>The kinds of JSON values.</summary>
internal enum SourceKind
{
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}
