namespace Templating;

/// <summary>Where arguments are put before a call, so that calls allocate nothing.</summary>
internal sealed class ArgumentStack
{
    private object?[] _values = new object?[32];

    public int Count { get; private set; }

    public void Reset() => Count = 0;

    public void Push(object? value)
    {
        if (Count == _values.Length) Array.Resize(ref _values, Count * 2);
        _values[Count++] = value;
    }

    public ref object? At(int index) => ref _values[index];

    public ReadOnlySpan<object?> From(int mark) => _values.AsSpan(mark, Count - mark);

    public void PopTo(int mark) => Count = mark;
}
