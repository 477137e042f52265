namespace Typesetting.Fonts;

/// <summary>A character's glyph in the first face of a chain that has it. <c>Face</c> is null when none has.</summary>
internal readonly record struct ResolvedGlyph(Typeface? Face, ushort Glyph, float Advance);

/// <summary>A chain with its faces found, remembering each character's glyph. Shared between threads.</summary>
internal sealed class ResolvedFont(Typeface[] eastAsian, Typeface[] latin, bool bold)
{
    private const int PageBits = 8, PageSize = 1 << PageBits, Pages = 0x110000 >> PageBits;

    // A page is published whole once filled; two threads may both fill one and write the same values.
    private readonly ResolvedGlyph[]?[] _eastAsianPages = new ResolvedGlyph[]?[Pages];
    private readonly ResolvedGlyph[]?[] _latinPages = new ResolvedGlyph[]?[Pages];

    public bool IsEmpty => eastAsian.Length == 0 && latin.Length == 0;

    /// <summary>The face that sets the line's height; null for an empty chain.</summary>
    public Typeface? First => eastAsian.Length > 0 ? eastAsian[0] : latin.Length > 0 ? latin[0] : null;

    /// <summary>Whether a face must be thickened, as bold is wanted and it is none.</summary>
    public bool NeedsSyntheticWeight(Typeface face) => bold && !face.IsBold;

    public ResolvedGlyph Lookup(int codePoint, bool asEastAsian)
    {
        var pages = asEastAsian ? _eastAsianPages : _latinPages;
        var page = Volatile.Read(ref pages[codePoint >> PageBits]);
        if (page is null)
        {
            page = Fill(codePoint & ~(PageSize - 1), asEastAsian ? eastAsian : latin);
            Volatile.Write(ref pages[codePoint >> PageBits], page);
        }

        return page[codePoint & (PageSize - 1)];
    }

    private static ResolvedGlyph[] Fill(int first, Typeface[] faces)
    {
        var page = new ResolvedGlyph[PageSize];
        for (var i = 0; i < PageSize; i++)
        {
            foreach (var face in faces)
            {
                var glyph = face.GlyphOf(first + i);
                if (glyph == 0) continue;
                page[i] = new ResolvedGlyph(face, glyph, (float)face.AdvanceOf(glyph));
                break;
            }
        }

        return page;
    }
}
