using System.Collections.Immutable;
using System.Globalization;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Packs;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tables;

using Templating;

namespace FinalAccounts.Generator.Scripting;

/// <summary>
/// What one report's templates can see and do. Everything is read-only and nothing is null, so that a template either prints a figure or
/// fails with a place. Serves one report on one thread.
/// </summary>
internal sealed class ReportValues
{
    private readonly FormatPack _pack;
    private readonly UnitFigures _figures;
    private readonly ReportFacts _facts;
    private readonly FactNode _tree;
    private readonly AttachmentTexts _attachments;
    private readonly EvaluationLists _evaluations;
    private readonly ScriptObject _globals = new();
    private readonly Stack<ScriptObject> _overlays = new();

    /// <summary>Contexts that no template runs in now: more than one, for a function may render in the middle of another template.</summary>
    private readonly Stack<TemplateContext> _idle = new();
    private readonly CancellationToken _cancellation;
    private readonly List<Diagnostic> _findings;
    private readonly PlacedThings _placed;

    public ReportValues(FormatPack pack, UnitFigures figures, ReportFacts facts, AttachmentTexts attachments, List<Diagnostic> findings, CancellationToken cancellation)
    {
        (_pack, _figures, _facts, _attachments, _findings) = (pack, figures, facts, attachments, findings);
        _placed = new PlacedThings(pack, facts, Expand, findings);
        _tree = FactNode.Tree(facts.All);
        _cancellation = cancellation;
        _globals["facts"] = _tree;
        foreach (var function in new FigureFunctions(pack.TextNumbers).All().Concat(WordFunctions.All).Concat(OwnFunctions()))
        {
            _globals.Import(function);
        }

        _globals["unit"] = UnitEntry.Of(figures.Unit, pack);
        _globals["report"] = ReportValue("");
        AddPackWords();
        var prose = Prose();
        _globals["texts"] = TextNode.Of(UnitJson.Of(figures), prose);
        Reasons = prose;
        var lists = new ValueLists(figures, facts, _tree, pack, prose).All();
        _evaluations = new EvaluationLists(figures, facts, _tree, prose);
        lists["overall"] = _evaluations.Overall();
        lists["project_evaluations"] = _evaluations.Projects();
        lists["scoring"] = _evaluations.Scoring();
        _globals["lists"] = lists;
        _globals["report"] = ReportValue(Expand(pack.Title, "pack.yaml"));
        foreach (var phrases in pack.Templates.Phrases)
        {
            Render(phrases);
        }

        lists["glossary"] = Glossary();
        lists.Freeze();
    }

    /// <summary>Everything that templates see, by name.</summary>
    public IScriptMembers Globals => _globals;

    /// <summary>The charts that templates asked for.</summary>
    public IReadOnlyDictionary<string, Chart> Charts => _placed.Charts;

    /// <summary>The tables that templates asked for.</summary>
    public IReadOnlyDictionary<string, ReportTable> Tables => _placed.Tables;

    /// <summary>The report's title.</summary>
    public string Title => MarkdownText.Unescape(Expand(_pack.Title, "pack.yaml"));

    /// <summary>How many attachments there are.</summary>
    public int AttachmentCount => _figures.Attachments.Length;

    private IReadOnlyDictionary<string, string> Reasons { get; }

    /// <summary>An attachment's title, as Markdown.</summary>
    public string AttachmentTitle(int number) => MarkdownText.Escape(_figures.Attachments[number - 1].Title);

    /// <summary>What the unit adds at the end of a section; empty when nothing.</summary>
    public string Remark(string key) => Reasons.GetValueOrDefault("/remarks/" + key, "");

    /// <summary>Gives the frame template the body it stands around.</summary>
    public void SetBody(string body) => _globals["body"] = body;

    /// <summary>Adds a finding.</summary>
    public void Report(Diagnostic finding) => _findings.Add(finding);

