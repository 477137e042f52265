using System.Buffers.Binary;
using System.IO.Compression;

namespace FinalAccounts.Generator.Rendering.Word.Packaging;

/// <summary>A file as it stands in a zip, packed once for as many zips as it goes into.</summary>
/// <param name="Data">What stands in the zip: its deflate stream, or the file itself.</param>
/// <param name="IsDeflated">Whether it is compressed.</param>
/// <param name="Checksum">The CRC-32 of the file itself.</param>
/// <param name="Length">The length of the file itself, in bytes.</param>
internal sealed record PackedFile(ReadOnlyMemory<byte> Data, bool IsDeflated, uint Checksum, uint Length)
{
    /// <summary>Up to here compressing costs more than it saves: a compressor takes longer to set up than to run.</summary>
    private const int SmallestToDeflate = 1024;

    private const int GzipHeaderLength = 10;
    private const int GzipTrailerLength = 8;

    /// <summary>
    /// Packs a file. It is compressed as gzip, whose frame comes off: between header and trailer stands the deflate stream that zip
    /// wants, and the trailer begins with the CRC-32 that zip wants too.
    /// </summary>
    public static PackedFile Of(ReadOnlySpan<byte> content)
    {
        if (content.Length < SmallestToDeflate)
        {
            return Stored(content.ToArray());
        }

        var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
        }

        var packed = memory.GetBuffer().AsMemory(0, (int)memory.Length);
        var checksum = BinaryPrimitives.ReadUInt32LittleEndian(packed.Span[^GzipTrailerLength..]);
        return new PackedFile(packed[GzipHeaderLength..^GzipTrailerLength], IsDeflated: true, checksum, (uint)content.Length);
    }

    /// <summary>A file that goes into the zip as it is: one that is a zip itself, for instance.</summary>
    public static PackedFile Stored(ReadOnlyMemory<byte> content) =>
        new(content, IsDeflated: false, Crc32.Of(content.Span), (uint)content.Length);
}
