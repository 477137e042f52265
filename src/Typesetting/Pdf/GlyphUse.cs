using System.Runtime.InteropServices;
using Typesetting.Fonts;

namespace Typesetting.Pdf;

/// <summary>Which glyphs of a face a document shows, how often and for which character.</summary>
internal sealed class GlyphUse(OpenTypeFace face)
{
    private const int PageSize = 256;

    private readonly Dictionary<ushort, (int Count, int CodePoint)> _glyphs = [];
    private readonly ushort[]?[] _newIds = new ushort[]?[PageSize]; // in pages: most glyphs of a face are never used
    private int[] _widths = [];

    public OpenTypeFace Face { get; } = face;

    /// <summary>Old glyph ids in the order of the new ones; the first is 0.</summary>
    public IReadOnlyList<ushort> Order { get; private set; } = [];

    public void Note(ushort glyph, int codePoint)
    {
        ref var entry = ref CollectionsMarshal.GetValueRefOrAddDefault(_glyphs, glyph, out var known);
        if (!known) entry.CodePoint = codePoint;
        entry.Count++;
    }

    /// <summary>
    /// Numbers the glyphs anew, the most frequent first: their codes then share a high byte, and page contents compress better.
    /// </summary>
    public void Number()
    {
        var order = _glyphs.Where(entry => entry.Key != 0).OrderByDescending(entry => entry.Value.Count).ThenBy(entry => entry.Key).Select(entry => entry.Key);
        Order = [0, .. order];
        _widths = new int[Order.Count];
        for (var i = 0; i < Order.Count; i++)
        {
            (_newIds[Order[i] / PageSize] ??= new ushort[PageSize])[Order[i] % PageSize] = (ushort)i;
            _widths[i] = (int)Math.Round(Face.UnitsOf(Order[i]) * 1000.0 / Face.UnitsPerEm, MidpointRounding.AwayFromZero);
        }
    }

    public ushort NewId(ushort glyph) => _newIds[glyph / PageSize] is { } page ? page[glyph % PageSize] : (ushort)0;

    public int CodePointOf(ushort glyph) => _glyphs.TryGetValue(glyph, out var entry) ? entry.CodePoint : 0;

    /// <summary>Advance in thousandths of an em, as the file's width array states it.</summary>
    public int WidthOf(ushort glyph) => _widths[NewId(glyph)];
}
