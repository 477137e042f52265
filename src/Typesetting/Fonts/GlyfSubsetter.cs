namespace Typesetting.Fonts;

/// <summary>
/// Builds a TrueType font file with chosen glyphs only. Components of composite glyphs are added behind the chosen
/// ones; hinting programs go, as PDF viewers smooth such small text anyway and they are half of the data.
/// </summary>
internal sealed class GlyfSubsetter
{
    private const int ArgumentsAreWords = 0x0001, HasScale = 0x0008, MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040, HasMatrix = 0x0080, HasInstructions = 0x0100;

    private readonly OpenTypeFace _face;
    private readonly bool _longOffsets;
    private readonly List<ushort> _glyphs;
    private readonly Dictionary<ushort, int> _newIds = [];

    private GlyfSubsetter(OpenTypeFace face, IReadOnlyList<ushort> glyphs)
    {
        _face = face;
        _longOffsets = face.Tables.Required("head").U16(50) != 0;
        _glyphs = [.. glyphs];
        for (var i = 0; i < _glyphs.Count; i++) _newIds[_glyphs[i]] = i;
    }

    /// <param name="face">A face with glyf outlines.</param>
    /// <param name="glyphs">Old glyph ids in the order of the new ones; the first must be 0.</param>
    public static byte[] Build(OpenTypeFace face, IReadOnlyList<ushort> glyphs) => new GlyfSubsetter(face, glyphs).Write();

    private byte[] Write()
    {
        var outlines = new ByteWriter(_glyphs.Count * 400);
        var offsets = new List<int>(_glyphs.Count + 1);
        // The list grows while composites bring their components.
        for (var i = 0; i < _glyphs.Count; i++)
        {
            offsets.Add(outlines.Length);
            WriteGlyph(outlines, Outline(_glyphs[i]));
            outlines.PadTo(2);
        }

        offsets.Add(outlines.Length);
        var longOffsets = outlines.Length > 0x1FFFE;
        var locations = new ByteWriter(offsets.Count * 4);
        foreach (var offset in offsets) locations.Sized(longOffsets ? offset : offset / 2, longOffsets ? 4 : 2);
        return SfntWriter.Write(
        [
            ("glyf", outlines.ToArray()),
            ("head", Head(longOffsets)),
            ("hhea", Patched("hhea", 34, _glyphs.Count)),
            ("hmtx", Metrics()),
            ("loca", locations.ToArray()),
            ("maxp", Patched("maxp", 4, _glyphs.Count)),
        ]);
    }

    private ReadOnlySpan<byte> Outline(ushort glyph)
    {
        var loca = _face.Tables.Required("loca");
        var start = _longOffsets ? loca.U32(glyph * 4) : loca.U16(glyph * 2) * 2u;
        var end = _longOffsets ? loca.U32(glyph * 4 + 4) : loca.U16(glyph * 2 + 2) * 2u;
        return _face.Tables.Table("glyf")[(int)start..(int)end];
    }

    private void WriteGlyph(ByteWriter target, ReadOnlySpan<byte> outline)
    {
        if (outline.Length < 10) return;
        int contours = outline.I16(0);
        if (contours < 0)
        {
            WriteComposite(target, outline);
            return;
        }

        var lengthAt = 10 + contours * 2;
        target.Bytes(outline[..lengthAt]);
        target.U16(0);
        target.Bytes(outline[(lengthAt + 2 + outline.U16(lengthAt))..]);
    }

    private void WriteComposite(ByteWriter target, ReadOnlySpan<byte> outline)
    {
        target.Bytes(outline[..10]);
        int at = 10, flags;
        do
        {
            flags = outline.U16(at);
            var length = (flags & ArgumentsAreWords) != 0 ? 8 : 6;
            length += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
            target.U16(flags & ~HasInstructions);
            target.U16(NewId(outline.U16(at + 2)));
            target.Bytes(outline[(at + 4)..(at + length)]);
            at += length;
        }
        while ((flags & MoreComponents) != 0);
    }

    private int NewId(ushort component)
    {
        if (_newIds.TryGetValue(component, out var id)) return id;
        _newIds[component] = id = _glyphs.Count;
        _glyphs.Add(component);
        return id;
    }

    private byte[] Metrics()
    {
        var metrics = _face.Tables.Required("hmtx");
        int wide = _face.Tables.Required("hhea").U16(34);
        var target = new ByteWriter(_glyphs.Count * 4);
        foreach (var glyph in _glyphs)
        {
            target.U16(_face.UnitsOf(glyph));
            target.U16(glyph < wide ? metrics.U16(glyph * 4 + 2) : metrics.U16(wide * 4 + (glyph - wide) * 2));
        }

        return target.ToArray();
    }

    private byte[] Head(bool longOffsets)
    {
        var head = Patched("head", 50, longOffsets ? 1 : 0);
        head.AsSpan().PutU32(8, 0);
        return head;
    }

    private byte[] Patched(string tag, int at, int value)
    {
        var table = _face.Tables.Required(tag).ToArray();
        table.AsSpan().PutU16(at, value);
        return table;
    }
}
