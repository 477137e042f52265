namespace Typesetting.Text;

/// <summary>
/// Keeps a paragraph's last line from holding a single character: the line before gives some of its own, which its
/// justification makes up for by a gap nobody sees.
/// </summary>
internal static class LoneCharacters
{
    /// <summary>The lines with the last one filled up to a number of characters, where that can be done.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines; changed in place.</param>
    /// <param name="least">The fewest characters, marks not counted, that the last line should hold.</param>
    /// <param name="width">The room for a line without its indent.</param>
    public static void Avoid(ShapedText text, List<TextLine> lines, int least, double width)
    {
        if (lines.Count < 2) return;
        TextLine last = lines[^1], before = lines[^2];
        if (before.EndsParagraph || Count(text.Glyphs, last.Start, last.End) >= least) return;
        for (var start = last.Start - 1; start > before.Start; start--)
        {
            if (!text.Glyphs[start - 1].Break.MayEndLine() || Count(text.Glyphs, start, last.End) < least) continue;
            // A line that lost a long word would gape: then one character alone is the lesser fault.
            var moved = LineSetter.NaturalWidth(text.Glyphs, start, last.Start);
            if (moved > (least + 1) * text.FontSize) return;
            if (last.Indent + LineSetter.NaturalWidth(text.Glyphs, start, LineSetter.VisibleEnd(text.Glyphs, last)) > width) return;
            lines[^2] = before with { End = start };
            lines[^1] = last with { Start = start };
            return;
        }
    }

    /// <summary>How many characters a stretch holds, marks not counted, up to a leader.</summary>
    public static int Count(ShapedGlyph[] glyphs, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            if (glyphs[i].Class == CharacterClass.Leader) return count;
            if (IsCounted(glyphs[i])) count++;
        }

        return count;
    }

    /// <summary>Whether a glyph is a character, not a mark.</summary>
    public static bool IsCounted(in ShapedGlyph glyph) => glyph.Class is CharacterClass.Ideograph or CharacterClass.Digit or CharacterClass.Letter;
}
