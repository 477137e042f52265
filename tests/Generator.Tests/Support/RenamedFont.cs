using System.Buffers.Binary;
using System.Text;

namespace FinalAccounts.Generator.Tests.Support;

/// <summary>A font that no machine has: one that the tests need anyway, under another family's name.</summary>
internal static class RenamedFont
{
    private const int Family = 1, License = 13, Windows = 3;

    /// <summary>The font's bytes.</summary>
    public static byte[] Of(string family)
    {
        var font = File.ReadAllBytes(Directory.EnumerateFiles("/usr/share/fonts", "LXGWWenKai-*.ttf", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());
        var tables = Enumerable.Range(0, U16(4)).Select(at => 12 + (16 * at));
        var names = (int)BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(tables.Single(at => Encoding.ASCII.GetString(font, at, 4) == "name") + 8));
        var records = Enumerable.Range(0, U16(names + 2)).Select(at => names + 6 + (12 * at)).Where(at => U16(at) == Windows).ToList();

        // The new name takes the room of the licence, which is longer than any name.
        var room = U16(records.First(at => U16(at + 6) == License) + 10);
        var name = Encoding.BigEndianUnicode.GetBytes(family);
        name.CopyTo(font, names + U16(names + 4) + room);
        foreach (var record in records.Where(at => U16(at + 6) == Family))
        {
            BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(record + 8), (ushort)name.Length);
            BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(record + 10), (ushort)room);
        }

        return font;

        int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));
    }
}
