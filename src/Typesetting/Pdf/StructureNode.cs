using Typesetting.Layout;

namespace Typesetting.Pdf;

/// <summary>Marked content of one page that belongs to an element.</summary>
internal readonly record struct ContentKid(int Page, int Id);

/// <summary>An annotation that belongs to an element, by object number.</summary>
internal readonly record struct AnnotationKid(int Page, int ObjectId);

/// <summary>An element of the structure tree being built while pages are painted.</summary>
internal sealed class StructureNode(string type, StructureNode? parent, int objectId, StructureTag? tag = null)
{
    public string Type { get; } = type;

    public StructureNode? Parent { get; } = parent;

    public int ObjectId { get; } = objectId;

    public StructureTag? Tag { get; } = tag;

    /// <summary>Elements, <see cref="ContentKid"/>s and <see cref="AnnotationKid"/>s in reading order.</summary>
    public List<object> Kids { get; } = [];

    /// <summary>Where a figure stands: page and rectangle (left, bottom, right, top).</summary>
    public (double Left, double Bottom, double Right, double Top)? Bounds { get; set; }
}
