namespace Typesetting.Text;

/// <summary>
/// Keeps a paragraph's last line from holding a single character: the line before gives some of its own, which its
/// justification makes up for by a gap nobody sees.
/// </summary>
internal static class LoneCharacters
{
    // Nouns of one character that words of two go before: 评价表 is parted before 评, not before 价.
    private const string Nouns = "表书图册单金";
    private const int FewestBeforeLeader = 4, LongestTail = 6;

    /// <summary>
    /// The lines of a title or an entry, whose last one should begin with a word. As most words are of two characters, it gets an
    /// even number of them; an odd one where a noun of one character ends it.
    /// </summary>
    public static void AvoidInTitle(ShapedText text, List<TextLine> lines, double width)
    {
        if (lines.Count < 2) return;
        var last = lines[^1];
        var (start, end) = (last.Start, TailEnd(text, last.End));
        var isWhole = !text.Glyphs.AsSpan(start, Math.Max(0, end - start)).ContainsAnyBut(CharacterClass.Ideograph);
        var count = Count(text, start, end);
        var isNoun = end > 0 && text.Glyphs[end - 1].CodePoint <= 0xFFFF && Nouns.Contains((char)text.Glyphs[end - 1].CodePoint);
        var least = isNoun ? 3 : text.Leaders.Count > 0 ? FewestBeforeLeader : 2;
        if (count >= least && isWhole && count < LongestTail && count % 2 != (isNoun ? 1 : 0)) least = count + 1;
        Avoid(text, lines, least + Count(text, end, last.End), width);
    }

    /// <summary>Behind the words of a line that a closing bracket or a leader ends: before that.</summary>
    private static int TailEnd(ShapedText text, int end)
    {
        var leader = Array.FindIndex(text.Glyphs, glyph => glyph.Class == CharacterClass.Leader);
        if (leader >= 0) end = Math.Min(end, leader);
        if (end == 0 || text.Glyphs[end - 1].Class != CharacterClass.Closing) return end;
        var opening = end - 1;
        while (opening > 0 && text.Glyphs[opening].Class != CharacterClass.Opening) opening--;
        return opening > 0 ? opening : end;
    }

    private static bool ContainsAnyBut(this Span<ShapedGlyph> glyphs, CharacterClass only)
    {
        foreach (ref readonly var glyph in glyphs)
        {
            if (glyph.Class != only) return true;
        }

        return false;
    }

    /// <summary>The lines with the last one filled up to a number of characters, where that can be done.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines; changed in place.</param>
    /// <param name="least">The fewest characters, marks not counted, that the last line should hold.</param>
    /// <param name="width">The room for a line without its indent.</param>
    public static void Avoid(ShapedText text, List<TextLine> lines, int least, double width)
    {
        if (lines.Count < 2) return;
        TextLine last = lines[^1], before = lines[^2];
        if (before.EndsParagraph || Count(text, last.Start, last.End) >= least) return;
        for (var start = last.Start - 1; start > before.Start; start--)
        {
            if (text.Glyphs[start - 1].Break != BreakKind.Allowed || Count(text, start, last.End) < least) continue;
            // A line that lost a long word would gape: then one character alone is the lesser fault.
            var moved = LineSetter.NaturalWidth(text.Glyphs, start, last.Start);
            if (moved > (least + 1) * text.FontSize) return;
            if (last.Indent + LineSetter.NaturalWidth(text.Glyphs, start, LineSetter.VisibleEnd(text.Glyphs, last)) > width) return;
            lines[^2] = before with { End = start };
            lines[^1] = last with { Start = start };
            return;
        }
    }

    private static int Count(ShapedText text, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            switch (text.Glyphs[i].Class)
            {
                case CharacterClass.Leader:
                    return count;
                case CharacterClass.Ideograph or CharacterClass.Digit or CharacterClass.Letter:
                    count++;
                    break;
            }
        }

        return count;
    }
}
