using System.Collections.Immutable;
using System.Globalization;

using FinalAccounts.Model.Diagnostics;

using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace FinalAccounts.Generator.Markup;

/// <summary>
/// Parses the report's Markdown into the document tree. What the tree cannot hold is a finding, so that nothing is dropped in silence.
/// </summary>
internal sealed class MarkupReader
{
    private static readonly MarkdownPipeline Dialect = BuildDialect();

    private readonly MarkupSource _source;
    private readonly List<Diagnostic> _findings = [];
    private readonly InlineReader _inlines;
    private readonly GridReader _grids;
    private readonly Dictionary<string, int> _anchors = new(StringComparer.Ordinal);
    private HeadingNumbers _numbers;
    private string _section = "";
    private int _levelShift;

    /// <summary>Whether headings here may stand in the 目录 at all, and whether the last one does.</summary>
    private bool _isListed = true, _namedInContents = true;

    private MarkupReader(MarkupSource source)
    {
        _source = source;
        _numbers = new HeadingNumbers(source.Numbering);
        _inlines = new InlineReader(Report);
        _grids = new GridReader(_inlines, Report);
    }

    /// <summary>Parses.</summary>
    public static (ImmutableArray<Block> Blocks, IReadOnlyList<Diagnostic> Findings) Read(MarkupSource source)
    {
        var reader = new MarkupReader(source);
        try
        {
            var blocks = reader.Blocks(Markdig.Markdown.Parse(source.Text, Dialect), ParagraphRole.Body);
            return (blocks, reader._findings);
        }
        catch (ArgumentException error) when (error.TargetSite?.DeclaringType?.Assembly == typeof(Markdig.Markdown).Assembly)
        {
            // The parser's own limit, which it has no other way to tell of.
            reader.Report(MarkupCodes.NestedTooDeep, Severity.Error, "正文嵌套过深，无法读取", "删去多余的 >、*、_ 和方括号");
            return ([], reader._findings);
        }
    }

