using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Markdown;

/// <summary>The anchors that code hosts give to headings: letters and digits of the text, a count behind repeated ones.</summary>
internal static class HeadingSlugs
{
    /// <summary>The slug of every heading by its anchor.</summary>
    public static IReadOnlyDictionary<string, string> Of(ImmutableArray<HeadingBlock> headings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var slugs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            var slug = Slug(heading.Text);
            var count = counts.GetValueOrDefault(slug);
            counts[slug] = count + 1;
            slugs[heading.Anchor] = count == 0 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{count}");
        }

        return slugs;
    }

    private static string Slug(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var character in heading.Trim())
        {
            if (char.IsLetterOrDigit(character) || character is '-' or '_')
            {
                slug.Append(char.ToLowerInvariant(character));
            }
            else if (character is ' ')
            {
                slug.Append('-');
            }
        }

        return slug.ToString();
    }
}
