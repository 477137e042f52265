namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Estimates of widths in ems. A Word file names fonts and does not know them; these widths are those of Noto Serif, a tenth more
/// than Times New Roman and 宋体 take, so that a figure that fits here is broken in none of them.
/// </summary>
internal static class WordTextWidth
{
    /// <summary>Sums are whole numbers: every cell of every table is measured, some more than once.</summary>
    private const int UnitsPerEm = 100;

    private const int Point = 33;
    private const int Dash = 35;
    private const int Narrow = 56;
    private const int Capital = 72;
    private const int Percent = 93;
    private const int Wide = UnitsPerEm;

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

    private static int Of(char letter) => letter switch
    {
        '\n' => 0,
        '.' or ',' or ':' or ';' or ' ' => Point,
        '-' or '(' or ')' or '/' => Dash,
        '%' => Percent,
        >= 'A' and <= 'Z' => Capital,
        < '\u2010' => Narrow,
        _ => Wide,
    };
}
