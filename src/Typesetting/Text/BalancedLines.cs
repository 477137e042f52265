namespace Typesetting.Text;

/// <summary>
/// Breaks centred text, as titles are, so that its lines are about equally long, at a space or behind a word that names an
/// institution or a place where one parts it well: a title's last two characters alone on a line look like an accident.
/// </summary>
internal static class BalancedLines
{
    private const double TolerableImbalance = 0.35; // of the whole width

    // What ends the name of an institution or a place, and so a part of a title.
    private const string GoodEnds = "局院校厅委处室站所司署办县区省镇乡街馆团社度";

    /// <summary>As many lines as before, better shared out.</summary>
    public static List<TextLine> Of(ShapedText text, double width, List<TextLine> lines)
    {
        // A title longer than a few lines is no title; forced breaks are the author's own balance.
        if (lines.Count > 4 || lines.Take(lines.Count - 1).Any(line => line.EndsParagraph)) return lines;
        if (lines.Count == 2 && InTwo(text, width) is { } parted) return parted;
        double low = 0, high = width;
        for (var step = 0; step < 12; step++)
        {
            var middle = (low + high) / 2;
            if (LineBreaker.Break(text, middle, 0, 0, false).Count > lines.Count) low = middle;
            else high = middle;
        }

        var balanced = LineBreaker.Break(text, high, 0, 0, false);
        LoneCharacters.Avoid(text, balanced, 2, width);
        return balanced;
    }

    private static List<TextLine>? InTwo(ShapedText text, double width)
    {
        var glyphs = text.Glyphs;
        List<TextLine>? best = null;
        var bestFault = double.MaxValue;
        for (var i = 0; i < glyphs.Length - 1; i++)
        {
            if (glyphs[i].Break != BreakKind.Allowed) continue;
            var isSpace = glyphs[i].CodePoint is ' ' or 0x3000 or 0x2003;
            if (!isSpace && !EndsName(glyphs, i)) continue;
            TextLine first = new(0, i + 1, 0, false), second = new(i + 1, glyphs.Length, 0, true);
            double upper = Width(glyphs, first), lower = Width(glyphs, second);
            if (Math.Max(upper, lower) > width) continue;
            var fault = Math.Abs(upper - lower) / (upper + lower);
            if (isSpace) fault -= 1;
            else if (fault > TolerableImbalance) continue;
            if (fault < bestFault) (best, bestFault) = ([first, second], fault);
        }

        return best;
    }

    /// <summary>Whether a part of a title ends here: an institution's name, or what stands before a year.</summary>
    private static bool EndsName(ShapedGlyph[] glyphs, int i)
    {
        int c = glyphs[i].CodePoint, next = glyphs[i + 1].CodePoint;
        if (c > 0xFFFF || glyphs[i].Class != CharacterClass.Ideograph) return false;
        if (glyphs[i + 1].Class == CharacterClass.Digit) return true;
        if (c == '心') return i > 0 && glyphs[i - 1].CodePoint == '中';
        // 社区, 社会 and 区域 are words of their own.
        return GoodEnds.Contains((char)c) && !(c == '社' && next is '区' or '会' or '团') && !(c == '区' && next == '域');
    }

    private static double Width(ShapedGlyph[] glyphs, TextLine line) =>
        LineSetter.NaturalWidth(glyphs, line.Start, LineSetter.VisibleEnd(glyphs, line));
}
