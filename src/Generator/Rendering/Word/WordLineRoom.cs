namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>The room in which an office program, which fills line by line, parts words as the PDF does.</summary>
internal static class WordLineRoom
{
    /// <summary>What a line may be longer or shorter by in another font, and what each Latin letter or digit adds to that, in ems.</summary>
    public const decimal Tolerance = 0.2m;

    /// <summary>The right half of some marks, which the PDF leaves out at a line's end.</summary>
    public const decimal Blank = 0.5m;

    private const string BlankAtRight = "）】》〉」』，。、；：";

    private const decimal LatinTolerance = 0.06m, ScriptGap = 0.2m;

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
                most = Math.Min(most, indent + ems - doubt + WordTextWidth.InEms(lines[at + 1].Words[..1]).Line);
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

    private static (decimal Ems, decimal Doubt) Measure(string line)
    {
        var (gaps, latin) = (0, 0);
        for (var at = 0; at < line.Length; at++)
        {
            latin += line[at] < '\u2010' ? 1 : 0;
            gaps += at > 0 && ((IsLatin(line[at]) && IsChinese(line[at - 1])) || (IsChinese(line[at]) && IsLatin(line[at - 1]))) ? 1 : 0;
        }

        return (WordTextWidth.InEms(line).Line + (gaps * ScriptGap), Tolerance + (latin * LatinTolerance));
    }

    private static bool IsLatin(char letter) => letter is > ' ' and < '\u2010';

    private static bool IsChinese(char letter) => letter is >= '\u2E80' and <= '\u9FFF' and not (>= '\u3000' and <= '\u303F');
}

/// <summary>A line as the PDF has it.</summary>
/// <param name="Words">Its words, none of them empty.</param>
/// <param name="IsForced">True where the words themselves say that the line ends here.</param>
internal readonly record struct WordLine(string Words, bool IsForced);
