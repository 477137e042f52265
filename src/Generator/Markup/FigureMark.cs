using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace FinalAccounts.Generator.Markup;

/// <summary>
/// A figure in Markdown text: <c>{=expenditure.total:157.11万元=}</c>. Template functions write it, so that a printed figure still knows
/// its fact after parsing.
/// </summary>
internal sealed class FigureMark(string factId, string text) : LeafInline
{
    private const string Opening = "{=";
    private const string Closing = "=}";

    public string FactId { get; } = factId;

    public string Text { get; } = text;

    /// <summary>Writes the mark.</summary>
    public static string Write(string factId, string text) => $"{Opening}{factId}:{text}{Closing}";

    /// <summary>Adds the mark to a Markdig pipeline.</summary>
    public sealed class Extension : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new Parser());

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }

    private sealed class Parser : InlineParser
    {
        public Parser() => OpeningCharacters = ['{'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var rest = slice.AsSpan();
            if (!rest.StartsWith(Opening))
            {
                return false;
            }

            var end = rest.IndexOf(Closing, StringComparison.Ordinal);
            var colon = end < 0 ? -1 : rest[..end].IndexOf(':');
            if (colon < 0)
            {
                return false;
            }

            processor.Inline = new FigureMark(rest[Opening.Length..colon].ToString(), rest[(colon + 1)..end].ToString());
            slice.Start += end + Closing.Length;
            return true;
        }
    }
}
