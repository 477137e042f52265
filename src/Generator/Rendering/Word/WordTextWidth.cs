namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Estimates of widths in ems. A Word file names fonts and does not know them; these widths hold for 宋体 and Times New Roman and
/// whatever has their measure.
/// </summary>
internal static class WordTextWidth
{
    /// <summary>Sums are whole numbers: every cell of every table is measured, some more than once.</summary>
    private const int UnitsPerEm = 10;

    private const int Point = 3;
    private const int Narrow = 5;
    private const int Wide = UnitsPerEm;

    /// <summary>The first character that is as wide as it is high: CJK radicals and all that follows them.</summary>
    private const char FirstWide = '\u2E80';

    /// <summary>A text's longest line, and its longest stretch that must not be broken.</summary>
    public static (decimal Line, decimal Stretch) InEms(string text)
    {
        var (longestLine, line, longestStretch, stretch) = (0, 0, 0, 0);
        foreach (var letter in text)
        {
            var width = Of(letter);
            line = letter == '\n' ? 0 : line + width;
            stretch = letter is '\n' or ' ' || width == Wide ? 0 : stretch + width;
            longestLine = Math.Max(longestLine, line);
            longestStretch = Math.Max(longestStretch, Math.Max(stretch, width));
        }

        return ((decimal)longestLine / UnitsPerEm, (decimal)longestStretch / UnitsPerEm);
    }

    /// <summary>How many lines a text takes in a width given in ems.</summary>
    public static int Lines(string text, decimal widthInEms)
    {
        var (lines, line, room) = (1, 0, (int)(widthInEms * UnitsPerEm));
        foreach (var letter in text)
        {
            line += Of(letter);
            if (letter == '\n' || line > room)
            {
                lines++;
                line = letter == '\n' ? 0 : Of(letter);
            }
        }

        return lines;
    }

    private static int Of(char letter) => letter switch
    {
        '\n' => 0,
        '.' or ',' => Point,
        < FirstWide => Narrow,
        _ => Wide,
    };
}
