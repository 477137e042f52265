namespace FinalAccounts.Model.Figures.Reading;

/// <summary>Finds the name somebody probably meant.</summary>
internal static class Nearest
{
    private const int LongestCompared = 64;

    /// <summary>The candidate with the fewest edits, or null when none is near (more than a third of the letters differ).</summary>
    internal static string? To(string typed, IEnumerable<string> candidates)
    {
        if (typed.Length is 0 or > LongestCompared)
        {
            return null;
        }

        var limit = Math.Max(1, (typed.Length + 2) / 3);
        return candidates
            .Where(candidate => Math.Abs(candidate.Length - typed.Length) <= limit)
            .Select(candidate => (Name: candidate, Distance: Distance(typed, candidate)))
            .Where(pair => pair.Distance <= limit)
            .OrderBy(pair => pair.Distance).ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => pair.Name)
            .FirstOrDefault();
    }

    private static int Distance(string left, string right)
    {
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var column = 0; column <= right.Length; column++)
        {
            previous[column] = column;
        }

        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var same = char.ToLowerInvariant(left[row - 1]) == char.ToLowerInvariant(right[column - 1]) ? 0 : 1;
                current[column] = Math.Min(Math.Min(current[column - 1], previous[column]) + 1, previous[column - 1] + same);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
