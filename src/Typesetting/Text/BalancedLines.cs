namespace Typesetting.Text;

/// <summary>
/// Breaks centred text, as titles are, so that its lines are about equally long, and at a space where one parts it well:
/// a title's last two characters alone on a line look like an accident.
/// </summary>
internal static class BalancedLines
{
    /// <summary>As many lines as before, better shared out.</summary>
    public static List<TextLine> Of(ShapedText text, double width, List<TextLine> lines)
    {
        // A title longer than a few lines is no title; forced breaks are the author's own balance.
        if (lines.Count > 4 || lines.Take(lines.Count - 1).Any(line => line.EndsParagraph)) return lines;
        if (lines.Count == 2 && AtSpace(text, width) is { } parted) return parted;
        double low = 0, high = width;
        for (var step = 0; step < 12; step++)
        {
            var middle = (low + high) / 2;
            if (LineBreaker.Break(text, middle, 0, 0, false).Count > lines.Count) low = middle;
            else high = middle;
        }

        return LineBreaker.Break(text, high, 0, 0, false);
    }

    private static List<TextLine>? AtSpace(ShapedText text, double width)
    {
        var glyphs = text.Glyphs;
        List<TextLine>? best = null;
        var bestExcess = double.MaxValue;
        for (var i = 0; i < glyphs.Length - 1; i++)
        {
            if (glyphs[i].CodePoint is not (' ' or 0x3000 or 0x2003) || glyphs[i].Break != BreakKind.Allowed) continue;
            List<TextLine> parted = [new TextLine(0, i + 1, 0, false), new TextLine(i + 1, glyphs.Length, 0, true)];
            var widest = parted.Max(line => LineSetter.NaturalWidth(glyphs, line.Start, LineSetter.VisibleEnd(glyphs, line)));
            if (widest <= width && widest < bestExcess) (best, bestExcess) = (parted, widest);
        }

        return best;
    }
}
