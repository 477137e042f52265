using System.Globalization;
using System.Text;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Bookmark names for anchors: letters, digits and underscores, at most 40, as Word wants them; no two the same.</summary>
internal sealed class WordBookmarks
{
    private const int LongestName = 40;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Names the anchors in reading order.</summary>
    public WordBookmarks(IEnumerable<string> anchors)
    {
        // Word takes names that differ only in case for the same name.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var anchor in anchors)
        {
            if (anchor.Length > 0 && !_names.ContainsKey(anchor))
            {
                _names.Add(anchor, Unique(Sanitize(anchor), taken));
            }
        }
    }

    /// <summary>The bookmark of an anchor; null when no heading has it.</summary>
    public string? Find(string anchor) => _names.GetValueOrDefault(anchor);

    /// <summary>The bookmark that says where a section of the report begins. Hidden: its name begins with an underscore.</summary>
    public static string OfSection(string key) => Sanitize("_section_" + key);

    private static string Sanitize(string anchor)
    {
        var name = new StringBuilder(anchor.Length + 1);
        foreach (var letter in anchor)
        {
            name.Append(char.IsLetterOrDigit(letter) ? letter : '_');
        }

        if (!char.IsLetter(name[0]) && !anchor.StartsWith('_'))
        {
            name.Insert(0, 'a');
        }

        return name.Length > LongestName ? name.ToString(0, LongestName) : name.ToString();
    }

    private static string Unique(string name, HashSet<string> taken)
    {
        for (var candidate = name; ;)
        {
            if (taken.Add(candidate))
            {
                return candidate;
            }

            var suffix = "_" + taken.Count.ToString(CultureInfo.InvariantCulture);
            candidate = name[..Math.Min(name.Length, LongestName - suffix.Length)] + suffix;
        }
    }
}
