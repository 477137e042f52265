namespace Typesetting.Text;

/// <summary>
/// Tells text whose lines had to tear a word, a date or a sum, to end behind a word that begins a phrase, or to leave a single character
/// to the last line, and finds the width at which as few lines can be had without. Of words of two characters, a column for three holds one to a line, or tears every other.
/// </summary>
internal static class UntornWidth
{
    private const double Epsilon = 0.001;

    /// <summary>Whether a line ends inside a word or a phrase hardly begun, or is the lone end of one.</summary>
    public static bool IsTorn(ShapedText text, TextLine line)
    {
        var glyphs = text.Glyphs;
        if (!line.EndsParagraph) return glyphs[line.End - 1].Break <= BreakKind.BehindOpener;
        return line.Start > 0 && glyphs[line.Start - 1].Break != BreakKind.Forced && glyphs[line.Start].Class != CharacterClass.Opening
            && LoneCharacters.Count(glyphs, line.Start, line.End) == 1;
    }

    /// <summary>The least width, from the given one on, at which words whole make no more lines than words torn.</summary>
    public static double From(ShapedText text, double width)
    {
        while (true)
        {
            var wider = double.PositiveInfinity;
            if (CountLines(text.Glyphs, width, wholeWords: true, ref wider) <= CountLines(text.Glyphs, width, wholeWords: false, ref wider)) return width;
            width = wider;
        }
    }

    /// <summary>How many lines filling makes; no end of them where something that is to be whole is wider than a line.</summary>
    /// <param name="glyphs">The text.</param>
    /// <param name="room">The room for a line.</param>
    /// <param name="wholeWords">Whether lines end between words only.</param>
    /// <param name="wider">Made the least room in which one of the lines would take more.</param>
    private static int CountLines(ShapedGlyph[] glyphs, double room, bool wholeWords, ref double wider)
    {
        var lines = 0;
        for (var start = 0; start < glyphs.Length; lines++)
        {
            var end = -1;
            double at = 0;
            for (var i = start; i < glyphs.Length; i++)
            {
                ref readonly var glyph = ref glyphs[i];
                if (i > start) at += glyphs[i - 1].SpaceAfter;
                var need = glyph.Class == CharacterClass.Space ? at : at + glyph.Advance - glyph.CutRightAllowed;
                at += glyph.Advance;
                var isForced = i + 1 == glyphs.Length || glyph.Break == BreakKind.Forced;
                if (!isForced && !(wholeWords ? IsWelcome(glyphs, i) : glyph.Break.MayEndLine())) continue;
                if (need > room + Epsilon)
                {
                    wider = Math.Min(wider, need);
                    break;
                }

                end = i + 1;
                if (isForced) break;
            }

            if (end < 0) return int.MaxValue;
            start = end;
        }

        return lines;
    }

    private static bool IsWelcome(ShapedGlyph[] glyphs, int i) => glyphs[i].Break > BreakKind.BehindOpener && !LeavesOne(glyphs, i + 1);

    private static bool LeavesOne(ShapedGlyph[] glyphs, int start)
    {
        var count = 0;
        for (var i = start; i < glyphs.Length && glyphs[i].Break != BreakKind.Forced && count < 2; i++) count += LoneCharacters.IsCounted(glyphs[i]) ? 1 : 0;
        return count == 1;
    }
}
