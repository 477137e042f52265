using Typesetting.Layout;

namespace Typesetting.Boxes;

/// <summary>
/// An element of a document. A box is immutable and may be laid out any number of times: given room and a point to go on
/// from, it answers with the piece that fits there.
/// </summary>
public abstract class Box
{
    [ThreadStatic]
    private static int _lastHash;

    // A layout looks its boxes up all the time; the runtime's own hash of a new object costs far more than a number.
    private readonly int _hash = ++_lastHash;

    private protected Box()
    {
    }

    /// <summary>What the host calls this element, for findings: a line of its template, a node of its tree.</summary>
    public string? Source { get; init; }

    /// <summary>Free space wanted above, in points.</summary>
    internal virtual double SpaceBefore => 0;

    /// <summary>Free space wanted below, in points.</summary>
    internal virtual double SpaceAfter => 0;

    /// <summary>Whether the box must not be the last on its page.</summary>
    internal virtual bool KeepsWithNext => false;

    /// <summary>Whether it shows page numbers, so that what was laid out for one round or page is no use for the next.</summary>
    internal virtual bool IsDynamic => false;

    /// <summary>Whether it gives up height where <see cref="Space.DrawingScale"/> asks for it.</summary>
    internal virtual bool CanShrink => false;

    /// <inheritdoc/>
    public sealed override int GetHashCode() => _hash;

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => ReferenceEquals(this, obj);

    internal abstract LayoutResult LayOut(LayoutContext context, Space space, ResumePoint? resume);

    internal abstract WidthNeed Widths(LayoutContext context);
}
