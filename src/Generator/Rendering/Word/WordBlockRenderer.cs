using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Hands every kind of block to its writer. A kind without one is an error, never silence.</summary>
internal static class WordBlockRenderer
{
    /// <summary>Writes blocks one after another.</summary>
    public static void Write(WordContext context, ImmutableArray<Block> blocks)
    {
        for (var at = 0; at < blocks.Length;)
        {
            at += Write(context, blocks, at);
        }
    }

    /// <summary>Writes the block at a place and says how many blocks that took: a table takes the notes behind it along.</summary>
    public static int Write(WordContext context, ImmutableArray<Block> blocks, int at)
    {
        if (blocks[at] is TableBlock table)
        {
            var notes = Neighbours.NotesBehind(blocks, at);
            WordTableRenderer.Write(context, table, notes);
            return 1 + notes.Count;
        }

        var here = context with { IsLoneTitle = Neighbours.IsLoneTitle(blocks, at), KeepsWithNext = Neighbours.Introduces(blocks, at) };
        Write(here, blocks[at]);
        return 1;
    }

    private static void Write(WordContext context, Block block)
    {
        switch (block)
        {
            case SectionMark mark:
                // A hidden bookmark, by which a program finds a section of the report again.
                context.Output.MarkNextParagraph(WordBookmarks.OfSection(mark.Key));
                break;
            case HeadingBlock heading:
                WordHeadingRenderer.Write(context, heading);
                break;
            case ParagraphBlock paragraph:
                WordParagraphRenderer.Write(context, paragraph);
                break;
            case ListBlock list:
                WordListRenderer.Write(context, list);
                break;
            case QuoteBlock quote:
                Write(context with { InQuote = true }, quote.Blocks);
                break;
            case ChartBlock chart:
                WordChartRenderer.Write(context, chart);
                break;
            case ContentsBlock contents:
                WordContentsRenderer.Write(context, contents);
                break;
            case PageBreakBlock:
                context.Output.PageBreakDue = true;
                break;
            case PagesBlock pages:
                // Pages within a quotation or a list: only whole blocks of the report have pages of their own.
                Write(context, pages.Blocks);
                break;
            default:
                throw new InvalidOperationException($"The Word renderer has no writer for {block.GetType().Name}.");
        }
    }
}
