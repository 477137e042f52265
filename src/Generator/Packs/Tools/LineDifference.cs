namespace FinalAccounts.Generator.Packs.Tools;

/// <summary>What changed between two texts, line by line.</summary>
internal static class LineDifference
{
    /// <summary>The lines of both texts in order: <c>-</c> for one that goes, <c>+</c> for one that comes, and single unchanged lines around them.</summary>
    public static IEnumerable<string> Of(string before, string after)
    {
        var lines = Compare(Lines(before), Lines(after));
        for (var at = 0; at < lines.Count; at++)
        {
            var (mark, text) = lines[at];
            if (mark != ' ' || Changed(at - 1) || Changed(at + 1))
            {
                yield return $"{mark} {text}";
            }
        }

        bool Changed(int at) => at >= 0 && at < lines.Count && lines[at].Mark != ' ';
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.TrimEnd('\n').Split('\n');

    /// <summary>Keeps the longest common run of lines.</summary>
    private static List<(char Mark, string Text)> Compare(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
        {
            for (var j = after.Length - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<(char, string)>();
        var (left, right) = (0, 0);
        while (left < before.Length || right < after.Length)
        {
            if (left < before.Length && right < after.Length && before[left] == after[right])
            {
                lines.Add((' ', before[left++]));
                right++;
            }
            else if (right == after.Length || (left < before.Length && common[left + 1, right] >= common[left, right + 1]))
            {
                lines.Add(('-', before[left++]));
            }
            else
            {
                lines.Add(('+', after[right++]));
            }
        }

        return lines;
    }
}
