using System.Buffers.Binary;

namespace Typesetting.Fonts;

/// <summary>A growing byte array for building font tables.</summary>
internal sealed class ByteWriter(int capacity = 256)
{
    private byte[] _bytes = new byte[Math.Max(capacity, 16)];

    public int Length { get; private set; }

    public void U8(int value)
    {
        Reserve(1)[0] = (byte)value;
    }

    public void U16(int value) => BinaryPrimitives.WriteUInt16BigEndian(Reserve(2), (ushort)value);

    public void U32(uint value) => BinaryPrimitives.WriteUInt32BigEndian(Reserve(4), value);

    public void Sized(int value, int size)
    {
        var target = Reserve(size);
        for (var i = size - 1; i >= 0; i--, value >>= 8) target[i] = (byte)value;
    }

    public void Bytes(ReadOnlySpan<byte> data) => data.CopyTo(Reserve(data.Length));

    public void PadTo(int multiple)
    {
        while (Length % multiple != 0) U8(0);
    }

    public void CutTo(int length) => Length = length;

    public Span<byte> Written => _bytes.AsSpan(0, Length);

    public byte[] ToArray() => Written.ToArray();

    private Span<byte> Reserve(int count)
    {
        if (Length + count > _bytes.Length) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }
}
