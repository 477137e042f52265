namespace Typesetting.Pdf;

/// <summary>
/// The objects of a file in the making. Numbers are given out in order, so equal documents get equal numbers. Plain
/// objects are packed into compressed object streams; streams stand alone.
/// </summary>
internal sealed class PdfObjects
{
    private readonly List<Entry> _entries = [default];
    private readonly PdfBuffer _plain = new(64 * 1024);

    private readonly record struct Entry(int Start, int Length, byte[]? Stream, byte[]? Dictionary);

    /// <summary>The highest object number given out.</summary>
    public int Last => _entries.Count - 1;

    /// <summary>Gives up all plain objects.</summary>
    public void Release() => _plain.Release();

    public int Reserve()
    {
        _entries.Add(default);
        return _entries.Count - 1;
    }

    /// <summary>Sets what a reserved object is; <paramref name="write"/> puts it into the buffer.</summary>
    public void Set(int id, Action<PdfBuffer> write)
    {
        var start = _plain.Length;
        write(_plain);
        _entries[id] = new Entry(start, _plain.Length - start, null, null);
    }

    public int Add(Action<PdfBuffer> write)
    {
        var id = Reserve();
        Set(id, write);
        return id;
    }

    /// <summary>Adds a stream.</summary>
    /// <param name="id">Its reserved number.</param>
    /// <param name="data">Its content.</param>
    /// <param name="entries">Dictionary entries besides length and filter.</param>
    /// <param name="compress">False for what must stay readable to plain text tools.</param>
    public void SetStream(int id, ReadOnlySpan<byte> data, string entries = "", bool compress = true)
    {
        var content = compress ? Flate.Compress(data) : data.ToArray();
        var dictionary = new PdfBuffer(64).Put("<<").Put(entries).Put("/Length ").Integer(content.Length);
        if (compress) dictionary.Put("/Filter/FlateDecode");
        dictionary.Put(">>");
        _entries[id] = new Entry(0, 0, content, dictionary.Written.ToArray());
    }

    public int AddStream(ReadOnlySpan<byte> data, string entries = "", bool compress = true)
    {
        var id = Reserve();
        SetStream(id, data, entries, compress);
        return id;
    }

    public bool IsStream(int id) => _entries[id].Stream is not null;

    public (byte[] Dictionary, byte[] Data) StreamOf(int id) => (_entries[id].Dictionary!, _entries[id].Stream!);

    public ReadOnlySpan<byte> PlainOf(int id) => _plain.Written.Slice(_entries[id].Start, _entries[id].Length);
}
