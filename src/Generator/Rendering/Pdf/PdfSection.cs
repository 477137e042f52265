using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Blocks on one kind of page.</summary>
/// <param name="Kind">The kind of pages; null for the report's ordinary upright ones.</param>
/// <param name="Blocks">What stands on them.</param>
internal sealed record PdfSection(PageKind? Kind, IReadOnlyList<Block> Blocks)
{
    /// <summary>Cuts the document where the kind of pages changes. Pages of one kind in a row make one section.</summary>
    public static List<PdfSection> Cut(IReadOnlyList<Block> blocks)
    {
        var sections = new List<PdfSection>();
        var plain = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is not PagesBlock pages)
            {
                plain.Add(block);
                continue;
            }

            Close(sections, plain);
            if (sections.Count > 0 && sections[^1].Kind == pages.Kind)
            {
                // A landscape section after another begins its own page all the same.
                sections[^1] = new PdfSection(pages.Kind, [.. sections[^1].Blocks, new PageBreakBlock(), .. pages.Blocks]);
            }
            else
            {
                sections.Add(new PdfSection(pages.Kind, pages.Blocks));
            }
        }

        Close(sections, plain);
        return sections;
    }

    private static void Close(List<PdfSection> sections, List<Block> plain)
    {
        if (plain.Exists(block => block is not (SectionMark or PageBreakBlock)))
        {
            sections.Add(new PdfSection(null, [.. plain]));
        }

        plain.Clear();
    }
}