    /// <summary>Renders a template; what stops it is a finding, and the text is empty.</summary>
    public string Render(Template template)
    {
        if (template.HasErrors)
        {
            _findings.AddRange(template.Messages.Select(TemplateFindings.Of));
            return "";
        }

        var context = _idle.TryPop(out var idle) ? idle : NewContext();
        foreach (var overlay in _overlays)
        {
            context.PushGlobal(overlay);
        }

        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException error)
        {
            _findings.Add(TemplateFindings.Of(error));
            return "";
        }
        finally
        {
            foreach (var _ in _overlays)
            {
                context.PopGlobal();
            }

            _idle.Push(context);
        }
    }

    /// <summary>Renders the frame of an attachment around its text.</summary>
    public string RenderAttachment(Template frame, int number)
    {
        var attachment = _figures.Attachments[number - 1];
        var style = AttachmentTexts.NumberStyle(attachment, _pack.TextNumbers);
        var own = new ScriptObject();
        foreach (var function in new FigureFunctions(style).All())
        {
            own.Import(function);
        }

        // The attachment's own number style hides the report's while its text and its frame are rendered.
        _overlays.Push(own.Freeze());
        var (text, place) = _attachments[number - 1];
        var body = RenderProse(text, place);
        _globals["attachment"] = AttachmentValue(number, body);
        var rendered = Render(frame);
        _overlays.Pop();
        return rendered;
    }

    /// <summary>An attachment's heading in the report, by the pack's template.</summary>
    public string AttachmentHeading(int number, string template)
    {
        _globals["attachment"] = AttachmentValue(number, "");
        return Expand(template, "attachments");
    }

    /// <summary>The name by which a pack places an attachment; empty where the unit gave none.</summary>
    public string AttachmentKey(int number) => _figures.Attachments[number - 1].Key ?? "";

    /// <summary>True where the unit wrote the attachment itself.</summary>
    public bool HasAttachmentText(int number) => _attachments[number - 1].Text.Length > 0;

    private ScriptObject AttachmentValue(int number, string body) => ValueLists.Entry(
        ("number", number),
        ("key", AttachmentKey(number)),
        ("title", AttachmentTitle(number)),
        ("text", body),
        ("evaluations", _evaluations.Projects(_figures.Attachments[number - 1].Evaluation)));

    /// <summary>Renders a text that may be a template.</summary>
    public string Expand(string text, string place) =>
        text.Contains("{{", StringComparison.Ordinal) ? Render(_pack.Templates.Snippet(text, place)) : text;

    /// <summary>Asks a template expression.</summary>
    public bool IsTrue(string expression, string place) =>
        Render(_pack.Templates.Snippet("{{ if " + expression + " }}1{{ end }}", place)).Length > 0;

    private TemplateContext NewContext()
    {
        var context = new TemplateContext { TemplateLoader = _pack.Templates, CancellationToken = _cancellation };
        context.PushGlobal(_globals);
        return context;
    }

    private IEnumerable<ScriptFunction> OwnFunctions() =>
    [
        new("reason", [new("fact_id", ScriptType.Text, "事实标识，如 grandTotal.change")], (in ScriptCall call) => Reason(call.Text(0) ?? ""))
            { Meaning = "单位对一个差异写的原因；没有写则为空" },
        new("has", [new("fact_id", ScriptType.Text, "事实标识")], (in ScriptCall call) => _facts.Find(call.Text(0) ?? "") is { IsKnown: true })
            { Meaning = "单位有没有这个数" },
        new("remark", [new("section", ScriptType.Text, "章节标识，如 notes.other")], (in ScriptCall call) => Remark(call.Text(0) ?? ""))
            { Meaning = "单位给这一节补充的说明，自动印在节末；没有则为空" },
        new("section_title", [new("section", ScriptType.Text, "章节标识，如 tables.01")], (in ScriptCall call) => SectionTitle(call.Text(0) ?? "", call))
            { Meaning = "目录里一节的标题，不含编号" },
        new("table", [new("key", ScriptType.Text, "表的标识，如 01")], (in ScriptCall call) => _placed.PlaceTable(call.Text(0) ?? "", call))
            { Meaning = "在这里放一张表" },
        new("table_is_empty", [new("key", ScriptType.Text, "表的标识")], (in ScriptCall call) => _placed.Table(call.Text(0) ?? "", call).IsEmpty)
            { Meaning = "表里是不是没有数" },
        new("chart", [new("key", ScriptType.Text, "图的标识")], (in ScriptCall call) => _placed.PlaceChart(call.Text(0) ?? "", call))
            { Meaning = "在这里放一张图，自动编号；没有数的图不放" },
    ];

    private string Reason(string factId) => _figures.ReasonFor(factId) is { } reason
        ? Reasons.Values.Contains(reason) ? reason : RenderProse(reason, new Place("", "/explanations/" + factId))
        : "";

    private string SectionTitle(string key, in ScriptCall call) => _pack.Section(key) is { } section
        ? Expand(section.Title, key)
        : throw call.Fail($"The pack's outline has no section `{key}`.", "give the table a title of its own");

    private ScriptObject ReportValue(string title) => ValueLists.Entry(
        ("year", _figures.Year),
        ("previous_year", _figures.Year - 1),
        ("title", title),
        ("date", _figures.PublicationDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""),
        ("kind", _figures.Kind == DocumentKind.FinalAccounts ? "finalAccounts" : "performanceEvaluation"));

    /// <summary>The pack's words; one that is a template may use those that are not.</summary>
    private void AddPackWords()
    {
        var words = new ScriptObject();
        _globals["pack"] = ValueLists.Entry(("id", _pack.Id), ("words", words));
        foreach (var (name, text) in _pack.Words.OrderBy(word => word.Value.Contains("{{", StringComparison.Ordinal)).ThenBy(word => word.Key, StringComparer.Ordinal))
        {
            words[name] = Expand(text, "pack.yaml");
        }

        words.Freeze();
    }

    /// <summary>Renders all prose once, so that every mistake in it is found whether or not the pack prints it.</summary>
    private Dictionary<string, string> Prose() => _figures.Texts()
        .Where(text => !text.Pointer.StartsWith("/attachments/", StringComparison.Ordinal))
        .ToDictionary(text => text.Pointer, text => RenderProse(text.Text, _figures.Source.PlaceOf(text.Pointer)), StringComparer.Ordinal);

    private string RenderProse(string text, Place place)
    {
        var tamed = ProseTemplate.Tame(text);
        if (!tamed.Contains("{{", StringComparison.Ordinal))
        {
            return tamed;
        }

        var before = _findings.Count;
        var rendered = Render(Template.Parse(tamed, place.Pointer ?? place.File));

        // A mistake in prose belongs to the unit's file: its place is the text's place there.
        for (var at = before; at < _findings.Count; at++)
        {
            _findings[at] = _findings[at] with { Place = place };
        }

        return rendered;
    }

    private ScriptArray Glossary()
    {
        var own = _figures.Glossary.Where(entry => entry.Code is null).ToDictionary(entry => entry.Term, entry => entry.Text, StringComparer.Ordinal);
        var entries = new List<ScriptObject>();
        foreach (var term in _pack.Glossary.Where(term => term.When is null || IsTrue(term.When, "glossary.yaml")))
        {
            var name = Expand(term.Term, "glossary.yaml");
            var text = own.Remove(name, out var replacement) ? MarkdownText.Escape(replacement) : Expand(term.Text, "glossary.yaml");
            entries.Add(ValueLists.Entry(("key", term.Key), ("term", name), ("text", text)));
        }

        entries.AddRange(own.Select(entry => ValueLists.Entry(("key", ""), ("term", MarkdownText.Escape(entry.Key)), ("text", MarkdownText.Escape(entry.Value)))));
        return ValueLists.List(entries);
    }
}
