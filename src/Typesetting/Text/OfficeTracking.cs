namespace Typesetting.Text;

/// <summary>
/// How much further apart, or closer, characters have to stand where a program fills line by line, so that a paragraph has as many
/// lines there as here and does not end with a single character.
/// </summary>
internal static class OfficeTracking
{
    /// <summary>What such programs count space between characters in: twentieths of a point.</summary>
    private const double Step = 0.05;

    /// <summary>More would be seen beside other paragraphs.</summary>
    private const double MostInEms = 1 / 32.0;

    /// <summary>The space for each character in points: below 0 where they stand closer, 0 where nothing is to be done or would help.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The room for a line.</param>
    /// <param name="firstIndent">The first line's indent.</param>
    /// <param name="otherIndent">The other lines' indent.</param>
    /// <param name="office">The lines that such a program makes.</param>
    /// <param name="count">How many lines it should make.</param>
    public static double Of(ShapedText text, double width, double firstIndent, double otherIndent, List<TextLine> office, int count)
    {
        if (IsAsWanted(office)) return 0;
        var step = office.Count > count ? -Step : Step;
        var most = (int)(MostInEms * text.FontSize / Step);
        for (var steps = 1; steps <= most; steps++)
        {
            if (!Helps(steps)) continue;
            // One step more, where that does as well: fonts of other machines are a shade wider or narrower.
            return step * (steps < most && Helps(steps + 1) ? steps + 1 : steps);
        }

        return 0;

        bool Helps(int steps) => IsAsWanted(
            LineBreaker.Break(text, width, firstIndent, otherIndent, maySqueeze: false, asOffice: true, tracking: steps * step));

        bool IsAsWanted(List<TextLine> lines) =>
            lines.Count == count && (count == 1 || LoneCharacters.Count(text.Glyphs, lines[^1].Start, lines[^1].End) != 1);
    }
}
