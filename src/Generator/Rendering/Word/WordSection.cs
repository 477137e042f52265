using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Blocks on one kind of page.</summary>
/// <param name="Pages">The kind of pages; null for the report's ordinary upright ones.</param>
/// <param name="Blocks">What stands on them.</param>
internal sealed record WordSection(PageKind? Pages, ImmutableArray<Block> Blocks)
{
    /// <summary>Cuts the document into sections. Marks and page breaks before a change of pages go along with what follows.</summary>
    public static IReadOnlyList<WordSection> Cut(ImmutableArray<Block> blocks)
    {
        var sections = new List<WordSection>();
        var pending = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is not PagesBlock pages)
            {
                pending.Add(block);
                continue;
            }

            var content = pending.FindLastIndex(HasContent) + 1;
            if (content > 0)
            {
                sections.Add(new WordSection(null, [.. pending[..content]]));
            }

            var marks = pending[content..].Where(trailing => trailing is SectionMark);
            sections.Add(new WordSection(pages.Kind, [.. marks, .. pages.Blocks]));
            pending.Clear();
        }

        if (sections.Count == 0 || pending.Exists(HasContent))
        {
            sections.Add(new WordSection(null, [.. pending]));
        }

        return sections;
    }

    private static bool HasContent(Block block) => block is not (SectionMark or PageBreakBlock);
}
