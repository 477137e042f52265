using System.Collections;

namespace Templating;

/// <summary>
/// Named values in the order they were set. Templates may add and change members unless the object is frozen or the
/// member read-only. A frozen object can be shared between threads.
/// </summary>
public sealed class ScriptObject : IScriptMembers, IEnumerable<KeyValuePair<string, object?>>
{
    private const int LargestWithoutIndex = 8;
    private string[] _names = [];
    private object?[] _values = [];
    private Dictionary<string, int>? _index;
    private HashSet<string>? _readOnly;

    /// <summary>Number of members.</summary>
    public int Count { get; private set; }

    /// <summary>Whether nothing can be changed any more.</summary>
    public bool IsFrozen { get; private set; }

    /// <inheritdoc/>
    public IEnumerable<string> MemberNames => _names.Take(Count);

    /// <summary>A member by name. Reading a missing one gives null; setting accepts what <see cref="SetValue"/> accepts.</summary>
    public object? this[string name]
    {
        get => TryGetMember(name, out var value) ? value : null;
        set => SetValue(name, value);
    }

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value)
    {
        var at = IndexOf(name);
        value = at < 0 ? null : _values[at];
        return at >= 0;
    }

    /// <summary>Whether there is a member of that name.</summary>
    public bool Contains(string name) => IndexOf(name) >= 0;

    /// <summary>
    /// Sets a member. Accepts null, bool, numbers, strings, dates, durations, <see cref="ScriptObject"/>, <see cref="ScriptArray"/>,
    /// <see cref="ScriptFunction"/>, <see cref="IScriptMembers"/>, <see cref="IScriptScalar"/> and lists of <c>object?</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The value is of a type templates can't use.</exception>
    /// <exception cref="InvalidOperationException">The object is frozen or the member read-only.</exception>
    public void SetValue(string name, object? value, bool readOnly = false)
    {
        if (!CanWrite(name)) throw new InvalidOperationException($"The member `{name}` is read-only.");
        Store(name, ScriptValues.Accept(value));
        if (readOnly) SetReadOnly(name);
    }

    /// <summary>Adds a function under its own name.</summary>
    public void Import(ScriptFunction function) => SetValue(function.Name, function);

    /// <summary>Copies all members of another object; read-only members stay as they are.</summary>
    public void Import(IScriptMembers other)
    {
        foreach (var name in other.MemberNames)
        {
            if (CanWrite(name) && other.TryGetMember(name, out var value)) Store(name, ScriptValues.Accept(value));
        }
    }

    /// <summary>Whether a member may be set.</summary>
    public bool CanWrite(string name) => !IsFrozen && _readOnly?.Contains(name) != true;

    internal bool IsReadOnly(string name) => _readOnly?.Contains(name) == true;

    /// <summary>Makes a member read-only.</summary>
    public void SetReadOnly(string name) => (_readOnly ??= new HashSet<string>(StringComparer.Ordinal)).Add(name);

    /// <summary>Makes the object unchangeable; its values are not frozen with it. Returns the object itself.</summary>
    public ScriptObject Freeze()
    {
        IsFrozen = true;
        return this;
    }

    /// <summary>Members in the order they were first set.</summary>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return new KeyValuePair<string, object?>(_names[i], _values[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Sets a member without checks; for values the runtime made itself.</summary>
    internal void Store(string name, object? value)
    {
        var at = IndexOf(name);
        if (at >= 0)
        {
            _values[at] = value;
            return;
        }

        if (Count == _names.Length)
        {
            Array.Resize(ref _names, Count == 0 ? 4 : Count * 2);
            Array.Resize(ref _values, _names.Length);
        }

        _names[Count] = name;
        _values[Count] = value;
        Count++;
        if (_index is not null) _index.Add(name, Count - 1);
        else if (Count > LargestWithoutIndex) BuildIndex();
    }

    private void BuildIndex()
    {
        _index = new Dictionary<string, int>(Count * 2, StringComparer.Ordinal);
        for (var i = 0; i < Count; i++) _index.Add(_names[i], i);
    }

    private int IndexOf(string name)
    {
        if (_index is not null) return _index.TryGetValue(name, out var found) ? found : -1;
        for (var i = 0; i < Count; i++)
        {
            if (string.Equals(_names[i], name)) return i;
        }

        return -1;
    }
}
