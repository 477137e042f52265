using System.Collections.Immutable;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Evaluation;

/// <summary>绩效自评: execution, points of indicators, sums per goal and group, the total, the grade (domain rules R-P1 to R-P3).</summary>
internal static class EvaluationFacts
{
    /// <summary>Derives <c>performance.overall.*</c>, <c>performance.project.N.*</c> and <c>performance.projects.*</c>.</summary>
    internal static ImmutableArray<EvaluationSheet> Derive(FactBook book, UnitFigures figures, EvaluationRules rules)
    {
        if (figures.Performance is not { } performance)
        {
            return [];
        }

        var sheets = ImmutableArray.CreateBuilder<EvaluationSheet>();
        if (performance.Overall is { } overall)
        {
            const string Id = "performance.overall";
            ImmutableArray<string> budgets = [.. new[] { "budgetByUse.fullYear.total" }.Where(book.Has)];
            ExecutionFacts.Derive(book, Id, overall.Execution, "/performance/overall", budgets, ["expenditure.total"], rules);
            sheets.Add(Sheet(book, Id, overall.Name ?? figures.Unit.Name, overall, "/performance/overall", rules));
        }

        for (var index = 0; index < performance.Projects.Length; index++)
        {
            var (project, id, place) = (performance.Projects[index], $"performance.project.{index + 1}", $"/performance/projects/{index}");
            ImmutableArray<string> tokens = [.. Tokens(figures, project)];
            ExecutionFacts.Derive(
                book,
                id,
                project.Execution,
                place,
                [.. tokens.Select(token => token + ".budget").Where(book.Has)],
                [.. tokens.Select(token => token + ".executed")],
                rules);
            book.LeafIfGiven(id + ".amount", "项目金额", project.Amount, place + "/amount");
            sheets.Add(Sheet(book, id, project.Name ?? "", project, place, rules) with { Projects = tokens });
        }

        Together(book, performance.Projects.Length);
        return sheets.ToImmutable();
    }

    private static IEnumerable<string> Tokens(UnitFigures figures, EvaluationFigures evaluation)
    {
        var names = evaluation.Projects.IsEmpty && evaluation.Name is { } own ? [own] : evaluation.Projects;
        for (var index = 0; index < figures.Projects.Length; index++)
        {
            if (names.Contains(figures.Projects[index].Name))
            {
                yield return $"project.{index + 1}";
            }
        }
    }

    private static EvaluationSheet Sheet(
        FactBook book, string id, string name, EvaluationFigures evaluation, string place, EvaluationRules rules)
    {
        ImmutableArray<GoalSheet> goals =
        [
            .. evaluation.Goals.Select((goal, index) => new GoalSheet(
                $"{id}.goal.{index + 1}",
                $"{place}/goals/{index}",
                goal,
                IndicatorFacts.Derive(book, $"{id}.goal.{index + 1}", $"{place}/goals/{index}", goal, id, rules))),
        ];
        foreach (var (goal, number) in goals.Select((goal, index) => (goal, index + 1)))
        {
            Weight(book, goal.Token, $"绩效目标{number}分值", goal.Figures.Weight, goal.Pointer + "/weight", goal.Indicators);
            book.Sum(goal.Token + ".score", $"绩效目标{number}得分", Scored(book, goal.Indicators), FactKind.Score, "分");
        }

        ImmutableArray<string> sums = [.. new[] { id + ".executionScore" }.Where(book.Has), .. goals.Select(goal => goal.Token + ".score")];
        var indicators = goals.SelectMany(goal => goal.Indicators).ToImmutableArray();
        book.Add(new Fact(id + ".indicators", "绩效指标个数", FactKind.Count, indicators.Length, "count", [], place + "/goals", "个"));
        book.Sum(id + ".score", "绩效自评得分", sums, FactKind.Score, "分");
        ImmutableArray<string> weights = [id + ".executionWeight", .. goals.Select(goal => goal.Token + ".weight")];
        if (weights.All(book.Has))
        {
            book.Sum(id + ".weight", "绩效自评分值", weights, FactKind.Score, "分");
        }

        var total = book.Value(id + ".score");
        return new EvaluationSheet(id, name, place, evaluation, total is null || sums.IsEmpty ? "" : rules.Grade(total.Value, rules.Total))
        {
            Goals = goals,
            Groups = Groups(book, id, indicators, rules),
        };
    }

    private static ImmutableArray<GroupSheet> Groups(FactBook book, string id, ImmutableArray<IndicatorSheet> indicators, EvaluationRules rules)
    {
        var groups = ImmutableArray.CreateBuilder<GroupSheet>();
        foreach (var name in indicators.Select(indicator => indicator.Figures.Level1).Distinct(StringComparer.Ordinal))
        {
            var token = $"{id}.group.{groups.Count + 1}";
            ImmutableArray<IndicatorSheet> own = [.. indicators.Where(indicator => indicator.Figures.Level1 == name)];
            Weight(book, token, name + "分值", null, "", own);
            book.Sum(token + ".score", name + "得分", Scored(book, own), FactKind.Score, "分");
            var grade = book.Has(token + ".weight") ? rules.Grade(book.Value(token + ".score") ?? 0m, book.Value(token + ".weight") ?? 0m) : "";
            groups.Add(new GroupSheet(token, name, grade));
        }

        return groups.ToImmutable();
    }

    /// <summary>Full points as typed, else the sum of the indicators' where all have theirs.</summary>
    private static void Weight(
        FactBook book, string token, string title, decimal? typed, string pointer, ImmutableArray<IndicatorSheet> indicators)
    {
        ImmutableArray<string> weights = [.. indicators.Select(indicator => indicator.Token + ".weight")];
        if (typed is { } weight)
        {
            book.Leaf(token + ".weight", title, weight, pointer, FactKind.Score, "分");
        }
        else if (!weights.IsEmpty && weights.All(book.Has))
        {
            book.Sum(token + ".weight", title, weights, FactKind.Score, "分");
        }
    }

    private static ImmutableArray<string> Scored(FactBook book, ImmutableArray<IndicatorSheet> indicators) =>
        [.. indicators.Select(indicator => indicator.Token).Where(book.Has)];

    private static void Together(FactBook book, int count)
    {
        if (count == 0)
        {
            return;
        }

        ImmutableArray<string> ids = [.. Enumerable.Range(1, count).Select(number => $"performance.project.{number}")];
        book.Add(new Fact("performance.projects.count", "绩效自评项目个数", FactKind.Count, count, "count", [], "/performance/projects", "个"));
        foreach (var (key, title) in new[] { ("budget", "绩效自评项目全年预算数"), ("executed", "绩效自评项目执行数") })
        {
            if (ids.All(id => book.Has($"{id}.{key}")))
            {
                book.Sum("performance.projects." + key, title, [.. ids.Select(id => $"{id}.{key}")]);
            }
        }

        if (book.Has("performance.projects.executed"))
        {
            book.Ratio(
                "performance.projects.shareOfProjectExpenditure",
                "绩效自评项目资金占一般公共预算项目支出",
                "share",
                "performance.projects.executed",
                "gpb.project");
        }
    }
}
