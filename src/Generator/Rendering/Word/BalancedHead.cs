namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Shares the words of a head cell, or of one that names a group of rows, out over lines of about equal length, where no PDF
/// tells them.
/// </summary>
internal static class BalancedHead
{
    /// <summary>What a line may be too long by, in characters: widths are rounded to twips.</summary>
    private const decimal Tolerance = 0.01m;

    /// <summary>The lines; null where one does or the words are not Chinese alone.</summary>
    /// <param name="words">The words.</param>
    /// <param name="roomInEms">The room for a line in characters.</param>
    public static IReadOnlyList<string>? Of(string words, decimal roomInEms)
    {
        var room = (int)(roomInEms + Tolerance);
        if (room < 2 || words.Length <= room || words.Any(letter => letter is < '\u4E00' or > '\u9FFF'))
        {
            return null;
        }

        var count = (words.Length + room - 1) / room;
        var (each, longer) = (words.Length / count, words.Length % count);
        var lines = new List<string>(count);
        for (var at = 0; at < words.Length; at += lines[^1].Length)
        {
            lines.Add(words.Substring(at, each + (lines.Count < longer ? 1 : 0)));
        }

        return lines;
    }
}
