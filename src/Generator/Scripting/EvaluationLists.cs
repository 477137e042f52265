using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Evaluation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Numbers;

using Templating;

namespace FinalAccounts.Generator.Scripting;

/// <summary>Evaluations as templates see them: goals, indicators, groups, the rule-scored table. Cells that repeat the one above hold the merge mark.</summary>
internal sealed class EvaluationLists(UnitFigures figures, ReportFacts facts, FactNode tree, IReadOnlyDictionary<string, string> prose)
{
    private const string Above = "^";
    private const string Left = "<";

    private ImmutableArray<(string Name, ScriptObject Entry)>? _projects;

    /// <summary>The whole unit's evaluation, or an empty entry.</summary>
    public ScriptObject Overall() =>
        facts.Sheets.FirstOrDefault(sheet => sheet.Token == "performance.overall") is { } sheet ? Evaluation(sheet) : ValueLists.Entry();

    /// <summary>The projects' evaluations, in the order given.</summary>
    public ScriptArray Projects() => Projects(null);

    /// <summary>The projects' evaluations of an attachment: the one it names, else all.</summary>
    public ScriptArray Projects(string? name) => ValueLists.List(ProjectEntries().Where(project => name is null || project.Name == name).Select(project => project.Entry));

    /// <summary>The rule-scored table, or an empty entry.</summary>
    public ScriptObject Scoring()
    {
        if (facts.Scoring is not { } scoring)
        {
            return ValueLists.Entry(("rows", new ScriptArray().Freeze()));
        }

        return ValueLists.Entry(
            ("fact", tree.Find("performance.scoring")),
            ("grade", scoring.Grade),
            ("filled_by", MarkdownText.Escape(figures.Performance?.Scoring?.FilledBy ?? "")),
            ("rows", ValueLists.List(scoring.Rows.Select((row, at) => Row(scoring.Rows, row, at)))));
    }

    private ImmutableArray<(string Name, ScriptObject Entry)> ProjectEntries() => _projects ??=
        [.. facts.Sheets.Where(sheet => sheet.Token != "performance.overall").Select(sheet => (sheet.Name, Evaluation(sheet)))];

    private ScriptObject Evaluation(EvaluationSheet sheet)
    {
        var typed = sheet.Figures;
        return ValueLists.Entry(
            ("name", MarkdownText.Escape(sheet.Name)),
            ("fact", tree.Find(sheet.Token)),
            ("grade", sheet.Grade),
            ("execution_grade", ExecutionGrade(sheet)),
            ("date", MarkdownText.Escape(typed.Date ?? "")),
            ("department", MarkdownText.Escape(typed.CompetentDepartment ?? "")),
            ("unit", MarkdownText.Escape(typed.ImplementingUnit ?? figures.Unit.Name)),
            ("category", MarkdownText.Escape(typed.Category ?? "")),
            ("attribute", MarkdownText.Escape(typed.Attribute ?? "")),
            ("type", MarkdownText.Escape(typed.Type ?? "")),
            ("summary", Text(sheet.Pointer + "/summary")),
            ("problems", Text(sheet.Pointer + "/problems")),
            ("measures", Text(sheet.Pointer + "/measures")),
            ("deviation", Text(sheet.Pointer + "/deviation")),
            ("projects", ValueLists.List(sheet.Projects.Select(Project))),
            ("sources", ValueLists.List(typed.Execution.BySource.Select((source, at) => ValueLists.Entry(
                ("name", MarkdownText.Escape(source.Source)), ("fact", tree.Find($"{sheet.Token}.source.{at + 1}")))))),
            ("goals", ValueLists.List(sheet.Goals.Select(Goal))),
            ("groups", ValueLists.List(sheet.Groups.Select(group => ValueLists.Entry(
                ("name", MarkdownText.Escape(group.Name)), ("grade", group.Grade), ("fact", tree.Find(group.Token)))))),
            ("completions", ValueLists.List(Completions(sheet))));
    }

    private string ExecutionGrade(EvaluationSheet sheet) =>
        facts.Find(sheet.Token + ".executionScore")?.Value is { } points && facts.Find(sheet.Token + ".executionWeight")?.Value is { } full
            ? facts.Options.Evaluation.Grade(points, full)
            : "";

    private ScriptObject Project(string token)
    {
        var name = facts.Projects.First(row => row.Token == token).Name;
        return ValueLists.Entry(("name", MarkdownText.Escape(name)), ("fact", tree.Find(token)));
    }

    private ScriptObject Goal(GoalSheet goal, int at) => ValueLists.Entry(
        ("number", at + 1),
        ("text", Text(goal.Pointer + "/text")),
        ("result", Text(goal.Pointer + "/result")),
        ("fact", tree.Find(goal.Token)),
        ("indicators", ValueLists.List(goal.Indicators.Select((indicator, index) => Indicator(goal.Indicators, indicator, index)))));

