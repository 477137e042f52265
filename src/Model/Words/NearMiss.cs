namespace FinalAccounts.Model.Words;

/// <summary>Finds the known word that a misspelt one was meant to be.</summary>
public static class NearMiss
{
    private const int LongestCompared = 64;

    /// <summary>The nearest known word within a third of its letters; null where none is so near or the word is over 64 characters long.</summary>
    public static string? Find(string word, IEnumerable<string> known) => word.Length is 0 or > LongestCompared
        ? null
        : known
            .Select(candidate => (Name: candidate, Limit: Math.Max(1, Math.Max(word.Length, candidate.Length) / 3)))
            .Where(candidate => Math.Abs(candidate.Name.Length - word.Length) <= candidate.Limit)
            .Select(candidate => (candidate.Name, candidate.Limit, Distance: Distance(word, candidate.Name)))
            .Where(candidate => candidate.Distance <= candidate.Limit)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();

    /// <summary>How many letters must be put in, dropped, changed or swapped with their neighbour (optimal string alignment).</summary>
    private static int Distance(string left, string right)
    {
        var rows = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var change = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[left.Length, right.Length];
    }
}
