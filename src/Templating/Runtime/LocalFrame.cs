namespace Templating;

/// <summary>The <c>$</c> variables of one call of a function or include. Names are interned, so they are compared by reference.</summary>
internal sealed class LocalFrame(ScriptArray? arguments)
{
    private string[] _names = [];
    private object?[] _values = [];
    private int _count;
    private HashSet<string>? _readOnly;

    /// <summary>What <c>$</c> stands for.</summary>
    public ScriptArray Arguments => arguments ??= new ScriptArray();

    /// <summary>What <c>$$</c> runs: the statements given to <c>wrap</c>.</summary>
    public Syntax.Statement? Block { get; init; }

    public bool TryGet(string name, out object? value)
    {
        var at = IndexOf(name);
        value = at < 0 ? null : _values[at];
        return at >= 0;
    }

    public void Set(string name, object? value)
    {
        var at = IndexOf(name);
        if (at < 0)
        {
            if (_count == _names.Length)
            {
                Array.Resize(ref _names, Math.Max(4, _count * 2));
                Array.Resize(ref _values, _names.Length);
            }

            at = _count++;
            _names[at] = name;
        }

        _values[at] = value;
    }

    /// <summary>Names that can be read now, for hints.</summary>
    public IEnumerable<string> Names => _names.Take(_count);

    public void SetReadOnly(string name) => (_readOnly ??= []).Add(name);

    public bool IsReadOnly(string name) => _readOnly?.Contains(name) == true;

    private int IndexOf(string name)
    {
        for (var i = 0; i < _count; i++)
        {
            if (ReferenceEquals(_names[i], name)) return i;
        }

        return -1;
    }
}
