using System.Numerics;
using System.Text;

namespace Typesetting.Fonts;

/// <summary>Puts tables together as a TrueType file with directory and checksums.</summary>
internal static class SfntWriter
{
    /// <param name="tables">Tags and contents in ascending order of tags.</param>
    public static byte[] Write(IReadOnlyList<(string Tag, byte[] Data)> tables)
    {
        var target = new ByteWriter(tables.Sum(table => table.Data.Length + 20) + 12);
        var power = BitOperations.Log2((uint)tables.Count);
        target.U32(0x00010000);
        target.U16(tables.Count);
        target.U16(16 << power);
        target.U16(power);
        target.U16(tables.Count * 16 - (16 << power));
        var offset = 12 + tables.Count * 16;
        foreach (var (tag, data) in tables)
        {
            target.Bytes(Encoding.ASCII.GetBytes(tag));
            target.U32(Checksum(data));
            target.U32((uint)offset);
            target.U32((uint)data.Length);
            offset += (data.Length + 3) & ~3;
        }

        foreach (var (_, data) in tables)
        {
            target.Bytes(data);
            target.PadTo(4);
        }

        var headAt = 12 + tables.Count * 16 + tables.TakeWhile(table => table.Tag != "head").Sum(table => (table.Data.Length + 3) & ~3);
        target.Written.PutU32(headAt + 8, 0xB1B0AFBA - Checksum(target.Written));
        return target.ToArray();
    }

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        uint sum = 0;
        var whole = data.Length & ~3;
        for (var at = 0; at < whole; at += 4) sum += data.U32(at);
        for (var at = whole; at < data.Length; at++) sum += (uint)data[at] << (24 - 8 * (at - whole));
        return sum;
    }
}
