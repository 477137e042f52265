namespace Typesetting.Text;

/// <summary>
/// How much further apart, or closer, characters have to stand where a program fills line by line, so that a paragraph has as many
/// lines there as here, does not end with a single character, and parts as few numbers from their units as can be.
/// </summary>
internal static class OfficeTracking
{
    /// <summary>What such programs count space between characters in: twentieths of a point.</summary>
    private const double Step = 0.05;

    /// <summary>More would be seen beside other paragraphs; justified lines differ by as much.</summary>
    private const double MostInEms = 1 / 24.0;

    private const int Reserve = 2; // steps

    /// <summary>How much worse a mark is that hangs beyond the margin, of otherwise equal lines; an amount parted counts as 1.</summary>
    private const double HangingFault = 0.01;

    /// <summary>How bad it is to have more lines or fewer, or a last one of a single character.</summary>
    private const double OtherLinesFault = 100;

    /// <summary>The space for each character in points: below 0 where they stand closer, 0 where nothing is to be done or would help.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The room for a line.</param>
    /// <param name="firstIndent">The first line's indent.</param>
    /// <param name="otherIndent">The other lines' indent.</param>
    /// <param name="office">The lines that such a program makes.</param>
    /// <param name="count">How many lines it should make.</param>
    public static double Of(ShapedText text, double width, double firstIndent, double otherIndent, List<TextLine> office, int count)
    {
        // Word closes up marks beside each other, LibreOffice only where a line would not do otherwise.
        var hasClosedUp = Array.Exists(text.Glyphs, glyph => glyph.ClosedUp > 0);
        var fault = FaultOf(office, 0, closesUp: true) + (hasClosedUp ? FaultBy(0, closesUp: false) : 0);
        if (fault < 1) return 0;
        var best = 0;
        var most = (int)(MostInEms * text.FontSize / Step);
        for (var steps = 1; steps <= most && fault > 0; steps++)
        {
            Try(steps);
            Try(-steps);
        }

        // Some more, where that does as well: fonts of other machines are a shade wider or narrower.
        for (var more = 0; more < Reserve && best != 0 && Math.Abs(best) < most && FaultAt(best + Math.Sign(best)) == fault; more++) best += Math.Sign(best);
        return best * Step;

        void Try(int steps)
        {
            var other = FaultAt(steps);
            if (other < fault) (best, fault) = (steps, other);
        }

        double FaultAt(int steps) => FaultBy(steps, closesUp: true) + (hasClosedUp ? FaultBy(steps, closesUp: false) : 0);

        double FaultBy(int steps, bool closesUp) => FaultOf(
            LineBreaker.Break(text, width, firstIndent, otherIndent, maySqueeze: false, asOffice: true, steps * Step, closesUp), steps * Step, closesUp);

        double FaultOf(List<TextLine> lines, double tracking, bool closesUp)
        {
            if (lines.Count != count || (count > 1 && LoneCharacters.Count(text.Glyphs, lines[^1].Start, lines[^1].End) == 1)) return OtherLinesFault;
            var parted = lines.Count(line => !line.EndsParagraph && text.Glyphs[line.End - 1].Break == BreakKind.Bound);
            return parted + (HangingFault * lines.Count(line => Hangs(line, tracking, closesUp)));
        }

        bool Hangs(TextLine line, double tracking, bool closesUp)
        {
            var end = LineSetter.VisibleEnd(text.Glyphs, line);
            var room = width - line.Indent - (tracking * (end - line.Start));
            for (var i = line.Start; i < end && !closesUp; i++) room -= text.Glyphs[i].ClosedUp;
            return LineSetter.NaturalWidth(text.Glyphs, line.Start, end) > room + 0.001;
        }
    }
}
