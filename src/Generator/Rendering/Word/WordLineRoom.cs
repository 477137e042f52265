namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>The room in which an office program, which fills line by line, parts words as the PDF does.</summary>
internal static class WordLineRoom
{
    /// <summary>What a line may be longer or shorter by in another font, in ems; Latin letters and marks add to that.</summary>
    public const decimal Tolerance = 0.2m;

    /// <summary>The right half of some marks, which the PDF leaves out at a line's end.</summary>
    public const decimal Blank = 0.5m;

    private const string BlankAtRight = "）】》〉」』，。、；：";

    private const decimal LetterTolerance = 0.06m, MarkTolerance = 0.03m, ScriptGap = 0.2m;

    /// <summary>The least room that holds every line, and the most in which none takes a word from the next; in ems. Where the most is less, there is none.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="firstLine">The first line's indent in ems.</param>
    public static (decimal Least, decimal Most) Of(IReadOnlyList<WordLine> lines, decimal firstLine = 0m)
    {
        var (least, most) = (0m, decimal.MaxValue);
        for (var at = 0; at < lines.Count; at++)
        {
            var indent = at == 0 ? firstLine : 0m;
            var (ems, doubt) = Measure(lines[at].Words);
            least = Math.Max(least, indent + ems + doubt);
            if (at + 1 < lines.Count && !lines[at].IsForced)
            {
                most = Math.Min(most, indent + ems - doubt + WordTextWidth.InEms(FirstWord(lines[at + 1].Words)).Line);
            }
        }

        return (least, most);
    }

    /// <summary>Whether a line may fit the room only without the blank of its last mark.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="room">The room in ems.</param>
    /// <param name="firstLine">The first line's indent in ems.</param>
    public static bool NeedsBlank(IReadOnlyList<WordLine> lines, decimal room, decimal firstLine = 0m) =>
        lines.Index().Any(line => BlankAtRight.Contains(line.Item.Words[^1], StringComparison.Ordinal)
            && Of([line.Item], line.Index == 0 ? firstLine : 0m).Least > room);

    /// <summary>Whether an office program might set more on a line than the PDF does: the next line's first word.</summary>
    /// <param name="line">The line.</param>
    /// <param name="next">The line behind it.</param>
    /// <param name="room">The room in ems.</param>
    public static bool MayTakeMore(WordLine line, WordLine next, decimal room) => room > Of([line, next]).Most;

    /// <summary>A Chinese character, or as many letters and digits as no program parts.</summary>
    private static string FirstWord(string line)
    {
        var end = 0;
        while (end < line.Length && IsLatin(line[end]))
        {
            end++;
        }

        return line[..Math.Max(end, 1)];
    }

    private static (decimal Ems, decimal Doubt) Measure(string line)
    {
        var (gaps, doubt) = (0, Tolerance);
        for (var at = 0; at < line.Length; at++)
        {
            doubt += IsLatin(line[at]) ? LetterTolerance : line[at] < '\u2010' ? MarkTolerance : 0m;
            gaps += at > 0 && ((IsLatin(line[at]) && IsChinese(line[at - 1])) || (IsChinese(line[at]) && IsLatin(line[at - 1]))) ? 1 : 0;
        }

        return (WordTextWidth.InEms(line).Line + (gaps * ScriptGap), doubt);
    }

    /// <summary>Letters and digits alone: office programs set brackets and other marks close to Chinese.</summary>
    private static bool IsLatin(char letter) => char.IsAsciiLetterOrDigit(letter);

    private static bool IsChinese(char letter) => letter is >= '\u2E80' and <= '\u9FFF' and not (>= '\u3000' and <= '\u303F');
}

/// <summary>A line as the PDF has it.</summary>
/// <param name="Words">Its words, none of them empty.</param>
/// <param name="IsForced">True where the words themselves say that the line ends here.</param>
internal readonly record struct WordLine(string Words, bool IsForced);
