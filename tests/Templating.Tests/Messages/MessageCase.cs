using System.Text;

namespace Templating.Tests.Messages;

/// <summary>
/// A file of sections that begin with <c>=== template NAME</c> (the first is rendered, the rest can be included),
/// <c>=== model</c> (JSON), <c>=== limits NAME=NUMBER ...</c> and <c>=== report</c>.
/// </summary>
internal sealed class MessageCase
{
    private const string Mark = "=== ";
    private readonly List<(string Head, string Body)> _sections = [];

    public string Report => Body("report") ?? "";

    public static MessageCase Read(string path)
    {
        var result = new MessageCase();
        foreach (var section in ("\n" + File.ReadAllText(path).ReplaceLineEndings("\n")).Split("\n" + Mark).Skip(1))
        {
            var end = section.IndexOf('\n', StringComparison.Ordinal);
            result._sections.Add(end < 0 ? (section, "") : (section[..end], section[(end + 1)..].TrimEnd('\n')));
        }

        return result;
    }

    public void Write(string path, string report)
    {
        var text = new StringBuilder();
        foreach (var (head, body) in _sections.Where(s => s.Head != "report")) text.Append($"{Mark}{head}\n{body}\n");
        File.WriteAllText(path, text.Append($"{Mark}report\n{report}\n").ToString());
    }

    public string Run()
    {
        var templates = _sections.Where(
            s => s.Head.StartsWith("template ", StringComparison.Ordinal)).Select(s => (s.Head["template ".Length..], s.Body)).ToArray();
        var template = Template.Parse(templates[0].Body, templates[0].Item1);
        if (template.HasErrors) return string.Join("\n", template.Messages);
        var context = new TemplateContext { Limits = ReadLimits() };
        if (templates.Length > 1) context.TemplateLoader = new FolderOfTemplates(templates);
        context.PushGlobal(Models.Read(Body("model") ?? ""));
        try
        {
            return "No error: " + template.Render(context);
        }
        catch (ScriptRuntimeException e)
        {
            return e.Report;
        }
    }

    private string? Body(string head) => _sections.Where(s => s.Head == head).Select(s => s.Body).FirstOrDefault();

    private Limits ReadLimits()
    {
        var limits = new Limits();
        var heads = _sections.Select(s => s.Head).Where(head => head.StartsWith("limits ", StringComparison.Ordinal));
        foreach (var setting in heads.SelectMany(head => head.Split(' ').Skip(1)))
        {
            var number = int.Parse(setting.Split('=')[1], System.Globalization.CultureInfo.InvariantCulture);
            limits = setting.Split('=')[0] switch
            {
                "steps" => limits with { Steps = number },
                "loops" => limits with { LoopIterations = number },
                "depth" => limits with { RecursionDepth = number },
                "output" => limits with { OutputLength = number },
                "string" => limits with { StringLength = number },
                "list" => limits with { ListLength = number },
                "volume" => limits with { Volume = number },
                "digits" => limits with { NumberDigits = number },
                "regex" => limits with { RegexTime = TimeSpan.FromMilliseconds(number) },
                var name => throw new InvalidDataException($"There is no limit {name}."),
            };
        }

        return limits;
    }
}
