namespace Typesetting.Fonts;

/// <summary>A CFF INDEX: a counted list of byte strings, found by an offset array. Offsets are within the CFF table.</summary>
internal readonly record struct CffIndex(int Count, int OffsetSize, int OffsetsAt, int DataAt, int End)
{
    public static CffIndex Read(ReadOnlySpan<byte> cff, int at)
    {
        var count = cff.U16(at);
        if (count == 0) return new CffIndex(0, 1, at, at, at + 2);
        int size = cff[at + 2];
        // Offsets count from the byte before the data.
        var data = at + 3 + (count + 1) * size - 1;
        return new CffIndex(count, size, at + 3, data, data + cff.Sized(at + 3 + count * size, size));
    }

    public ReadOnlySpan<byte> Item(ReadOnlySpan<byte> cff, int index)
    {
        if ((uint)index >= (uint)Count) return default;
        var start = cff.Sized(OffsetsAt + index * OffsetSize, OffsetSize);
        var end = cff.Sized(OffsetsAt + (index + 1) * OffsetSize, OffsetSize);
        return cff[(DataAt + start)..(DataAt + end)];
    }

    /// <summary>Writes an INDEX of the given items.</summary>
    public static void Write(ByteWriter target, IReadOnlyList<byte[]> items)
    {
        target.U16(items.Count);
        if (items.Count == 0) return;
        var total = 1 + items.Sum(item => item.Length);
        var size = total < 0x100 ? 1 : total < 0x10000 ? 2 : total < 0x1000000 ? 3 : 4;
        target.U8(size);
        var offset = 1;
        target.Sized(offset, size);
        foreach (var item in items)
        {
            offset += item.Length;
            target.Sized(offset, size);
        }

        foreach (var item in items) target.Bytes(item);
    }
}
