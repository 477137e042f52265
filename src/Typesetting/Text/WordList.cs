namespace Typesetting.Text;

/// <summary>
/// Words of the documents' language or subject. Chinese writes no spaces, so without such a list a line may end inside any word;
/// with one, titles, entries and table cells are parted between words wherever that makes no more lines. Justified text hardly asks
/// for it: there a line ends where it is full, but what is carried over to a short last line is a whole word. Immutable; serves many threads.
/// </summary>
public sealed class WordList
{
    private readonly Dictionary<char, Word[]> _words;

    /// <summary>Makes a list.</summary>
    /// <param name="words">Words that are not to be parted.</param>
    /// <param name="phraseEnds">Words behind which a title is parted best, as they end a name.</param>
    public WordList(IEnumerable<string> words, IEnumerable<string> phraseEnds)
    {
        var all = words.Select(text => new Word(text, false)).Concat(phraseEnds.Select(text => new Word(text, true)));
        _words = all.Where(word => word.Text.Length > 0)
            .GroupBy(word => word.Text[0])
            .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Text.Length).ToArray());
    }

    /// <summary>A list without words.</summary>
    public static WordList Empty { get; } = new([], []);

    /// <summary>Tells breaks inside words from those between them. Of words that begin alike the longest is meant.</summary>
    internal void Mark(ReadOnlySpan<int> text, Span<BreakKind> breaks)
    {
        if (_words.Count == 0) return;
        for (var i = 0; i < text.Length;)
        {
            if (Longest(text[i..]) is not { } word)
            {
                i++;
                continue;
            }

            if (i > 0 && breaks[i - 1] == BreakKind.Allowed) breaks[i - 1] = BreakKind.BetweenWords;
            var last = i + word.Text.Length - 1;
            for (; i < last; i++)
            {
                if (breaks[i] == BreakKind.Allowed) breaks[i] = BreakKind.Unwelcome;
            }

            if (breaks[last] == BreakKind.Allowed) breaks[last] = word.EndsPhrase ? BreakKind.BetweenPhrases : BreakKind.BetweenWords;
            i = last + 1;
        }
    }

    private Word? Longest(ReadOnlySpan<int> text)
    {
        if (text[0] > char.MaxValue || !_words.TryGetValue((char)text[0], out var candidates)) return null;
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

    private sealed record Word(string Text, bool EndsPhrase);
}
