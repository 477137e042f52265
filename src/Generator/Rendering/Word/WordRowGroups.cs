using System.Collections.Immutable;

using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Which rows of a table stay on the page of the next: rows that head others, short groups of rows, and the last before a note.</summary>
internal static class WordRowGroups
{
    /// <summary>A group of more rows than this may be parted: kept together it could leave much of a page blank.</summary>
    private const int LongestGroup = 4;

    /// <summary>For every row, whether it stays with the next.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="places">Their cells at their places.</param>
    /// <param name="hasNotes">True where notes follow, which must not stand alone.</param>
    public static bool[] KeepWithNext(ImmutableArray<TableRow> rows, PlacedCell[][] places, bool hasNotes)
    {
        var keeps = new bool[rows.Length];
        for (var at = 0; at < rows.Length; at++)
        {
            var last = at == rows.Length - 1;
            keeps[at] = last ? hasNotes : rows[at].Role == RowRole.Head || rows[at + 1].Role == RowRole.Head || at == 0 || at == rows.Length - 2;
        }

        for (var at = 0; at < places.Length; at++)
        {
            foreach (var place in places[at])
            {
                if (place.Rows is > 1 and <= LongestGroup)
                {
                    keeps.AsSpan(at, place.Rows - 1).Fill(true);
                }
            }
        }

        return keeps;
    }
}
