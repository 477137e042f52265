using System.Collections;

namespace Templating;

/// <summary>The whole numbers from one to another, upwards or downwards, without storing them.</summary>
internal sealed class ScriptRange(int first, int count, int step) : IReadOnlyList<object?>
{
    public int Count { get; } = count;

    public object? this[int index] => index >= 0 && index < Count
        ? Boxes.Int(first + (index * step))
        : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return Boxes.Int(first + (i * step));
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
