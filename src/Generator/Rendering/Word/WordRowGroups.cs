using System.Collections.Immutable;

using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Which rows of a table stay on the page of the next: rows that head others, short groups of rows, and the last before a note.</summary>
internal static class WordRowGroups
{
    /// <summary>A group of more rows than this may be parted: kept together it could leave much of a page blank.</summary>
    private const int LongestGroup = 4;

    /// <summary>The longest group that is kept together where pages end inside longer ones.</summary>
    private const int LongestGroupWhereParted = 2;

    /// <summary>For every row, whether it stays with the next.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="places">Their cells at their places.</param>
    /// <param name="hasNotes">True where notes follow, which must not stand alone.</param>
    /// <param name="partsGroups">True where a page ends inside a group on the PDF's pages.</param>
    public static bool[] KeepWithNext(ImmutableArray<TableRow> rows, PlacedCell[][] places, bool hasNotes, bool partsGroups)
    {
        var keeps = new bool[rows.Length];
        var longest = partsGroups ? LongestGroupWhereParted : LongestGroup;
        for (var at = 0; at < rows.Length; at++)
        {
            var last = at == rows.Length - 1;
            keeps[at] = last ? hasNotes : rows[at].Role == RowRole.Head || rows[at + 1].Role == RowRole.Head || at == 0 || at == rows.Length - 2;
        }

        for (var at = 0; at < places.Length; at++)
        {
            foreach (var place in places[at])
            {
                if (place.Rows > 1 && place.Rows <= longest)
                {
                    keeps.AsSpan(at, place.Rows - 1).Fill(true);
                }
            }
        }

        return keeps;
    }
}
