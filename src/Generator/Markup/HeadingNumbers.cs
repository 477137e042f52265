using System.Collections.Immutable;
using System.Globalization;

using FinalAccounts.Model.Words;

namespace FinalAccounts.Generator.Markup;

/// <summary>Counts headings and prints their numbers, so that no template can miscount.</summary>
/// <param name="patterns">One pattern per level, from level 1; <c>{cn}</c> is 一 二 三, <c>{n}</c> is 1 2 3; empty for none.</param>
internal sealed class HeadingNumbers(ImmutableArray<string> patterns)
{
    private readonly int[] _counts = new int[patterns.Length];

    /// <summary>The deepest level that has a pattern.</summary>
    public int Levels => patterns.Length;

    /// <summary>The number of the next heading of a level; lower levels begin anew.</summary>
    /// <param name="level">The level, from 1.</param>
    public string Next(int level)
    {
        Array.Clear(_counts, level, _counts.Length - level);
        var count = ++_counts[level - 1];
        return patterns[level - 1]
            .Replace("{cn}", ChineseNumerals.Of(count), StringComparison.Ordinal)
            .Replace("{n}", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>Begins all levels below the given one anew: an unnumbered heading stands here.</summary>
    public void Restart(int level) => Array.Clear(_counts, level, _counts.Length - level);
}
