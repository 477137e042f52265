using System.Buffers.Binary;

namespace Typesetting.Fonts;

/// <summary>Reads the big-endian integers all OpenType tables are made of.</summary>
internal static class BigEndian
{
    public static ushort U16(this ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    public static short I16(this ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt16BigEndian(data[at..]);

    public static int I32(this ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt32BigEndian(data[at..]);

    public static uint U32(this ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt32BigEndian(data[at..]);

    /// <summary>Reads an unsigned integer of one to four bytes.</summary>
    public static int Sized(this ReadOnlySpan<byte> data, int at, int size)
    {
        var value = 0;
        for (var i = 0; i < size; i++) value = (value << 8) | data[at + i];
        return value;
    }

    public static void PutU16(this Span<byte> data, int at, int value) =>
        BinaryPrimitives.WriteUInt16BigEndian(data[at..], (ushort)value);

    public static void PutU32(this Span<byte> data, int at, uint value) =>
        BinaryPrimitives.WriteUInt32BigEndian(data[at..], value);
}
