using System.Collections;

namespace Templating;

/// <summary>A list of values that a template can change unless it is frozen; it may also carry named properties.</summary>
public sealed class ScriptArray : IReadOnlyList<object?>
{
    private readonly List<object?> _items;

    /// <summary>An empty list.</summary>
    public ScriptArray() => _items = [];

    /// <summary>A list with the given items.</summary>
    /// <exception cref="ArgumentException">An item is of a type templates can't use.</exception>
    public ScriptArray(IEnumerable<object?> items) => _items = items.Select(ScriptValues.Accept).ToList();

    private ScriptArray(List<object?> items) => _items = items;

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <summary>Whether nothing can be changed any more.</summary>
    public bool IsFrozen { get; private set; }

    /// <summary>Named properties besides the items; null while there are none.</summary>
    internal ScriptObject? Properties { get; private set; }

    /// <inheritdoc/>
    public object? this[int index] => _items[index];

    /// <summary>Adds an item at the end.</summary>
    /// <exception cref="ArgumentException">The item is of a type templates can't use.</exception>
    /// <exception cref="InvalidOperationException">The list is frozen.</exception>
    public void Add(object? item)
    {
        if (IsFrozen) throw new InvalidOperationException("The list is read-only.");
        _items.Add(ScriptValues.Accept(item));
    }

    /// <summary>Makes the list unchangeable; its items are not frozen with it. Returns the list itself.</summary>
    public ScriptArray Freeze()
    {
        IsFrozen = true;
        return this;
    }

    /// <inheritdoc/>
    public IEnumerator<object?> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal static ScriptArray Wrap(List<object?> items) => new(items);

    internal void Append(object? item) => _items.Add(item);

    internal void Set(int index, object? value)
    {
        while (_items.Count <= index) _items.Add(null);
        _items[index] = value;
    }

    internal void SetProperty(string name, object? value) => (Properties ??= new ScriptObject()).Store(name, value);
}
