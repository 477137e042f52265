namespace Typesetting.Text;

/// <summary>
/// Space between characters: full-width marks next to each other lose the blank half between them, Chinese and Latin
/// stand a little apart, and each gap knows whether justification may open it.
/// </summary>
internal static class Spacing
{
    private const double FullWidth = 0.9; // in ems: narrower glyphs have no blank half to lose

    public static void Apply(ShapedGlyph[] glyphs, ReadOnlySpan<GlyphStyle> styles, double scriptSpacing)
    {
        for (var i = 0; i < glyphs.Length; i++)
        {
            ref var glyph = ref glyphs[i];
            if (glyph.Class == CharacterClass.Ideograph && i + 1 < glyphs.Length && glyphs[i + 1].Class == CharacterClass.Ideograph)
            {
                // Nearly all there is, and nothing between them.
                glyph.MayStretch = MayStretch(glyph, glyphs[i + 1]);
                continue;
            }

            if (glyph.Class is CharacterClass.Break or CharacterClass.Leader || styles.IsEmpty) continue;
            var size = styles[glyph.Style].Size;
            var full = IsFullWidth(glyph, size);
            if (full && Characters.HasBlankRight(glyph.Class)) glyph.CutRightAllowed = (float)(size / 2);
            if (i + 1 == glyphs.Length) continue;
            ref var next = ref glyphs[i + 1];
            if (next.Class is CharacterClass.Break or CharacterClass.Leader) continue;
            Compress(ref glyph, ref next, full, size, styles);
            glyph.SpaceAfter = (float)ScriptSpace(glyph, next, styles, scriptSpacing);
            glyph.MayStretch = MayStretch(glyph, next);
        }
    }

    private static void Compress(ref ShapedGlyph glyph, ref ShapedGlyph next, bool full, double size, ReadOnlySpan<GlyphStyle> styles)
    {
        var nextSize = styles[next.Style].Size;
        if (next.Class != CharacterClass.Space && !IsFullWidth(next, nextSize)) return;
        var half = (float)(size / 2);
        if (full && Characters.HasBlankRight(glyph.Class)
            && (Characters.HasBlankRight(next.Class) || next.Class is CharacterClass.Opening or CharacterClass.Space))
        {
            glyph.Advance -= half;
            glyph.ClosedUp = half;
            glyph.CutRightAllowed = 0;
        }
        else if (glyph.Class == CharacterClass.Opening && next.Class == CharacterClass.Opening && glyph.CodePoint >= 0x2000)
        {
            next.CutLeft += (float)(nextSize / 2);
            next.Advance -= (float)(nextSize / 2);
            next.ClosedUp = (float)(nextSize / 2);
        }
    }

    private static double ScriptSpace(in ShapedGlyph glyph, in ShapedGlyph next, ReadOnlySpan<GlyphStyle> styles, double ems)
    {
        if (IsLatin(glyph.Class) && Characters.TakesScriptSpace(next.CodePoint)) return ems * styles[next.Style].Size;
        if (Characters.TakesScriptSpace(glyph.CodePoint) && IsLatin(next.Class)) return ems * styles[glyph.Style].Size;
        return 0;
    }

    // A percent sign is no letter: behind it office programs and browsers leave no gap either.
    private static bool IsLatin(CharacterClass c) => c is CharacterClass.Digit or CharacterClass.Letter;

    private static bool IsFullWidth(in ShapedGlyph glyph, double size) =>
        glyph.CodePoint >= 0x2000 && glyph.Advance + Math.Max(0, glyph.CutLeft) >= FullWidth * size;

    private static bool MayStretch(in ShapedGlyph glyph, in ShapedGlyph next)
    {
        if (glyph.Class == CharacterClass.Space) return next.Class != CharacterClass.Space;
        if (glyph.Class == CharacterClass.Dash && next.Class == CharacterClass.Dash) return false;
        if (next.Class is CharacterClass.Space or CharacterClass.Glue || glyph.Class == CharacterClass.Glue) return false;
        return glyph.CodePoint >= 0x2E80 || next.CodePoint >= 0x2E80;
    }
}
