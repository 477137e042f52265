using System.Buffers.Binary;
using System.Text;

namespace FinalAccounts.Generator.Rendering.Word.Packaging;

/// <summary>
/// Writes a zip file whose bytes depend on its entries alone. The framework's archive puts the clock, the operating system
/// and the kind of the output stream into the file, and rewriting such a file would compress everything twice.
/// </summary>
/// <param name="output">Takes the file as it grows.</param>
internal sealed class ZipWriter(Stream output)
{
    /// <summary>1980-01-01 00:00, the first time that zip can say.</summary>
    private const uint FirstDosTime = 0x0021_0000;

    private const ushort Version = 20;
    private const ushort NoFlags = 0;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;

    private readonly MemoryStream _directory = new();
    private long _length;
    private int _entries;

    /// <summary>Adds a file.</summary>
    /// <param name="name">Its path in ASCII, with <c>/</c> between folders.</param>
    /// <param name="content">Its bytes.</param>
    public void Add(string name, ReadOnlySpan<byte> content) => Add(name, PackedFile.Of(content));

    /// <summary>Adds a file.</summary>
    /// <param name="name">Its path in ASCII, with <c>/</c> between folders.</param>
    /// <param name="file">The file.</param>
    public void Add(string name, PackedFile file)
    {
        var nameBytes = Encoding.ASCII.GetBytes(name);
        var offset = (uint)_length;

        Span<byte> local = stackalloc byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(local, 0x04034b50);
        BinaryPrimitives.WriteUInt16LittleEndian(local[4..], Version);
        WriteFacts(local[6..], file, (ushort)nameBytes.Length);
        output.Write(local);
        output.Write(nameBytes);
        output.Write(file.Data.Span);
        _length += local.Length + nameBytes.Length + file.Data.Length;

        Span<byte> central = stackalloc byte[46];
        central.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(central, 0x02014b50);
        BinaryPrimitives.WriteUInt16LittleEndian(central[4..], Version);
        BinaryPrimitives.WriteUInt16LittleEndian(central[6..], Version);
        WriteFacts(central[8..], file, (ushort)nameBytes.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(central[42..], offset);
        _directory.Write(central);
        _directory.Write(nameBytes);
        _entries++;
    }

    /// <summary>Writes the directory, with which the file ends.</summary>
    public void Finish()
    {
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054b50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)_entries);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)_entries);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)_directory.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)_length);
        _directory.WriteTo(output);
        output.Write(end);
    }

    /// <summary>Flags, method, time, checksum, sizes and name length: the same fields in both headers.</summary>
    private static void WriteFacts(Span<byte> header, PackedFile file, ushort nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, NoFlags);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], file.IsDeflated ? Deflated : Stored);
        BinaryPrimitives.WriteUInt32LittleEndian(header[4..], FirstDosTime);
        BinaryPrimitives.WriteUInt32LittleEndian(header[8..], file.Checksum);
        BinaryPrimitives.WriteUInt32LittleEndian(header[12..], (uint)file.Data.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[16..], file.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[20..], nameLength);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], 0);
    }
}
