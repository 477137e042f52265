namespace Typesetting.Text;

/// <summary>
/// Words of the documents' language or subject. Chinese writes no spaces, so without such a list a line may end inside any word;
/// with one, titles, entries and table cells are parted between words wherever that makes no more lines. Justified text keeps words
/// whole where no line becomes visibly loose by it. Immutable; serves many threads.
/// </summary>
public sealed class WordList
{
    private const int PageBits = 8, PageSize = 1 << PageBits;

    // Words by their first character, in pages: asked for every character there is.
    private readonly Word[]?[]?[] _pages = new Word[]?[]?[(char.MaxValue + 1) >> PageBits];

    /// <summary>Makes a list.</summary>
    /// <param name="words">Words that are not to be parted.</param>
    /// <param name="phraseEnds">Words behind which a title is parted best, as they end a name.</param>
    /// <param name="phraseStarts">Words that a line should begin with rather than end with, as they say what becomes of the next.</param>
    public WordList(IEnumerable<string> words, IEnumerable<string> phraseEnds, IEnumerable<string>? phraseStarts = null)
    {
        var all = words.Select(text => new Word(text, Place.Anywhere))
            .Concat(phraseEnds.Select(text => new Word(text, Place.End)))
            .Concat((phraseStarts ?? []).Select(text => new Word(text, Place.Start)));
        foreach (var group in all.Where(word => word.Text.Length > 0).GroupBy(word => word.Text[0]))
        {
            var page = _pages[group.Key >> PageBits] ??= new Word[]?[PageSize];
            page[group.Key & (PageSize - 1)] = [.. group.OrderByDescending(word => word.Text.Length)];
            IsEmpty = false;
        }
    }

    /// <summary>A list without words.</summary>
    public static WordList Empty { get; } = new([], []);

    private bool IsEmpty { get; } = true;

    /// <summary>Tells breaks inside words from those between them. Of words that begin alike the longest is meant.</summary>
    internal void Mark(ReadOnlySpan<int> text, Span<BreakKind> breaks)
    {
        if (IsEmpty) return;
        for (var i = 0; i < text.Length;)
        {
            if (Longest(text[i..]) is not { } word)
            {
                i++;
                continue;
            }

            if (i > 0) Better(ref breaks[i - 1], word.Place == Place.Start ? BreakKind.BetweenPhrases : BreakKind.BetweenWords);
            var last = i + word.Text.Length - 1;
            for (; i < last; i++)
            {
                if (breaks[i] == BreakKind.Allowed) breaks[i] = BreakKind.Unwelcome;
            }

            if (word.Place == Place.Start && breaks[last] == BreakKind.Allowed) breaks[last] = BreakKind.BehindOpener;
            else Better(ref breaks[last], word.Place == Place.End ? BreakKind.BetweenPhrases : BreakKind.BetweenWords);
            i = last + 1;
        }
    }

    /// <summary>Makes a break a better one, where it is neither forbidden nor unwelcome.</summary>
    private static void Better(ref BreakKind kind, BreakKind better)
    {
        if (kind is BreakKind.Allowed or BreakKind.BetweenWords && better > kind) kind = better;
    }

    private Word? Longest(ReadOnlySpan<int> text)
    {
        if (text[0] > char.MaxValue || _pages[text[0] >> PageBits] is not { } page || page[text[0] & (PageSize - 1)] is not { } candidates) return null;
        foreach (var word in candidates)
        {
            if (StartsWith(text, word.Text)) return word;
        }

        return null;
    }

    private static bool StartsWith(ReadOnlySpan<int> text, string word)
    {
        if (word.Length > text.Length) return false;
        for (var i = 1; i < word.Length; i++)
        {
            if (text[i] != word[i]) return false;
        }

        return true;
    }

    private enum Place
    {
        Anywhere,
        Start,
        End,
    }

    /// <summary>A word and which place in a phrase it has.</summary>
    private sealed record Word(string Text, Place Place);
}
