namespace Typesetting.Fonts;

/// <summary>A face's cmap table: formats 4 (basic plane) and 12 (all planes), the latter preferred.</summary>
internal sealed class CharacterMap
{
    private readonly TableDirectory _directory;
    private readonly int _offset;
    private readonly int _format;

    private CharacterMap(TableDirectory directory, int offset, int format)
    {
        _directory = directory;
        _offset = offset;
        _format = format;
    }

    public static CharacterMap Read(TableDirectory directory)
    {
        var table = directory.Required("cmap");
        int best = 0, bestFormat = 0, bestRank = 0;
        for (var i = 0; i < table.U16(2); i++)
        {
            var record = table.Slice(4 + i * 8, 8);
            var offset = (int)record.U32(4);
            var format = table.U16(offset);
            var unicode = record.U16(0) is 0 || (record.U16(0) == 3 && record.U16(2) is 1 or 10);
            var rank = !unicode ? 0 : format switch { 12 => 2, 4 => 1, _ => 0 };
            if (rank > bestRank) (best, bestFormat, bestRank) = (offset, format, rank);
        }

        return bestRank > 0
            ? new CharacterMap(directory, best, bestFormat)
            : throw new InvalidFontException($"{directory.File.Path}: no Unicode character map of format 4 or 12");
    }

    public ushort GlyphOf(int codePoint)
    {
        var map = _directory.Required("cmap")[_offset..];
        return _format == 12 ? InGroups(map, codePoint) : InSegments(map, codePoint);
    }

    private static ushort InGroups(ReadOnlySpan<byte> map, int codePoint)
    {
        int low = 0, high = (int)map.U32(12) - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var group = map.Slice(16 + middle * 12, 12);
            if (codePoint < group.U32(0)) high = middle - 1;
            else if (codePoint > group.U32(4)) low = middle + 1;
            else return (ushort)(group.U32(8) + codePoint - group.U32(0));
        }

        return 0;
    }

    private static ushort InSegments(ReadOnlySpan<byte> map, int codePoint)
    {
        if (codePoint > 0xFFFF) return 0;
        var count = map.U16(6) / 2;
        int low = 0, high = count - 1;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (map.U16(14 + middle * 2) < codePoint) low = middle + 1;
            else high = middle;
        }

        var starts = 16 + count * 2;
        var start = map.U16(starts + low * 2);
        if (codePoint < start || codePoint > map.U16(14 + low * 2)) return 0;
        var delta = map.U16(starts + count * 2 + low * 2);
        var rangeAt = starts + count * 4 + low * 2;
        var range = map.U16(rangeAt);
        if (range == 0) return (ushort)(codePoint + delta);
        var glyphAt = rangeAt + range + (codePoint - start) * 2;
        if (glyphAt + 2 > map.Length) return 0;
        var glyph = map.U16(glyphAt);
        return glyph == 0 ? (ushort)0 : (ushort)(glyph + delta);
    }
}
