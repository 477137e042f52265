using System.Collections.Immutable;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// How the words of a cell or a note part where the PDF's do: left to themselves, office programs fill a line and leave a single character
/// for the last. Less room does it best, as words stay whole for those who search or edit them.
/// </summary>
/// <param name="RoomInEms">The room that parts them, or that they need beyond what they have; null for none.</param>
/// <param name="Breaks">Where lines must be broken, as no room alone does it.</param>
internal readonly record struct WordParting(decimal? RoomInEms, ImmutableArray<int> Breaks)
{
    /// <summary>In words of more lines staff would meet many breaks that their changes made senseless.</summary>
    public const int LinesOfFewWords = 6;

    /// <summary>Finds out how to part words.</summary>
    /// <param name="text">The words; they may hold breaks of their own.</param>
    /// <param name="lines">The lines that the PDF sets them in; null where nobody knows.</param>
    /// <param name="roomInEms">The room they have.</param>
    /// <param name="mostBroken">Where words of their own have more lines, these are not broken.</param>
    public static WordParting Of(string text, IReadOnlyList<string>? lines, decimal roomInEms, int mostBroken = LinesOfFewWords)
    {
        if (lines is not { Count: > 1 } || Set(text, lines) is not { } set)
        {
            return default;
        }

        var all = set.ConvertAll(line => line.Line);
        var (least, most) = WordLineRoom.Of(all);
        var needsBlank = WordLineRoom.NeedsBlank(all, roomInEms);
        if (roomInEms <= most && !needsBlank)
        {
            return default;
        }

        var room = roomInEms + (needsBlank ? WordLineRoom.Blank : 0m);
        least = Math.Min(least, room);
        return least <= most
            ? new WordParting((least + Math.Min(most, room)) / 2, [])
            : new WordParting(needsBlank ? room : null, [.. Broken(set, room, mostBroken)]);
    }

    /// <summary>Words with the breaks in them, of which they are a part.</summary>
    /// <param name="words">The words.</param>
    /// <param name="start">Where in the text they begin.</param>
    public string Break(string words, int start)
    {
        for (var at = Breaks.IsDefault ? -1 : Breaks.Length - 1; at >= 0; at--)
        {
            if (Breaks[at] > start && Breaks[at] <= start + words.Length)
            {
                words = words.Insert(Breaks[at] - start, "\n");
            }
        }

        return words;
    }

    /// <summary>The lines with their ends in the text; null where they are not the text's.</summary>
    private static List<(WordLine Line, int End)>? Set(string text, IReadOnlyList<string> lines)
    {
        var set = new List<(WordLine, int)>();
        var at = 0;
        foreach (var line in lines)
        {
            if (line.Length == 0 || string.CompareOrdinal(text, at, line, 0, line.Length) != 0)
            {
                return null;
            }

            at += line.Length;
            while (at < text.Length && text[at] == ' ')
            {
                at++;
            }

            var forced = at < text.Length && text[at] == '\n';
            set.Add((new WordLine(line, forced), at));
            at += forced ? 1 : 0;
        }

        return at == text.Length ? set : null;
    }

    private static List<int> Broken(List<(WordLine Line, int End)> set, decimal roomInEms, int mostBroken)
    {
        var breaks = new List<int>();
        for (int first = 0, last = 0; last < set.Count; last++)
        {
            if (last < set.Count - 1 && !set[last].Line.IsForced)
            {
                continue;
            }

            var part = set[first..(last + 1)];
            if (part.Count <= mostBroken)
            {
                breaks.AddRange(part[..^1].Where((line, at) => WordLineRoom.MayTakeMore(line.Line, part[at + 1].Line, roomInEms)).Select(line => line.End));
            }

            first = last + 1;
        }

        return breaks;
    }
}
