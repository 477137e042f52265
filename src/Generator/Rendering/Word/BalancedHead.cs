namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Shares the words of a head cell, or of one that names a group of rows, out over lines of about equal length, as the PDF has them: left
/// to themselves, office programs fill the first line and leave a single character for the last.
/// </summary>
internal static class BalancedHead
{
    /// <summary>What a line may be too long by, in characters: widths are rounded to twips.</summary>
    private const decimal Tolerance = 0.01m;

    /// <summary>How many lines the words need, and how many characters stand in the longest; null where one line does or they are not Chinese alone.</summary>
    /// <param name="words">The words.</param>
    /// <param name="roomInEms">The room for a line in characters.</param>
    public static (int Lines, int Longest)? Of(string words, decimal roomInEms)
    {
        var room = (int)(roomInEms + Tolerance);
        if (room < 2 || words.Length <= room || words.Any(letter => letter is < '\u4E00' or > '\u9FFF'))
        {
            return null;
        }

        var lines = (words.Length + room - 1) / room;
        return (lines, (words.Length + lines - 1) / lines);
    }

    /// <summary>The words with breaks between their lines.</summary>
    public static string Broken(string words, int lines)
    {
        var (each, longer) = (words.Length / lines, words.Length % lines);
        var balanced = new System.Text.StringBuilder(words.Length + lines);
        for (var (line, at) = (0, 0); line < lines; line++)
        {
            var length = each + (line < longer ? 1 : 0);
            balanced.Append(line == 0 ? "" : "\n").Append(words, at, length);
            at += length;
        }

        return balanced.ToString();
    }
}
