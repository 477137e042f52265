using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;

using Markdig.Syntax.Inlines;

namespace FinalAccounts.Generator.Markup;

/// <summary>Turns Markdig's inlines into ours.</summary>
internal sealed class InlineReader(Action<string, Severity, string, string?> report)
{
    /// <summary>Nobody writes deeper than this; whoever does means to exhaust the stack.</summary>
    private const int Deepest = 32;

    private int _depth;

    /// <summary>Reads the children of a container, adjoining texts as one.</summary>
    public ImmutableArray<Inline> Read(ContainerInline? container)
    {
        if (container is null)
        {
            return [];
        }

        if (_depth == Deepest)
        {
            report(MarkupCodes.NestedTooDeep, Severity.Error, $"加粗、斜体或链接嵌套超过 {Deepest} 层", "删去多余的 *、_ 和方括号");
            return [];
        }

        _depth++;
        var inlines = Children(container);
        _depth--;
        return inlines;
    }

    private ImmutableArray<Inline> Children(ContainerInline container)
    {
        if (container.FirstChild is LiteralInline { NextSibling: null, Content.IsEmpty: false } only)
        {
            return [new TextInline(only.Content.ToString())];
        }

        var inlines = ImmutableArray.CreateBuilder<Inline>();
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            Add(inlines, child);
        }

        return inlines.ToImmutable();
    }

    private void Add(ImmutableArray<Inline>.Builder inlines, Markdig.Syntax.Inlines.Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AddText(inlines, literal.Content.ToString());
                break;
            case HtmlEntityInline entity:
                AddText(inlines, entity.Transcoded.ToString());
                break;
            case FigureMark figure:
                inlines.Add(new FigureInline(figure.FactId, figure.Text));
                break;
            case Markdig.Syntax.Inlines.LineBreakInline { IsHard: true }:
                inlines.Add(new LineBreakInline());
                break;
            case Markdig.Syntax.Inlines.LineBreakInline:
                AddSoftBreak(inlines, inline);
                break;
            case Markdig.Syntax.Inlines.EmphasisInline { DelimiterChar: '*' or '_' } emphasis:
                var content = Read(emphasis);
                inlines.Add(emphasis.DelimiterCount == 2 ? new StrongInline(content) : new EmphasisInline(content));
                break;
            case Markdig.Syntax.Inlines.LinkInline { IsImage: false } link:
                AddLink(inlines, link.Url ?? "", Read(link));
                break;
            case AutolinkInline link:
                AddLink(inlines, link.IsEmail ? "mailto:" + link.Url : link.Url, [new TextInline(link.Url)]);
                break;
            case CodeInline code:
                AddText(inlines, code.Content);
                break;
            case ContainerInline other and not (Markdig.Syntax.Inlines.EmphasisInline or Markdig.Syntax.Inlines.LinkInline):
                foreach (var part in Read(other))
                {
                    inlines.Add(part);
                }

                break;
            default:
                report(MarkupCodes.UnsupportedElement, Severity.Error, $"正文里有无法排版的内容：{inline.GetType().Name}", "只用段落、列表、表格、加粗和链接");
                break;
        }
    }

    private void AddLink(ImmutableArray<Inline>.Builder inlines, string target, ImmutableArray<Inline> content)
    {
        if (target.StartsWith('#') || target.StartsWith("https://", StringComparison.Ordinal)
            || target.StartsWith("http://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal))
        {
            inlines.Add(new LinkInline(target, content));
            return;
        }

        report(MarkupCodes.ForbiddenLink, Severity.Warning, $"链接“{target}”不是网页、邮箱或文内锚点，只印文字", "链接以 https://、mailto: 或 # 开头");
        inlines.AddRange(content);
    }

    /// <summary>A line's end inside a paragraph: nothing between Chinese characters, a space between words.</summary>
    private static void AddSoftBreak(ImmutableArray<Inline>.Builder inlines, Markdig.Syntax.Inlines.Inline inline)
    {
        var before = inlines.Count > 0 ? ((ImmutableArray<Inline>)[inlines[^1]]).PlainText() : "";
        var after = inline.NextSibling is LiteralInline next ? next.Content.ToString() : "";
        if (before.Length > 0 && after.Length > 0 && before[^1] < '\u2E80' && after[0] < '\u2E80')
        {
            AddText(inlines, " ");
        }
    }

    private static void AddText(ImmutableArray<Inline>.Builder inlines, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (inlines.Count > 0 && inlines[^1] is TextInline last)
        {
            inlines[^1] = new TextInline(last.Text + text);
        }
        else
        {
            inlines.Add(new TextInline(text));
        }
    }
}
