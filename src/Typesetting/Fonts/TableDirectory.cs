using System.Text;

namespace Typesetting.Fonts;

/// <summary>Where the tables of one face stand in its file. Collections share tables between faces.</summary>
internal sealed class TableDirectory
{
    private const uint CollectionTag = 0x74746366; // "ttcf"

    private readonly Dictionary<string, (uint Offset, uint Length)> _tables;

    private TableDirectory(FontFile file, Dictionary<string, (uint Offset, uint Length)> tables)
    {
        File = file;
        _tables = tables;
    }

    public FontFile File { get; }

    /// <summary>The number of faces in a file: 1, or a collection's count; 0 when it is no OpenType file.</summary>
    public static int CountFaces(FontFile file)
    {
        var head = file.Slice(0, 12);
        var tag = head.U32(0);
        if (tag == CollectionTag) return (int)Math.Min(head.U32(8), 64);
        return tag is 0x00010000 or 0x4F54544F or 0x74727565 ? 1 : 0;
    }

    public static TableDirectory Read(FontFile file, int faceIndex)
    {
        var offset = 0L;
        if (file.Slice(0, 4).U32(0) == CollectionTag) offset = file.Slice(12 + 4L * faceIndex, 4).U32(0);
        var count = file.Slice(offset, 12).U16(4);
        var records = file.Slice(offset + 12, count * 16L);
        var tables = new Dictionary<string, (uint, uint)>(count, StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            var record = records.Slice(i * 16, 16);
            tables[Encoding.ASCII.GetString(record[..4])] = (record.U32(8), record.U32(12));
        }

        return new TableDirectory(file, tables);
    }

    public bool Has(string tag) => _tables.ContainsKey(tag);

    /// <summary>A table's bytes; empty when the face lacks the table.</summary>
    public ReadOnlySpan<byte> Table(string tag) =>
        _tables.TryGetValue(tag, out var place) ? File.Slice(place.Offset, place.Length) : default;

    /// <summary>Where a table stands in the file, for those who ask often.</summary>
    public (uint Offset, uint Length) PlaceOf(string tag) => _tables.GetValueOrDefault(tag);

    /// <summary>A table's bytes; a face that lacks it is damaged.</summary>
    public ReadOnlySpan<byte> Required(string tag)
    {
        var table = Table(tag);
        return table.IsEmpty ? throw new InvalidFontException($"{File.Path}: the table '{tag}' is missing") : table;
    }
}
