using System.IO.Compression;

namespace Typesetting.Pdf;

/// <summary>PDF's FlateDecode, written.</summary>
internal static class Flate
{
    public static byte[] Compress(ReadOnlySpan<byte> data)
    {
        var target = new MemoryStream(data.Length / 2 + 64);
        using (var stream = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(data);
        return target.ToArray();
    }
}