    private static MarkdownPipeline BuildDialect()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseCustomContainers()
            .UseCjkFriendlyEmphasis()
            .DisableHtml();
        // Four spaces before a paragraph are a typist's habit here, not program text.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.Extensions.AddIfNotAlready<FigureMark.Extension>();
        return builder.Build();
    }

    private ImmutableArray<Block> Blocks(ContainerBlock container, ParagraphRole role) =>
        [.. container.SelectMany(block => Read(block, role))];

    private IEnumerable<Block> Read(Markdig.Syntax.Block block, ParagraphRole role)
    {
        switch (block)
        {
            case Markdig.Syntax.HeadingBlock heading:
                return [Heading(heading)];
            case Markdig.Syntax.ParagraphBlock paragraph:
                var content = _inlines.Read(paragraph.Inline);
                return content.IsEmpty ? [] : [new ParagraphBlock(content, role)];
            case Markdig.Syntax.ListBlock list:
                return [List(list)];
            case Markdig.Syntax.QuoteBlock quote:
                return [new QuoteBlock(Blocks(quote, role))];
            case Table table:
                return [new TableBlock(_grids.Read(table, headRows: 1, []), ShowTitle: false)];
            case CustomContainer directive:
                return Container(directive, role);
            case LinkReferenceDefinitionGroup:
                return [];
            default:
                Report(MarkupCodes.UnsupportedElement, Severity.Error, $"正文里有无法排版的内容：{block.GetType().Name}", "只用标题、段落、列表、引文和表格");
                return [];
        }
    }

    private IEnumerable<Block> Container(CustomContainer directive, ParagraphRole role)
    {
        var argument = directive.Arguments?.Trim() ?? "";
        switch (directive.Info)
        {
            case "section":
                _section = argument;
                return [new SectionMark(argument)];
            case "table":
                return Named(_source.Tables, argument, MarkupCodes.UnknownTable, "表", table => new TableBlock(table, ShowTitle: true));
            case "chart":
                return Named(_source.Charts, argument, MarkupCodes.UnknownChart, "图", chart => new ChartBlock(chart));
            case "grid":
                return Grid(directive, argument);
            case "contents":
                return [new ContentsBlock(_source.ContentsTitle, int.Parse(argument, NumberStyles.None, CultureInfo.InvariantCulture))];
            case "pagebreak":
                return [new PageBreakBlock()];
            case "cover":
                return [new PagesBlock(PageKind.Cover, Blocks(directive, ParagraphRole.Centered))];
            case "contents-pages":
                return [new PagesBlock(PageKind.Contents, Blocks(directive, role))];
            case "landscape":
                return [new PagesBlock(PageKind.Landscape, Blocks(directive, role))];
            case "attachment":
                return Attachment(directive);
            default:
                if (Role(directive.Info) is { } inner)
                {
                    return Blocks(directive, inner);
                }

                Report(MarkupCodes.UnknownContainer, Severity.Error, $"不认识的版式“::: {directive.Info}”", "可用的有 title、note、center、signature、landscape、grid 等");
                return [];
        }
    }

    private static ParagraphRole? Role(string? name) => name switch
    {
        "title" => ParagraphRole.Title,
        "subtitle" => ParagraphRole.Subtitle,
        "attachment-title" => ParagraphRole.AttachmentTitle,
        "caption" => ParagraphRole.Caption,
        "note" => ParagraphRole.Note,
        "center" => ParagraphRole.Centered,
        "signature" => ParagraphRole.Signature,
        "flush" => ParagraphRole.Flush,
        _ => null,
    };

    private IEnumerable<Block> Named<T>(IReadOnlyDictionary<string, T> things, string key, string code, string word, Func<T, Block> block)
    {
        if (things.TryGetValue(key, out var thing))
        {
            return [block(thing)];
        }

        Report(code, Severity.Error, $"格式包没有名为“{key}”的{word}", $"现有：{string.Join('、', things.Keys.Order(StringComparer.Ordinal))}");
        return [];
    }

    private IEnumerable<Block> Grid(CustomContainer directive, string arguments)
    {
        var options = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('=', 2))
            .Where(part => part.Length == 2)
            .ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        var headRows = options.TryGetValue("head", out var head) ? int.Parse(head, NumberStyles.None, CultureInfo.InvariantCulture) : 1;
        var weights = options.TryGetValue("widths", out var widths) ? GridReader.Weights(widths) : [];
        foreach (var child in directive)
        {
            if (child is Table table)
            {
                yield return new TableBlock(_grids.Read(table, headRows, weights), ShowTitle: false);
            }
            else
            {
                foreach (var block in Read(child, ParagraphRole.Note))
                {
                    yield return block;
                }
            }
        }
    }

    /// <summary>
    /// An attached document counts its own headings and stands one level below the heading that names it; where the 目录 leaves that one
    /// out, it leaves out all of them.
    /// </summary>
    private ImmutableArray<Block> Attachment(CustomContainer directive)
    {
        var outer = (_numbers, _levelShift, _isListed);
        (_numbers, _levelShift, _isListed) = (new HeadingNumbers(_source.Numbering), 1, _namedInContents);
        var blocks = Blocks(directive, ParagraphRole.Body);
        (_numbers, _levelShift, _isListed) = outer;
        return blocks;
    }

    private HeadingBlock Heading(Markdig.Syntax.HeadingBlock heading)
    {
        var level = heading.Level;
        if (level > _numbers.Levels)
        {
            Report(MarkupCodes.HeadingTooDeep, Severity.Error, $"标题最多 {_numbers.Levels} 级", "减少 # 的个数");
            level = _numbers.Levels;
        }

        var content = WithoutMark("{~}", WithoutMark("{-}", _inlines.Read(heading.Inline), out var unnumbered), out var unlisted);
        var number = "";
        if (unnumbered)
        {
            _numbers.Restart(level);
        }
        else
        {
            number = _numbers.Next(level);
        }

        var printedLevel = Math.Min(level + _levelShift, _numbers.Levels);
        _namedInContents = _isListed && !unlisted;
        return new HeadingBlock(printedLevel, number, content, Anchor(), _namedInContents);
    }

    /// <summary>Takes a mark off a heading's end: <c>{-}</c> leaves out its number, <c>{~}</c> keeps it out of the 目录.</summary>
    private static ImmutableArray<Inline> WithoutMark(string mark, ImmutableArray<Inline> content, out bool marked)
    {
        marked = content is [.., TextInline last] && last.Text.EndsWith(mark, StringComparison.Ordinal);
        if (!marked)
        {
            return content;
        }

        var text = ((TextInline)content[^1]).Text[..^mark.Length].TrimEnd();
        return text.Length == 0 ? content.RemoveAt(content.Length - 1) : content.SetItem(content.Length - 1, new TextInline(text));
    }

    private string Anchor()
    {
        var name = _section.Length == 0 ? "heading" : _section.Replace('.', '-');
        var count = _anchors[name] = _anchors.GetValueOrDefault(name) + 1;
        return count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{count}");
    }

    private ListBlock List(Markdig.Syntax.ListBlock list)
    {
        var start = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1;
        return new ListBlock(list.IsOrdered, start, [.. list.OfType<ListItemBlock>().Select(item => Blocks(item, ParagraphRole.Flush))]);
    }

    private void Report(string code, Severity severity, string message, string? hint) =>
        _findings.Add(new Diagnostic(code, severity, new Place(_section), message, hint));
}
