namespace Typesetting.Fonts;

/// <summary>
/// One face as layout sees it: which glyph a character has and how wide it is. Distances are in ems.
/// Layout tests use a face of fixed widths; <see cref="OpenTypeFace"/> is the real one.
/// </summary>
internal abstract class Typeface
{
    public abstract string Name { get; }

    /// <summary>Height of the ideographic em box above the baseline.</summary>
    public abstract double Ascent { get; }

    /// <summary>Depth of the ideographic em box below the baseline, positive.</summary>
    public abstract double Descent { get; }

    public abstract bool IsBold { get; }

    /// <summary>The glyph of a Unicode character; 0 when the face has none.</summary>
    public abstract ushort GlyphOf(int codePoint);

    public abstract double AdvanceOf(ushort glyph);

    /// <summary>A narrower form of a glyph drawn an em wide; the glyph itself where the face has none.</summary>
    public virtual ushort ProportionalOf(ushort glyph) => glyph;
}