    private ScriptObject Indicator(ImmutableArray<IndicatorSheet> all, IndicatorSheet indicator, int at)
    {
        var (level1, level2) = (indicator.Figures.Level1, indicator.Figures.Level2 ?? "");
        var before = at == 0 ? null : all[at - 1].Figures;
        var sameGroup = before?.Level1 == level1;
        return ValueLists.Entry(
            ("level1", MarkdownText.Escape(level1)),
            ("level2", MarkdownText.Escape(level2)),
            ("level1_cell", sameGroup ? Above : MarkdownText.Escape(level1)),
            ("level2_cell", level2.Length == 0 ? Left : sameGroup && before?.Level2 == level2 ? Above : MarkdownText.Escape(level2)),
            ("name", MarkdownText.Escape(indicator.Figures.Name)),
            ("target", MarkdownText.Escape(indicator.Figures.Target)),
            ("actual", MarkdownText.Escape(indicator.Actual)),
            ("reason", Text(indicator.Pointer + "/reason")),
            ("fact", tree.Find(indicator.Token)));
    }

    /// <summary>指标完成情况: per 一级指标, over all goals, the indicators of one 二级指标 together and numbered where there are several.</summary>
    private static IEnumerable<ScriptObject> Completions(EvaluationSheet sheet) =>
        sheet.Indicators.GroupBy(indicator => indicator.Figures.Level1, StringComparer.Ordinal).Select(level1 => ValueLists.Entry(
            ("level1", MarkdownText.Escape(level1.Key)),
            ("rows", ValueLists.List(level1
                .GroupBy(indicator => indicator.Figures.Level2 ?? level1.Key, StringComparer.Ordinal)
                .SelectMany(level2 => level2.Select((indicator, at) => ValueLists.Entry(
                    ("level2", MarkdownText.Escape(level2.Key + (level2.Count() == 1 ? "" : Rounding.Plain(at + 1)))),
                    ("name", MarkdownText.Escape(indicator.Figures.Name)),
                    ("target", MarkdownText.Escape(indicator.Figures.Target)),
                    ("actual", MarkdownText.Escape(indicator.Actual)))))))));

    private ScriptObject Row(ImmutableArray<ScoringRow> all, ScoringRow row, int at)
    {
        var indicator = row.Indicator;
        var before = at == 0 ? null : all[at - 1].Indicator;
        var sameLevel1 = before?.Level1 == indicator.Level1;
        var sameLevel2 = sameLevel1 && before?.Level2 == indicator.Level2;
        return ValueLists.Entry(
            ("key", indicator.Key),
            ("level1", MarkdownText.Escape(indicator.Level1)),
            ("level2", MarkdownText.Escape(indicator.Level2)),
            ("level1_cell", sameLevel1 ? Above : MarkdownText.Escape(indicator.Level1)),
            ("level2_cell", sameLevel2 ? Above : MarkdownText.Escape(indicator.Level2)),
            ("level1_weight", sameLevel1 ? Above : Weight(all, other => other.Level1 == indicator.Level1)),
            ("level2_weight", sameLevel2 ? Above : Weight(all, other => other.Level1 == indicator.Level1 && other.Level2 == indicator.Level2)),
            ("name", MarkdownText.Escape(indicator.Name)),
            ("description", MarkdownText.Escape(indicator.Description)),
            ("criterion", MarkdownText.Escape(indicator.Criterion)),
            ("reading", MarkdownText.Escape(indicator.Reading)),
            ("reason", Text("/performance/scoring/reasons/" + indicator.Key)),
            ("fact", tree.Find(row.Token)),
            ("inputs", ValueLists.List(Inputs(row).Select(id => ValueLists.Entry(
                ("title", MarkdownText.Escape(facts[id].Title)), ("fact", tree.Find(id)))))),
            ("parts", ValueLists.List(row.Parts.Select(part => ValueLists.Entry(
                ("title", MarkdownText.Escape(part.Part.Title)),
                ("fact", tree.Find(part.Token)),
                ("is_measured", part.Part.Rule is MeasuredRule))))));
    }

    /// <summary>The figures an indicator is worked out from, each once; not those that other parts of it gave.</summary>
    private IEnumerable<string> Inputs(ScoringRow row) => row.Parts
        .SelectMany(part => part.Part.Rule is MeasuredRule rule ? rule.Value.Inputs : [])
        .Where(id => facts.Find(id) is { IsKnown: true } && !id.StartsWith(row.Token, StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal);

    private static string Weight(ImmutableArray<ScoringRow> rows, Func<ScoringIndicator, bool> belongs) =>
        Rounding.Plain(rows.Select(row => row.Indicator).Where(belongs).Sum(indicator => indicator.Weight));

    private string Text(string pointer) => prose.GetValueOrDefault(pointer, "");
}
