using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace FinalAccounts.Generator.Rendering.Word.Packaging;

/// <summary>
/// Writes a zip file whose bytes depend on its entries alone. The framework's archive puts the clock, the operating system
/// and the kind of the output stream into the file, and rewriting such a file would compress everything twice.
/// </summary>
internal sealed class ZipWriter
{
    /// <summary>1980-01-01 00:00, the first time that zip can say.</summary>
    private const uint FirstDosTime = 0x0021_0000;

    private const ushort Version = 20;
    private const ushort NoFlags = 0;
    private const ushort Deflated = 8;
    private const int GzipHeaderLength = 10;
    private const int GzipTrailerLength = 8;

    private readonly MemoryStream _file = new();
    private readonly MemoryStream _directory = new();
    private int _entries;

    /// <summary>Adds a file.</summary>
    /// <param name="name">Its path in ASCII, with <c>/</c> between folders.</param>
    /// <param name="content">Its bytes.</param>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        var nameBytes = Encoding.ASCII.GetBytes(name);
        var offset = (uint)_file.Length;
        var packed = Compress(content, out var checksum);

        Span<byte> local = stackalloc byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(local, 0x04034b50);
        BinaryPrimitives.WriteUInt16LittleEndian(local[4..], Version);
        WriteFacts(local[6..], checksum, (uint)packed.Length, (uint)content.Length, (ushort)nameBytes.Length);
        _file.Write(local);
        _file.Write(nameBytes);
        _file.Write(packed);

        Span<byte> central = stackalloc byte[46];
        central.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(central, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(central[4..], Version);
        BinaryPrimitives.WriteUInt16LittleEndian(central[6..], Version);
        WriteFacts(central[8..], checksum, (uint)packed.Length, (uint)content.Length, (ushort)nameBytes.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(central[42..], offset);
        _directory.Write(central);
        _directory.Write(nameBytes);
        _entries++;
    }

    /// <summary>Writes the whole file.</summary>
    public void WriteTo(Stream output)
    {
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)_entries);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)_entries);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)_directory.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)_file.Length);
        _file.WriteTo(output);
        _directory.WriteTo(output);
        output.Write(end);
    }

    /// <summary>Flags, method, time, checksum, sizes and name length: the same fields in both headers.</summary>
    private static void WriteFacts(Span<byte> header, uint checksum, uint packedLength, uint length, ushort nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, NoFlags);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], Deflated);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], FirstDosTime);
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], packedLength);
        BinaryPrimitives.WriteUInt32LittleEndian(header[16..], length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[20..], nameLength);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], 0);
    }

    /// <summary>
    /// Compresses as gzip and takes its frame off: between header and trailer stands the deflate stream that zip wants, and the
    /// trailer begins with the CRC-32 that zip wants too.
    /// </summary>
    private static ReadOnlySpan<byte> Compress(ReadOnlySpan<byte> content, out uint checksum)
    {
        var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
        }

        var packed = memory.GetBuffer().AsSpan(0, (int)memory.Length);
        checksum = BinaryPrimitives.ReadUInt32LittleEndian(packed[^GzipTrailerLength..]);
        return packed[GzipHeaderLength..^GzipTrailerLength];
    }
}
