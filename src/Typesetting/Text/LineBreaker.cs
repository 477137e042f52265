namespace Typesetting.Text;

/// <summary>
/// Fills lines from the first to the last. A line takes what fits; where that would leave a wide gap, because what comes
/// next may not be parted, it takes more by squeezing the blanks of its marks, and only then carries the stretch over.
/// </summary>
internal static class LineBreaker
{
    /// <summary>The share of what marks can give up that nobody sees gone.</summary>
    public const double TolerableSqueeze = 0.6;

    private const double TolerableGapInEms = 1.0;
    private const double Epsilon = 0.001;

    /// <param name="text">The text.</param>
    /// <param name="width">The room for a line.</param>
    /// <param name="firstIndent">The first line's indent.</param>
    /// <param name="otherIndent">The other lines' indent.</param>
    /// <param name="maySqueeze">Whether lines may take more by squeezing marks.</param>
    /// <param name="asOffice">Whether a number may be parted from its unit and a mark may hang beyond the margin, as in office programs.</param>
    /// <param name="tracking">Space that every character takes besides its own.</param>
    /// <param name="closesUp">Whether marks beside each other close up.</param>
    public static List<TextLine> Break(
        ShapedText text, double width, double firstIndent, double otherIndent, bool maySqueeze, bool asOffice = false, double tracking = 0, bool closesUp = true)
    {
        var lines = new List<TextLine>();
        var start = 0;
        while (start < text.Glyphs.Length)
        {
            var indent = lines.Count == 0 ? firstIndent : otherIndent;
            var end = FindEnd(text, start, Math.Max(width - indent, 1), maySqueeze, asOffice, tracking, closesUp);
            var forced = end == text.Glyphs.Length || text.Glyphs[end - 1].Break == BreakKind.Forced;
            lines.Add(new TextLine(start, end, indent, forced));
            start = end;
        }

        if (lines.Count == 0 || text.Glyphs[^1].Break == BreakKind.Forced)
            lines.Add(new TextLine(text.Glyphs.Length, text.Glyphs.Length, lines.Count == 0 ? firstIndent : otherIndent, true));
        return lines;
    }

    private static int FindEnd(ShapedText text, int start, double width, bool maySqueeze, bool asOffice, double tracking, bool closesUp)
    {
        var glyphs = text.Glyphs;
        int natural = -1, squeezed = -1;
        double at = 0, naturalWidth = 0, squeezable = 0;
        for (var i = start; i < glyphs.Length; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            if (i > start) at += glyphs[i - 1].SpaceAfter;
            if (glyph.Break == BreakKind.Forced) return i + 1;
            // Spaces at a line's end hang over it.
            var mark = at;
            at += glyph.Advance + tracking + (closesUp ? 0 : glyph.ClosedUp);
            if (glyph.Class != CharacterClass.Space) mark = at;
            var needed = mark - (asOffice ? Hanging(glyph) : glyph.CutRightAllowed);
            var fitsNaturally = needed <= width + Epsilon;
            var fits = fitsNaturally || (maySqueeze && needed - squeezable <= width + Epsilon);
            if (!fits) return Choose(glyphs, start, i, natural, squeezed, width - naturalWidth, text.FontSize);
            if (glyph.Break.MayEndLine() || (asOffice && glyph.Break == BreakKind.Bound))
            {
                if (fitsNaturally) (natural, squeezed, naturalWidth) = (i + 1, -1, mark);
                else if (squeezed < 0) squeezed = i + 1;
            }

            squeezable += Squeezable(glyph);
        }

        // The rest fits, if only squeezed.
        return natural == glyphs.Length
            ? natural
            : Choose(glyphs, start, glyphs.Length, natural, squeezed, width - naturalWidth, text.FontSize);
    }

    private static int Choose(ShapedGlyph[] glyphs, int start, int overflow, int natural, int squeezed, double gap, double fontSize)
    {
        if (squeezed > 0 && (natural < 0 || gap > TolerableGapInEms * fontSize)) return squeezed;
        if (natural > 0) return natural;
        // Nothing may part: part before the glyph that is too much, but never set an empty line nor start one with a mark.
        var end = Math.Max(overflow, start + 1);
        while (end > start + 1 && end < glyphs.Length && Characters.HasBlankRight(glyphs[end].Class)) end--;
        return end;
    }

    /// <summary>How much of a glyph at a line's end may stand beyond the margin where marks may hang.</summary>
    public static double Hanging(in ShapedGlyph glyph) => glyph.Class == CharacterClass.Pause ? glyph.Advance : glyph.CutRightAllowed;

    /// <summary>How much room a glyph and the gap behind it can give up inside a line.</summary>
    public static double Squeezable(in ShapedGlyph glyph) => SqueezableBlank(glyph) + SqueezableGap(glyph);

    /// <summary>How much of its blank half a mark can give up inside a line, or a space of itself.</summary>
    public static double SqueezableBlank(in ShapedGlyph glyph) => glyph.Class == CharacterClass.Space ? glyph.Advance * 0.3 : glyph.CutRightAllowed * 0.6;

    /// <summary>How much the gap between Chinese and Latin text can give up: hardly anything, as it is soon none any more.</summary>
    public static double SqueezableGap(in ShapedGlyph glyph) => glyph.SpaceAfter * 0.2;
}
