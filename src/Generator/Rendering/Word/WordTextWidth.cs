namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Estimates of widths in ems. A Word file names fonts and does not know them; these widths hold for 宋体 and Times New Roman and
/// whatever has their measure.
/// </summary>
internal static class WordTextWidth
{
    private const decimal PointInEms = 0.3m;
    private const decimal NarrowInEms = 0.5m;
    private const decimal WideInEms = 1m;

    /// <summary>The first character that is as wide as it is high: CJK radicals and all that follows them.</summary>
    private const char FirstWide = '\u2E80';

    /// <summary>A text's longest line, and its longest stretch that must not be broken.</summary>
    public static (decimal Line, decimal Stretch) InEms(string text)
    {
        var (longestLine, line, longestStretch, stretch) = (0m, 0m, 0m, 0m);
        foreach (var letter in text)
        {
            var width = Of(letter);
            line = letter == '\n' ? 0m : line + width;
            stretch = letter is '\n' or ' ' || width == WideInEms ? 0m : stretch + width;
            longestLine = Math.Max(longestLine, line);
            longestStretch = Math.Max(longestStretch, Math.Max(stretch, width));
        }

        return (longestLine, longestStretch);
    }

    /// <summary>How many lines a text takes in a width given in ems.</summary>
    public static int Lines(string text, decimal widthInEms)
    {
        var (lines, line) = (1, 0m);
        foreach (var letter in text)
        {
            line += Of(letter);
            if (letter == '\n' || line > widthInEms)
            {
                lines++;
                line = letter == '\n' ? 0m : Of(letter);
            }
        }

        return lines;
    }

    private static decimal Of(char letter) => letter switch
    {
        '\n' => 0m,
        '.' or ',' => PointInEms,
        < FirstWide => NarrowInEms,
        _ => WideInEms,
    };
}
