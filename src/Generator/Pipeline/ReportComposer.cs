using System.Globalization;
using System.Text;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Scripting;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Pipeline;

/// <summary>
/// Puts a report's Markdown together: the pack's outline gives marks, headings and order, its templates give the words. A template that
/// fails is a finding, and the others still run, so that one run shows all mistakes.
/// </summary>
internal sealed class ReportComposer(FormatPack pack, ReportValues values)
{
    private readonly StringBuilder _body = new();
    private string? _firstKey;

    /// <summary>Composes the report.</summary>
    public MarkupSource Compose()
    {
        foreach (var part in pack.Outline)
        {
            Write(part, level: 1);
        }

        values.SetBody(_body.ToString());
        var text = pack.Templates.Report is { } frame ? values.Render(frame) : _body.ToString();
        return new MarkupSource(text, values.Tables, values.Charts, pack.Numbering, pack.ContentsTitle);
    }

    private void Write(OutlineNode node, int level)
    {
        if (node.When is { } condition && !values.IsTrue(condition, node.Key))
        {
            return;
        }

        if (node.Landscape)
        {
            _body.Append("::::: landscape\n\n");
        }
        else if (node.NewPage)
        {
            _body.Append("::: pagebreak\n:::\n\n");
        }

        var children = node.Each == "attachments" ? Attachments(node) : [.. node.Sections];
        WriteMark(FirstLeaf(node, children));
        WriteHeading(node, level);
        if (children.Count == 0 && node.Each is null)
        {
            WriteLeaf(node.Key);
            WriteRemark(node.Key);
        }

        foreach (var child in children)
        {
            Write(child, level + 1);
        }

        if (node.Landscape)
        {
            _body.Append(":::::\n\n");
        }
    }

    /// <summary>One node per attachment, made like the first section the part spells out.</summary>
    private List<OutlineNode> Attachments(OutlineNode part)
    {
        var pattern = part.Sections.FirstOrDefault() ?? new OutlineNode { Key = "attachment", Title = "{{ attachment.title }}" };
        return
        [
            .. Enumerable.Range(1, values.AttachmentCount).Select(number => pattern with
            {
                Key = string.Create(CultureInfo.InvariantCulture, $"attachment.{number}"),
                Title = values.AttachmentHeading(number, pattern.Title),
                NewPage = pattern.NewPage || number > 1,
            }),
        ];
    }

    /// <summary>
    /// The mark of a section stands before the outermost heading that opens with it, so that no heading falls into the section before.
    /// </summary>
    private void WriteMark(string leaf)
    {
        if (_firstKey != leaf)
        {
            _firstKey = leaf;
            _body.Append("::: section ").Append(leaf).Append("\n:::\n\n");
        }
    }

    private static string FirstLeaf(OutlineNode node, List<OutlineNode> children)
    {
        while (children.Count > 0)
        {
            node = children[0];
            children = [.. node.Sections];
        }

        return node.Key;
    }

    /// <summary>A section without a title has no heading of its own: its text goes on in the section above.</summary>
    private void WriteHeading(OutlineNode node, int level)
    {
        if (node.Title.Length > 0)
        {
            _body.Append('#', level).Append(' ').Append(values.Expand(node.Title, node.Key))
                .Append(node.InContents ? "" : " {~}").Append(node.Numbered ? "" : " {-}").Append("\n\n");
        }
    }

    private void WriteLeaf(string key)
    {
        if (key.StartsWith("attachment.", StringComparison.Ordinal))
        {
            WriteAttachment(int.Parse(key.AsSpan("attachment.".Length), NumberStyles.None, CultureInfo.InvariantCulture));
        }
        else if (pack.Templates.Load(key) is { } template)
        {
            _body.Append(values.Render(template)).Append("\n\n");
        }
        else if (key.StartsWith("tables.", StringComparison.Ordinal))
        {
            _body.Append(values.Expand($"{{{{ table \"{key["tables.".Length..]}\" }}}}", key)).Append("\n\n");
        }
        else
        {
            values.Report(new Diagnostic(PackCodes.MissingTemplate, Severity.Error, new Place(pack.Id), $"章节“{key}”没有模板", $"写一个 sections/{key}.md.sbn"));
        }
    }

    private void WriteRemark(string key)
    {
        if (values.Remark(key) is { Length: > 0 } remark)
        {
            _body.Append(remark).Append("\n\n");
        }
    }

    /// <summary>An attachment in the pack's form for its key, else the unit's own text.</summary>
    private void WriteAttachment(int number)
    {
        var key = values.AttachmentKey(number);
        var form = pack.Templates.Load("attachment." + key);
        if (form is null && !values.HasAttachmentText(number))
        {
            values.Report(new Diagnostic(
                PackCodes.MissingTemplate, Severity.Error, new Place($"attachment.{number}"), $"附件“{key}”没有正文，格式包也没有这种表", $"写正文，或在格式包里写 sections/attachment.{key}.md.sbn"));
        }
        else if ((form ?? pack.Templates.Load("attachment")) is { } template)
        {
            _body.Append(":::::: attachment\n\n").Append(values.RenderAttachment(template, number)).Append("\n\n::::::\n\n");
        }
    }
}
