namespace Templating;

/// <summary>Finds the name an author most likely meant.</summary>
internal static class NearMiss
{
    /// <summary>"did you mean `x`?" for the closest known name, or null when none is close.</summary>
    public static string? Suggest(string wanted, IEnumerable<string> known)
    {
        var best = Closest(wanted, known);
        return best is null ? null : $"did you mean `{best}`?";
    }

    /// <summary>The known name with the fewest edits (a third of the length at most, transpositions count once).</summary>
    public static string? Closest(string wanted, IEnumerable<string> known)
    {
        string? best = null;
        var bestDistance = Math.Max(1, wanted.Length / 3) + 1;
        var looked = 0;
        foreach (var name in known)
        {
            if (++looked > 5_000) break;
            if (Math.Abs(name.Length - wanted.Length) >= bestDistance || name == wanted) continue;
            var distance = Distance(wanted, name);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(name, best) < 0))
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }

    private static int Distance(string a, string b)
    {
        if (a.Length > 64 || b.Length > 64) return int.MaxValue;
        Span<int> beforePrevious = stackalloc int[b.Length + 1];
        Span<int> previous = stackalloc int[b.Length + 1];
        Span<int> current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                var best = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) best = Math.Min(best, beforePrevious[j - 2] + 1);
                current[j] = best;
            }

            previous.CopyTo(beforePrevious);
            current.CopyTo(previous);
        }

        return previous[b.Length];
    }
}
