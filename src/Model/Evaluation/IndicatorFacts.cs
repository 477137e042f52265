using System.Collections.Immutable;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Model.Evaluation;

/// <summary>绩效指标: weight, target, result and points of each indicator (domain rule R-P3).</summary>
internal static class IndicatorFacts
{
    /// <summary>Derives a goal's indicators.</summary>
    internal static ImmutableArray<IndicatorSheet> Derive(
        FactBook book, string goalToken, string goalPointer, GoalFigures goal, string evaluation, EvaluationRules rules)
    {
        var sheets = ImmutableArray.CreateBuilder<IndicatorSheet>(goal.Indicators.Length);
        for (var index = 0; index < goal.Indicators.Length; index++)
        {
            var (token, pointer) = ($"{goalToken}.indicator.{index + 1}", $"{goalPointer}/indicators/{index}");
            sheets.Add(Indicator(book, token, pointer, goal.Indicators[index], evaluation, rules));
        }

        return sheets.MoveToImmutable();
    }

    private static IndicatorSheet Indicator(
        FactBook book, string token, string pointer, IndicatorFigures indicator, string evaluation, EvaluationRules rules)
    {
        var actual = indicator.Actual ?? Printed(book, indicator, evaluation);
        var achievement = IndicatorRule.Hold(indicator.Target, actual, indicator.Direction);
        book.LeafIfGiven(token + ".weight", indicator.Name + "分值", indicator.Weight, pointer + "/weight", FactKind.Score, "分");
        Value(book, token + ".target", indicator.Name + "目标值", achievement.Target, pointer + "/target");
        Value(book, token + ".actual", indicator.Name + "完成值", achievement.Actual, pointer + "/actual");
        var byRule = indicator.Weight is { } weight && achievement.Ratio is { } ratio
            ? IndicatorRule.Score(weight, ratio, rules.ScoreDecimals)
            : (decimal?)null;
        if (indicator.Score is { } judged)
        {
            book.Leaf(token, indicator.Name + "得分", judged, pointer + "/score", FactKind.Score, "分");
        }
        else if (byRule is not null)
        {
            ImmutableArray<string> inputs = [.. new[] { ".weight", ".target", ".actual" }.Select(part => token + part).Where(book.Has)];
            book.Add(new Fact(token, indicator.Name + "得分", FactKind.Score, byRule, "indicator", inputs, null, "分"));
        }

        return new IndicatorSheet(token, pointer, indicator, actual, achievement, byRule);
    }

    /// <summary>A result that is a fact of the report: the evaluation's own (<c>executionRate</c>), or any by its full id.</summary>
    private static string Printed(FactBook book, IndicatorFigures indicator, string evaluation)
    {
        if (indicator.ActualFact is not { } name)
        {
            return "";
        }

        var id = new[] { $"{evaluation}.{name}", name }.FirstOrDefault(book.Has);
        if (id is null || book.Value(id) is not { } value)
        {
            return "";
        }

        var fact = book.Get(id);
        return fact.Kind switch
        {
            FactKind.Ratio => Rounding.Percent(value, new NumberStyle { PercentDecimals = indicator.ActualDecimals ?? 0 }),
            FactKind.Amount => Rounding.Amount(value, new NumberStyle { AmountDecimals = indicator.ActualDecimals ?? 2 }) + "万元",
            _ => Rounding.Plain(value) + (fact.Unit ?? ""),
        };
    }

    private static void Value(FactBook book, string id, string title, Measure? measure, string pointer)
    {
        if (measure is { IsSpan: false, Kind: not MeasureKind.Date })
        {
            var kind = measure.Kind == MeasureKind.Percent ? FactKind.Ratio : FactKind.Quantity;
            book.Leaf(id, title, measure.Low, pointer, kind, measure.Unit.Length == 0 ? null : measure.Unit);
        }
    }
}
