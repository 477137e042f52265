using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// The room in which an office program, which fills line by line, parts a heading where the PDF does. A break within the heading would do so
/// too, but staff who update the 目录 would find it there again.
/// </summary>
internal static class WordHeadingRoom
{
    /// <summary>The blank of a mark at a line's end, and what the rest of its line may be longer by in another font.</summary>
    private const decimal Blank = WordLineRoom.Blank + (2 * WordLineRoom.Tolerance);

    /// <summary>
    /// The indents at the left and right in twips: none for a heading of one line, less than none where the blank of a line's last mark stands
    /// in the margin; null where no room parts the words so.
    /// </summary>
    /// <param name="lines">The heading's lines.</param>
    /// <param name="text">How it looks.</param>
    /// <param name="width">The page's width in twips.</param>
    public static (int Left, int Right)? Indents(IReadOnlyList<string> lines, TextStyle text, int width)
    {
        var page = WordUnits.Points(width) / text.SizeInPoints;
        var set = lines.Select(line => new WordLine(line, IsForced: false)).ToList();
        var (least, most) = WordLineRoom.Of(set, text.FirstLineInCharacters);
        var blank = WordLineRoom.NeedsBlank(set, page, text.FirstLineInCharacters) ? Blank : 0m;

        // What the PDF set in a line fits it, and a line that fills its page parts there by itself.
        least = Math.Min(least, page + blank);
        most = Math.Min(most, page + blank);
        if (lines.Count == 1 && blank == 0m)
        {
            return (0, 0);
        }

        if (least > most)
        {
            return null;
        }

        var taken = width - WordUnits.TwipsOfPoints((least + most) / 2 * text.SizeInPoints);
        return text.Alignment == TextAlignment.Center ? (taken / 2, taken / 2) : (0, taken);
    }
}
