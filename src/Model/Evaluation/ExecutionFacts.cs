using System.Collections.Immutable;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Model.Evaluation;

/// <summary>预算执行 of an evaluation: budgets, execution, its rate and the points it earns (domain rule R-P2).</summary>
internal static class ExecutionFacts
{
    /// <summary>Derives budget, execution, rate and points, in total and by source.</summary>
    /// <param name="book">Where the facts go.</param>
    /// <param name="id">What their ids begin with.</param>
    /// <param name="execution">What the unit typed.</param>
    /// <param name="place">The evaluation's place.</param>
    /// <param name="budgets">Facts that make the budget where the unit typed none.</param>
    /// <param name="executed">Facts that make the execution where the unit typed none.</param>
    /// <param name="rules">The region's rules.</param>
    internal static void Derive(
        FactBook book,
        string id,
        ExecutionFigures execution,
        string place,
        ImmutableArray<string> budgets,
        ImmutableArray<string> executed,
        EvaluationRules rules)
    {
        Sources(book, id, execution, place);
        Money(book, id + ".budget", "绩效自评全年预算数", execution.Budget, place + "/execution/budget", budgets, Source(id, execution, "fullYear"));
        Money(book, id + ".executed", "绩效自评执行数", execution.Executed, place + "/execution/executed", executed, Source(id, execution, "executed"));
        Money(book, id + ".initial", "绩效自评年初预算数", null, "", [], Source(id, execution, "initial"));
        book.Leaf(id + ".executionWeight", "预算执行分值", execution.Weight, place + "/execution/weight", FactKind.Score, "分");
        if (book.Has(id + ".budget") && book.Has(id + ".executed"))
        {
            Points(book, id, execution.Weight, rules);
        }
    }

    private static void Sources(FactBook book, string id, ExecutionFigures execution, string place)
    {
        for (var index = 0; index < execution.BySource.Length; index++)
        {
            var (source, token, pointer) = (execution.BySource[index], $"{id}.source.{index + 1}", $"{place}/execution/bySource/{index}");
            book.Leaf(token + ".initial", source.Source + "年初预算数", source.Initial, pointer + "/initial");
            book.Leaf(token + ".fullYear", source.Source + "全年预算数", source.FullYear, pointer + "/fullYear");
            book.Leaf(token + ".executed", source.Source + "执行数", source.Executed, pointer + "/executed");
            book.Ratio(token + ".executionRate", source.Source + "执行率", "rate", token + ".executed", token + ".fullYear");
        }
    }

    private static ImmutableArray<string> Source(string id, ExecutionFigures execution, string column) =>
        [.. Enumerable.Range(1, execution.BySource.Length).Select(number => $"{id}.source.{number}.{column}")];

    private static void Money(
        FactBook book, string id, string title, decimal? typed, string place, ImmutableArray<string> parts, ImmutableArray<string> bySource)
    {
        if (typed is { } amount)
        {
            book.Leaf(id, title, amount, place);
        }
        else if (!parts.IsEmpty || !bySource.IsEmpty)
        {
            book.Sum(id, title, parts.IsEmpty ? bySource : parts);
        }
    }

    private static void Points(FactBook book, string id, decimal weight, EvaluationRules rules)
    {
        book.Ratio(id + ".executionRate", "预算执行率", "rate", id + ".executed", id + ".budget");
        var rate = book.Value(id + ".executionRate");
        if (rules.ExecutionRateDecimals is { } decimals && rate is { } exact)
        {
            rate = Rounding.Round(exact, decimals);
        }

        var points = rate is { } share ? IndicatorRule.Score(weight, Math.Clamp(share, 0m, 1m), rules.ScoreDecimals) : (decimal?)null;
        book.Add(new Fact(
            id + ".executionScore", "预算执行得分", FactKind.Score, points, "points", [id + ".executionWeight", id + ".executionRate"], null, "分"));
    }
}
