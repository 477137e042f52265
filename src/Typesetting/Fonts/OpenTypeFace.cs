using System.Collections.Concurrent;

namespace Typesetting.Fonts;

/// <summary>
/// A face of a font file. Only its directory and a few numbers are read at once; characters, widths and outlines are
/// looked up in the mapped file when asked for. Immutable, so all threads share it.
/// </summary>
internal sealed class OpenTypeFace : Typeface
{
    private readonly CharacterMap _characters;
    private readonly int _wideMetrics;
    private CffFont? _cff;
    private readonly (uint Offset, uint Length) _metrics;
    private readonly ConcurrentDictionary<ushort, byte[]> _outlines = new();
    private readonly ConcurrentDictionary<ushort, ushort> _proportional = new();

    private OpenTypeFace(FaceRecord record, TableDirectory tables)
    {
        Record = record;
        Tables = tables;
        _characters = CharacterMap.Read(tables);
        var head = tables.Required("head");
        var hhea = tables.Required("hhea");
        UnitsPerEm = head.U16(18);
        if (UnitsPerEm == 0) throw new InvalidFontException($"{record.Path}: the em has no units");
        BoundingBox = (head.I16(36), head.I16(38), head.I16(40), head.I16(42));
        _wideMetrics = hhea.U16(34);
        _metrics = tables.PlaceOf("hmtx");
        GlyphCount = tables.Required("maxp").U16(4);
        HasCffOutlines = tables.Has("CFF ");
        if (!HasCffOutlines && !tables.Has("glyf")) throw new InvalidFontException($"{record.Path}: no glyf and no CFF outlines");
        (Ascent, Descent) = EmBox(tables.Table("OS/2"), hhea);
        LineAscent = hhea.I16(4);
        LineDescent = hhea.I16(6);
        var os2 = tables.Table("OS/2");
        CapHeight = os2.Length >= 90 && os2.U16(0) >= 2 && os2.I16(88) > 0 ? os2.I16(88) : (int)(0.7 * UnitsPerEm);
        ItalicAngle = tables.Table("post") is { Length: >= 8 } post ? post.I32(4) / 65536.0 : 0;
    }

    public FaceRecord Record { get; }

    public TableDirectory Tables { get; }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    public bool HasCffOutlines { get; }

    /// <summary>The parts of the face's CFF table; only for faces that have one.</summary>
    public CffFont Cff => LazyInitializer.EnsureInitialized(ref _cff, () => new CffFont(Tables.Required("CFF ")));

    /// <summary>In font units, as the PDF font descriptor wants them.</summary>
    public (int Left, int Bottom, int Right, int Top) BoundingBox { get; }

    public int LineAscent { get; }

    public int LineDescent { get; }

    public int CapHeight { get; }

    public double ItalicAngle { get; }

    public override string Name => Record.PostScriptName;

    public override double Ascent { get; }

    public override double Descent { get; }

    public override bool IsBold => Record.Weight >= 600;

    public static OpenTypeFace Open(FaceRecord record) =>
        new(record, TableDirectory.Read(FontFile.Open(record.Path), record.FaceIndex));

    public override ushort GlyphOf(int codePoint) => _characters.GlyphOf(codePoint);

    public override double AdvanceOf(ushort glyph) => (double)UnitsOf(glyph) / UnitsPerEm;

    public override ushort ProportionalOf(ushort glyph) =>
        _proportional.GetOrAdd(glyph, static (id, tables) => ProportionalForms.Of(tables.Table("GSUB"), id), Tables);

    /// <summary>A glyph's advance in font units.</summary>
    public int UnitsOf(ushort glyph)
    {
        var at = 4 * Math.Min(glyph, _wideMetrics - 1);
        return Tables.File.Slice(_metrics.Offset + at, 2).U16(0);
    }

    /// <summary>A glyph's outline as subsets hold it, made once and kept for the reports that follow.</summary>
    public byte[] Outline(ushort glyph, Func<OpenTypeFace, ushort, byte[]> make) => _outlines.GetOrAdd(glyph, static (id, given) => given.make(given.face, id), (face: this, make));

    /// <summary>
    /// The em box: OS/2's typographic ascender and descender when together they make one em, as East Asian fonts have it;
    /// otherwise hhea's, scaled to one em. Lines then sit alike whichever font of a chain a machine has.
    /// </summary>
    private (double, double) EmBox(ReadOnlySpan<byte> os2, ReadOnlySpan<byte> hhea)
    {
        if (os2.Length >= 72)
        {
            int ascender = os2.I16(68), descender = -os2.I16(70);
            if (ascender > 0 && Math.Abs(ascender + descender - UnitsPerEm) <= UnitsPerEm / 50)
                return ((double)ascender / UnitsPerEm, (double)descender / UnitsPerEm);
        }

        int up = hhea.I16(4), down = -hhea.I16(6);
        var total = up + down;
        return total > 0 ? ((double)up / total, (double)down / total) : (0.88, 0.12);
    }
}
