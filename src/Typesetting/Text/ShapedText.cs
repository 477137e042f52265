using Typesetting.Drawing;
using Typesetting.Fonts;

namespace Typesetting.Text;

/// <summary>What all glyphs of a stretch of text have in common once fonts are found.</summary>
internal sealed record GlyphStyle(
    Typeface Face, double Size, Color Color, bool SyntheticWeight, bool Underline, double Rise, LinkTarget? Link);

/// <summary>One character ready to be placed. Lengths are in points.</summary>
internal struct ShapedGlyph
{
    public int CodePoint;
    public ushort Glyph;
    public ushort Style;

    /// <summary>Width after compression against its neighbours.</summary>
    public float Advance;

    /// <summary>What of its blank half it gave up to a mark beside it, as not all programs have it do.</summary>
    public float ClosedUp;

    /// <summary>How far to the left the glyph is drawn, where its blank left half was cut off.</summary>
    public float CutLeft;

    /// <summary>Chinese–Latin space that follows when the next character stands on the same line.</summary>
    public float SpaceAfter;

    /// <summary>How much of the right blank may be cut at a line's end or to win room.</summary>
    public float CutRightAllowed;

    public CharacterClass Class;
    public BreakKind Break;

    /// <summary>Whether justification may open the gap behind it.</summary>
    public bool MayStretch;
}

/// <summary>A paragraph's text with fonts, widths and break places found; independent of any line width.</summary>
internal sealed class ShapedText(ShapedGlyph[] glyphs, GlyphStyle[] styles, double fontSize, GlyphStyle? strut, IReadOnlyList<LeaderStyle> leaders)
{
    public ShapedGlyph[] Glyphs { get; } = glyphs;

    public GlyphStyle[] Styles { get; } = styles;

    /// <summary>The paragraph's own size in points: the measure of indents and line distance.</summary>
    public double FontSize { get; } = fontSize;

    /// <summary>The paragraph's own style, whose face sets where baselines lie; null without any font.</summary>
    public GlyphStyle? Strut { get; } = strut;

    public IReadOnlyList<LeaderStyle> Leaders { get; } = leaders;

    /// <summary>Whether any of it leads to an anchor.</summary>
    public bool HasLinks { get; init; }

    /// <summary>Whether all of it stands on one line.</summary>
    /// <param name="room">The room of the line.</param>
    public bool FitsLine(double room)
    {
        if (Glyphs.Length == 0) return true;
        ref readonly var last = ref Glyphs[^1];
        return last.Break.MayEndLine()
            && LineSetter.NaturalWidth(Glyphs, 0, Glyphs.Length) - last.CutRightAllowed <= room
            && !Array.Exists(Glyphs, static glyph => glyph.Break == BreakKind.Forced);
    }

    /// <summary>The widest stretch that may not be broken.</summary>
    public double MinimumWidth()
    {
        double widest = 0, current = 0;
        foreach (ref readonly var glyph in Glyphs.AsSpan())
        {
            if (glyph.Class != CharacterClass.Space) current += glyph.Advance;
            if (glyph.Break is BreakKind.Forbidden or BreakKind.Bound)
            {
                current += glyph.SpaceAfter;
                if (glyph.Class == CharacterClass.Space) current += glyph.Advance;
                continue;
            }

            widest = Math.Max(widest, current);
            current = 0;
        }

        return Math.Max(widest, current);
    }

    /// <summary>The width without any but forced breaks.</summary>
    public double MaximumWidth()
    {
        double widest = 0, current = 0;
        foreach (ref readonly var glyph in Glyphs.AsSpan())
        {
            current += glyph.Advance;
            if (glyph.Break == BreakKind.Forced)
            {
                widest = Math.Max(widest, current);
                current = 0;
            }
            else
            {
                current += glyph.SpaceAfter;
            }
        }

        return Math.Max(widest, current);
    }
}

/// <summary>The leader of one tab: its glyph and style, and the way from one to the next; no glyph for a blank tab.</summary>
internal sealed record LeaderStyle(int CodePoint, ushort Glyph, double Advance, double Pitch, GlyphStyle Style)
{
    /// <summary>In a text, leaders are numbered from here on, beyond all characters there are.</summary>
    public const int FirstNumber = 0x110000;
}
