using System.Collections.Immutable;

namespace FinalAccounts.Generator.Markup;

/// <summary>The whole report as a tree, before any output format.</summary>
/// <param name="Properties">What the file says about itself.</param>
/// <param name="Blocks">The content, in reading order.</param>
public sealed record ReportDocument(DocumentProperties Properties, ImmutableArray<Block> Blocks)
{
    /// <summary>All headings in reading order: what bookmarks and the 目录 are made from.</summary>
    public IEnumerable<HeadingBlock> Headings() => Flatten(Blocks).OfType<HeadingBlock>();

    /// <summary>All blocks in reading order, containers before what they hold.</summary>
    public static IEnumerable<Block> Flatten(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            yield return block;
            var inner = block switch
            {
                PagesBlock pages => pages.Blocks,
                QuoteBlock quote => quote.Blocks,
                ListBlock list => [.. list.Items.SelectMany(item => item)],
                _ => [],
            };
            foreach (var child in Flatten(inner))
            {
                yield return child;
            }
        }
    }
}

/// <summary>What a file says about itself. Dates come from the input, never from the clock.</summary>
/// <param name="Title">The report's title.</param>
/// <param name="Author">The unit.</param>
/// <param name="Subject">What kind of document it is.</param>
/// <param name="Date">The publication date, or the last day of the year after the report's where none is given.</param>
public sealed record DocumentProperties(string Title, string Author, string Subject, DateOnly Date);
