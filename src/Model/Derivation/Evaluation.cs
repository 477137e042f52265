using System.Collections.Immutable;

using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Model.Derivation;

/// <summary>
/// 绩效自评: execution rate and points, sums per goal, the total, the grade (domain rules R-P1, R-P2). Indicators carry their
/// judged points.
/// </summary>
internal static class Evaluation
{
    private static readonly ImmutableArray<(decimal From, string Grade)> Grades = [(90m, "优"), (80m, "良"), (60m, "中"), (0m, "差")];

    /// <summary>Derives <c>performance.*</c>, when the unit gives evaluations.</summary>
    internal static ImmutableArray<NamedRow> Derive(FactBook book, UnitFigures figures, DerivationOptions options)
    {
        if (figures.Performance is not { } performance)
        {
            return [];
        }

        var rows = ImmutableArray.CreateBuilder<NamedRow>();
        if (performance.Overall is { } overall)
        {
            const string Id = "performance.overall";
            var budget = book.Has("budgetByUse.fullYear.total") ? "budgetByUse.fullYear.total" : null;
            Execution(book, Id, overall, "/performance/overall", budget is null ? [] : [budget], ["expenditure.total"], options);
            rows.Add(Score(book, Id, overall.Name ?? figures.Unit.Name, overall, "/performance/overall"));
        }

        for (var index = 0; index < performance.Projects.Length; index++)
        {
            var (project, id, place) = (performance.Projects[index], $"performance.project.{index + 1}", $"/performance/projects/{index}");
            ImmutableArray<string> tokens = [.. Tokens(figures, project)];
            Execution(
                book,
                id,
                project,
                place,
                [.. tokens.Select(token => token + ".budget").Where(book.Has)],
                [.. tokens.Select(token => token + ".executed")],
                options);
            rows.Add(Score(book, id, project.Name ?? "", project, place));
        }

        Together(book, performance.Projects.Length);
        return rows.ToImmutable();
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

    private static void Execution(
        FactBook book,
        string id,
        EvaluationFigures evaluation,
        string place,
        ImmutableArray<string> budgets,
        ImmutableArray<string> executed,
        DerivationOptions options)
    {
        var execution = evaluation.Execution;
        Money(book, id + ".budget", "绩效自评全年预算数", execution.Budget, place + "/execution/budget", budgets);
        Money(book, id + ".executed", "绩效自评执行数", execution.Executed, place + "/execution/executed", executed);
        book.Leaf(id + ".executionWeight", "预算执行分值", execution.Weight, place + "/execution/weight", FactKind.Score, "分");
        if (!book.Has(id + ".budget") || !book.Has(id + ".executed"))
        {
            return;
        }

        book.Ratio(id + ".executionRate", "预算执行率", "rate", id + ".executed", id + ".budget");
        var rate = book.Value(id + ".executionRate");
        if (options.ExecutionRateDecimals is { } decimals && rate is not null)
        {
            rate = Rounding.Round(rate.Value, decimals);
        }

        var points = rate is null ? (decimal?)null : execution.Weight * Math.Min(1m, rate.Value);
        book.Add(new Fact(
            id + ".executionScore",
            "预算执行得分",
            FactKind.Score,
            points,
            "points",
            [id + ".executionWeight", id + ".executionRate"],
            null,
            "分"));
    }

    private static void Money(FactBook book, string id, string title, decimal? typed, string place, ImmutableArray<string> parts)
    {
        if (typed is { } amount)
        {
            book.Leaf(id, title, amount, place);
        }
        else if (!parts.IsEmpty)
        {
            book.Sum(id, title, parts);
        }
    }

    private static NamedRow Score(FactBook book, string id, string name, EvaluationFigures evaluation, string place)
    {
        var sums = ImmutableArray.CreateBuilder<string>();
        if (book.Has(id + ".executionScore"))
        {
            sums.Add(id + ".executionScore");
        }

        var count = 0;
        for (var goal = 0; goal < evaluation.Goals.Length; goal++)
        {
            var (goalId, goalPlace) = ($"{id}.goal.{goal + 1}", $"{place}/goals/{goal}");
            var points = ImmutableArray.CreateBuilder<string>();
            for (var index = 0; index < evaluation.Goals[goal].Indicators.Length; index++)
            {
                count++;
                if (evaluation.Goals[goal].Indicators[index].Score is { } score)
                {
                    var indicator = evaluation.Goals[goal].Indicators[index];
                    points.Add($"{goalId}.indicator.{index + 1}");
                    book.Leaf(points[^1], indicator.Name + "得分", score, $"{goalPlace}/indicators/{index}/score", FactKind.Score, "分");
                }
            }

            book.LeafIfGiven(
                goalId + ".weight", $"绩效目标{goal + 1}分值", evaluation.Goals[goal].Weight, goalPlace + "/weight", FactKind.Score, "分");
            book.Sum(goalId + ".score", $"绩效目标{goal + 1}得分", points.ToImmutable(), FactKind.Score, "分");
            sums.Add(goalId + ".score");
        }

        book.Add(new Fact(id + ".indicators", "绩效指标个数", FactKind.Count, count, "count", [], place + "/goals", "个"));
        book.Sum(id + ".score", "绩效自评得分", sums.ToImmutable(), FactKind.Score, "分");
        var total = book.Value(id + ".score");
        var grade = total is null || sums.Count == 0 ? "" : Grades.First(step => total >= step.From).Grade;
        return new NamedRow(name, id, grade);
    }

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
