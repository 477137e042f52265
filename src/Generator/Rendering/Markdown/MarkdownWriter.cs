using System.Collections.Immutable;
using System.Text;

using FinalAccounts.Generator.Markup;

namespace FinalAccounts.Generator.Rendering.Markdown;

/// <summary>Writes blocks, one blank line between them.</summary>
internal sealed class MarkdownWriter(StringBuilder text, ImmutableArray<HeadingBlock> headings, IReadOnlyDictionary<string, string> slugs)
{
    public void Write(ImmutableArray<Block> blocks, CancellationToken cancellation)
    {
        foreach (var block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            Write(block, cancellation);
        }
    }

    private void Write(Block block, CancellationToken cancellation)
    {
        switch (block)
        {
            case SectionMark mark:
                Paragraph($"<!-- section: {mark.Key} -->");
                break;
            case HeadingBlock heading:
                // The document's title is the only heading of the first level, so every other stands one deeper.
                Paragraph($"{new string('#', Math.Min(heading.Level + 1, 6))} {MarkdownInlines.Escape(heading.Number)}{MarkdownInlines.Write(heading.Content, slugs)}");
                break;
            case ParagraphBlock { Role: ParagraphRole.Title } title:
                // A heading is one line: breaks that set a title on the cover have no place here.
                Paragraph("# " + MarkdownInlines.Write([.. title.Content.Where(inline => inline is not LineBreakInline)], slugs));
                break;
            case ParagraphBlock { Role: ParagraphRole.AttachmentTitle } title:
                Paragraph($"**{MarkdownInlines.Write(title.Content, slugs)}**");
                break;
            case ParagraphBlock paragraph:
                Paragraph(MarkdownInlines.GuardStart(MarkdownInlines.Write(paragraph.Content, slugs)));
                break;
            case ListBlock list:
                WriteList(list, cancellation);
                break;
            case QuoteBlock quote:
                Nested(quote.Blocks, "> ", "> ", cancellation);
                break;
            case TableBlock table:
                MarkdownTable.Write(text, table);
                break;
            case ChartBlock chart:
                MarkdownChart.Write(text, chart.Chart);
                break;
            case ContentsBlock contents:
                WriteContents(contents);
                break;
            case PagesBlock pages:
                Write(pages.Blocks, cancellation);
                break;
            case PageBreakBlock:
                break;
            default:
                throw new InvalidOperationException($"No Markdown for {block.GetType().Name}.");
        }
    }

    private void WriteContents(ContentsBlock contents)
    {
        Paragraph($"**{contents.Title}**");
        foreach (var heading in headings.Where(heading => heading.InContents && heading.Level <= contents.Depth))
        {
            text.Append(' ', (heading.Level - 1) * 2).Append("- [").Append(MarkdownInlines.Escape(heading.Text))
                .Append("](#").Append(slugs[heading.Anchor]).Append(")\n");
        }

        text.Append('\n');
    }

    private void WriteList(ListBlock list, CancellationToken cancellation)
    {
        var number = list.Start;
        foreach (var item in list.Items)
        {
            var mark = list.Ordered ? $"{number++}. " : "- ";
            Nested(item, mark, new string(' ', mark.Length), cancellation);
        }
    }

    private void Nested(ImmutableArray<Block> blocks, string first, string others, CancellationToken cancellation)
    {
        var inner = new StringBuilder();
        new MarkdownWriter(inner, headings, slugs).Write(blocks, cancellation);
        var lines = inner.ToString().TrimEnd('\n').Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var prefix = at == 0 ? first : others;
            text.Append(lines[at].Length == 0 ? prefix.TrimEnd() : prefix + lines[at]).Append('\n');
        }

        text.Append('\n');
    }

    private void Paragraph(string line) => text.Append(line).Append("\n\n");
}
