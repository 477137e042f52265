namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Breaks the words of a head cell into lines of about equal length, as the PDF has them: left to themselves, office programs fill the
/// first line and leave a single character for the last.
/// </summary>
internal static class BalancedHead
{
    /// <summary>What a line may be too long by, in characters: cells let their text reach a little into the padding.</summary>
    private const decimal Tolerance = 0.1m;

    /// <summary>The words with line breaks; null where they need none or are not Chinese alone.</summary>
    /// <param name="words">The words.</param>
    /// <param name="roomInEms">The room for a line in characters.</param>
    public static string? Lines(string words, decimal roomInEms)
    {
        var room = (int)(roomInEms + Tolerance);
        if (room < 2 || words.Length <= room || words.Any(letter => letter is < '\u4E00' or > '\u9FFF'))
        {
            return null;
        }

        var lines = (words.Length + room - 1) / room;
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
