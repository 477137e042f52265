namespace Typesetting.Text;

/// <summary>Gives each glyph of a line its place.</summary>
internal static class LineSetter
{
    private const double WidestStretchInEms = 0.5;

    /// <summary>Where the glyphs' origins lie, from the left edge of the line's room.</summary>
    public static float[] Set(ShapedText text, TextLine line, double width, TextAlignment alignment)
    {
        var glyphs = text.Glyphs;
        var end = VisibleEnd(glyphs, line);
        var leader = Array.FindIndex(glyphs, line.Start, end - line.Start, glyph => glyph.Class == CharacterClass.Leader);
        var origins = new float[end - line.Start];
        var room = width - line.Indent;
        var natural = NaturalWidth(glyphs, line.Start, end);
        if (leader >= 0)
        {
            Place(glyphs, line.Start, leader + 1, line.Indent, default, origins, line.Start);
            var rest = NaturalWidth(glyphs, leader + 1, end);
            Place(glyphs, leader + 1, end, width - rest, default, origins, line.Start);
            return origins;
        }

        var start = line.Indent;
        var change = default(Change);
        var slack = room - natural;
        if (slack < 0 && end > line.Start) slack = Math.Min(0, slack + glyphs[end - 1].CutRightAllowed);
        if (slack < 0)
        {
            change = Squeeze(glyphs, line.Start, end, -slack);
        }
        else if (alignment == TextAlignment.Justify && !line.EndsParagraph)
        {
            change = new Change(StretchPerGap(text, line.Start, end, slack), 0, 0);
        }
        else
        {
            start += alignment switch
            {
                TextAlignment.Center => slack / 2,
                TextAlignment.Right or TextAlignment.Decimal => slack,
                _ => 0,
            };
        }

        Place(glyphs, line.Start, end, start, change, origins, line.Start);
        return origins;
    }

    public static double NaturalWidth(ShapedGlyph[] glyphs, int start, int end)
    {
        var width = 0.0;
        for (var i = start; i < end; i++) width += glyphs[i].Advance + (i + 1 < end ? glyphs[i].SpaceAfter : 0);
        return width;
    }

    public static int VisibleEnd(ShapedGlyph[] glyphs, TextLine line)
    {
        var end = line.End;
        while (end > line.Start && glyphs[end - 1].Class is CharacterClass.Space or CharacterClass.Break) end--;
        return end;
    }

    /// <summary>
    /// Marks give up their blanks before any gap shrinks. Rather than losing more of them than nobody sees, a line lets the mark at its
    /// end hang.
    /// </summary>
    private static Change Squeeze(ShapedGlyph[] glyphs, int start, int end, double need)
    {
        double blanks = 0, gaps = 0;
        for (var i = start; i < end - 1; i++)
        {
            blanks += LineBreaker.SqueezableBlank(glyphs[i]);
            gaps += LineBreaker.SqueezableGap(glyphs[i]);
        }

        need -= HangOf(need, blanks + gaps, glyphs[end - 1]);
        return new Change(0, blanks > 0 ? Math.Min(1, need / blanks) : 0, gaps > 0 ? Math.Clamp((need - blanks) / gaps, 0, 1) : 0);
    }

    /// <summary>How far the mark at a line's end hangs beyond what of it is blank: as far as is of use where marks would else be squeezed too much.</summary>
    /// <param name="need">By how much the line is too long, less that blank.</param>
    /// <param name="squeezable">How much it can give up.</param>
    /// <param name="last">Its last glyph.</param>
    public static double HangOf(double need, double squeezable, in ShapedGlyph last) =>
        need > LineBreaker.TolerableSqueeze * squeezable ? Math.Min(need, LineBreaker.Hanging(last) - last.CutRightAllowed) : 0;

    private static double StretchPerGap(ShapedText text, int start, int end, double slack)
    {
        double weights = 0;
        for (var i = start; i < end - 1; i++) weights += Weight(text.Glyphs[i]);
        if (weights == 0) return 0;
        var stretch = slack / weights;
        // With hardly a gap in the line, tearing it apart looks worse than a ragged edge.
        return stretch > WidestStretchInEms * text.FontSize ? 0 : stretch;
    }

    /// <summary>
    /// How much of a line's stretch the gap behind a glyph takes: somewhat more where there is a gap already, between Chinese and
    /// Latin text, on either side of a figure alike, and behind a mark.
    /// </summary>
    public static double Weight(in ShapedGlyph glyph) =>
        !glyph.MayStretch ? 0
        : glyph.Class == CharacterClass.Space ? 2
        : glyph.SpaceAfter > 0 || glyph.CutRightAllowed > 0 ? 1.25
        : 1;

    private static void Place(
        ShapedGlyph[] glyphs, int start, int end, double at, Change change, float[] origins, int first)
    {
        for (var i = start; i < end; i++)
        {
            ref readonly var glyph = ref glyphs[i];
            origins[i - first] = (float)(at - glyph.CutLeft);
            at += glyph.Advance + glyph.SpaceAfter + change.Stretch * Weight(glyph)
                - change.OfBlanks * LineBreaker.SqueezableBlank(glyph) - change.OfGaps * LineBreaker.SqueezableGap(glyph);
        }
    }

    /// <summary>How a line is made to fit: what a gap of weight 1 takes, and which share marks and gaps give of what they can.</summary>
    private readonly record struct Change(double Stretch, double OfBlanks, double OfGaps);
}
