namespace Typesetting.Text;

/// <summary>
/// Quotation marks, the apostrophe, dashes and dots are written alike in Chinese and Latin text but look different: Chinese among
/// Chinese characters, Latin inside Latin words.
/// </summary>
internal static class SharedMarks
{
    private const int OpeningSingle = 0x2018, ClosingSingle = 0x2019, OpeningDouble = 0x201C, ClosingDouble = 0x201D;

    /// <summary>Whether a mark belongs to Latin text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where the mark stands.</param>
    /// <param name="hasIdeographs">Whether there is any Chinese in the text.</param>
    public static bool IsLatin(ReadOnlySpan<int> text, int i, bool hasIdeographs) => text[i] switch
    {
        >= OpeningSingle and <= ClosingDouble when !hasIdeographs => true,
        OpeningSingle or OpeningDouble => IsLatinBeside(text, i, -1) && IsLatinBeside(text, i, 1),
        ClosingSingle => IsApostrophe(text, i) || IsLatinPair(text, i, OpeningSingle),
        ClosingDouble => IsLatinPair(text, i, OpeningDouble),
        0x2014 or 0x2026 => IsLetterBeside(text, i, -1) && IsLetterBeside(text, i, 1),
        _ => false,
    };

    /// <summary>Whether a closing quotation mark is none, but stands inside a Latin word.</summary>
    public static bool IsApostrophe(ReadOnlySpan<int> text, int i) =>
        text[i] == ClosingSingle && i > 0 && i + 1 < text.Length && IsLetter(text[i - 1]) && IsLetter(text[i + 1]);

    /// <summary>A closing mark is what its opening one is; without one, what stands before it decides.</summary>
    private static bool IsLatinPair(ReadOnlySpan<int> text, int i, int opening)
    {
        var depth = 0;
        for (var k = i - 1; k >= 0; k--)
        {
            if (text[k] == text[i] && !IsApostrophe(text, k)) depth++;
            else if (text[k] == opening && depth-- == 0) return IsLatin(text, k, true);
        }

        return i > 0 && IsLetter(text[i - 1]);
    }

    private static bool IsLatinBeside(ReadOnlySpan<int> text, int i, int step) => Beside(text, i, step) is > 0 and < 0x2000;

    private static bool IsLetterBeside(ReadOnlySpan<int> text, int i, int step) => IsLetter(Beside(text, i, step));

    private static bool IsLetter(int c) => c is > ' ' and < 0x2000 && Characters.ClassOf(c) == CharacterClass.Letter;

    /// <summary>The next character in a direction that is neither space nor quotation mark; 0 for none.</summary>
    private static int Beside(ReadOnlySpan<int> text, int i, int step)
    {
        for (i += step; i >= 0 && i < text.Length; i += step)
        {
            if (text[i] is not (' ' or >= OpeningSingle and <= ClosingDouble)) return text[i];
        }

        return 0;
    }
}
