using System.Text;

namespace Typesetting.Fonts;

/// <summary>What discovery notes of a face: where it is, what it is called, how heavy it is, whether it may be embedded.</summary>
internal sealed record FaceRecord(
    string Path, int FaceIndex, IReadOnlyList<string> Names, string FamilyName, string PostScriptName, int Weight, bool Slanted, bool MayBeEmbedded)
{
    private const int Family = 1, FullName = 4, PostScript = 6, TypographicFamily = 16;

    public static FaceRecord Read(FontFile file, int faceIndex)
    {
        var directory = TableDirectory.Read(file, faceIndex);
        var names = new List<string>();
        string? family = null, postScript = null;
        foreach (var (id, text) in ReadNames(directory.Table("name")))
        {
            if (!names.Contains(text, StringComparer.OrdinalIgnoreCase)) names.Add(text);
            if (id is Family or TypographicFamily) family ??= text;
            if (id == PostScript) postScript ??= text;
        }

        var os2 = directory.Table("OS/2");
        var weight = os2.Length >= 6 ? os2.U16(4) : 400;
        var rights = os2.Length >= 10 ? os2.U16(8) : 0;
        var slanted = os2.Length >= 64 && (os2.U16(62) & 1) != 0;
        return new FaceRecord(
            file.Path, faceIndex, names, family ?? "", postScript ?? family ?? "Font", weight, slanted, AllowsSubset(rights));
    }

    /// <summary>OS/2 fsType: "restricted" alone, "no subsetting" and "bitmaps only" each forbid what a PDF needs.</summary>
    internal static bool AllowsSubset(int rights)
    {
        const int restricted = 0x0002, preview = 0x0004, editable = 0x0008, noSubset = 0x0100, bitmapOnly = 0x0200;
        if ((rights & (noSubset | bitmapOnly)) != 0) return false;
        return (rights & restricted) == 0 || (rights & (preview | editable)) != 0;
    }

    private static List<(int Id, string Text)> ReadNames(ReadOnlySpan<byte> table)
    {
        var names = new List<(int, string)>();
        if (table.Length < 6) return names;
        var count = table.U16(2);
        var strings = table.U16(4);
        for (var i = 0; i < count && 6 + i * 12 + 12 <= table.Length; i++)
        {
            var record = table.Slice(6 + i * 12, 12);
            var id = record.U16(6);
            if (id is not (Family or FullName or PostScript or TypographicFamily)) continue;
            var at = strings + record.U16(10);
            var length = record.U16(8);
            if (at + length > table.Length) continue;
            var bytes = table.Slice(at, length);
            // Platforms 0 and 3 are UTF-16; of the old Macintosh ones only Roman (encoding 0) is worth reading.
            var text = record.U16(0) switch
            {
                0 or 3 => Encoding.BigEndianUnicode.GetString(bytes),
                1 when record.U16(2) == 0 => Encoding.Latin1.GetString(bytes),
                _ => null,
            };
            if (!string.IsNullOrEmpty(text)) names.Add((id, text));
        }

        return names;
    }
}
