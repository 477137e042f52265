using System.Collections.Immutable;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Evaluation;

/// <summary>
/// 评分表: the region's rule-scored indicators of the whole unit. A judged score the unit states for a rule-scored indicator counts and
/// is checked against the rule; a part the rule cannot work out needs one.
/// </summary>
internal static class ScoringFacts
{
    private const string Root = "performance.scoring";

    /// <summary>Derives <c>performance.measured.*</c> and <c>performance.scoring.*</c>; null where the unit or the region has no such table.</summary>
    internal static ScoringSheet? Derive(FactBook book, UnitFigures figures, EvaluationRules rules)
    {
        if (figures.Performance?.Scoring is not { } scoring || rules.Indicators.IsEmpty)
        {
            return null;
        }

        foreach (var quantity in rules.Measured)
        {
            if (scoring.Measured.TryGetValue(quantity.Key, out var value))
            {
                book.Leaf(
                    "performance.measured." + quantity.Key, quantity.Title, value, "/performance/scoring/measured/" + quantity.Key, quantity.Kind, quantity.Unit);
            }
            else
            {
                book.Unknown("performance.measured." + quantity.Key, quantity.Title, quantity.Kind);
            }
        }

        ImmutableArray<ScoringRow> rows = [.. rules.Indicators.Select(indicator => Indicator(book, indicator, scoring, rules))];
        book.Sum(Root + ".weight", "评分表分值", [.. rows.Select(row => row.Token + ".weight")], FactKind.Score, "分");
        book.Sum(Root + ".score", "综合评分", [.. rows.Select(row => row.Token)], FactKind.Score, "分");
        Levels(book, rows);
        var total = book.Value(Root + ".score");
        return new ScoringSheet(rows, total is null ? "" : rules.Grade(total.Value, rules.Total));
    }

    private static ScoringRow Indicator(FactBook book, ScoringIndicator indicator, ScoringFigures scoring, EvaluationRules rules)
    {
        var token = $"{Root}.indicator.{indicator.Key}";
        book.Add(new Fact(token + ".weight", indicator.Name + "分值", FactKind.Score, indicator.Weight, "rule", [], null, "分"));
        ImmutableArray<ScoringPartRow> parts = [.. indicator.Parts.Select(part => Part(book, token, indicator, part, scoring))];
        ImmutableArray<string> inputs = [.. parts.Select(part => part.Token)];
        decimal? sum = inputs.Select(book.Value).Aggregate((decimal?)0m, (total, points) => total + points);
        if (indicator.ZeroWhen is { } gate && book.Has(gate))
        {
            inputs = inputs.Add(gate);
            sum = book.Value(gate) > 0m ? 0m : sum;
        }

        var byRule = sum is { } points ? IndicatorRule.Score(indicator.Weight, points / indicator.Weight, rules.ScoreDecimals) : (decimal?)null;
        if (scoring.Judged.TryGetValue(indicator.Key, out var judged))
        {
            book.Leaf(token, indicator.Name + "得分", judged, "/performance/scoring/judged/" + indicator.Key, FactKind.Score, "分");
        }
        else
        {
            book.Add(new Fact(token, indicator.Name + "得分", FactKind.Score, byRule, "rule", inputs, null, "分"));
        }

        return new ScoringRow(token, indicator, parts, byRule);
    }

    private static ScoringPartRow Part(FactBook book, string token, ScoringIndicator indicator, ScoringPart part, ScoringFigures scoring)
    {
        var id = $"{token}.part.{part.Key}";
        var key = $"{indicator.Key}.{part.Key}";
        var title = $"{indicator.Name}（{part.Title}）";
        decimal? byRule = null;
        ImmutableArray<string> inputs = [];
        if (part.Rule is MeasuredRule { Value: var value })
        {
            inputs = [.. value.Inputs.Where(book.Has)];
            var measured = value.Work(fact => book.Has(fact) ? book.Value(fact) : null);
            book.Add(new Fact(id + ".value", title, value.IsRatio || inputs.Any(fact => book.Get(fact).Kind == FactKind.Ratio) ? FactKind.Ratio : FactKind.Quantity, measured, "measure", inputs));
            byRule = measured is { } known ? part.Rule.Score(part.Weight, known) : null;
            inputs = [id + ".value"];
        }

        if (scoring.Judged.TryGetValue(key, out var judged))
        {
            book.Leaf(id, title + "得分", judged, "/performance/scoring/judged/" + key, FactKind.Score, "分");
        }
        else
        {
            book.Add(new Fact(id, title + "得分", FactKind.Score, byRule, "rule", inputs, null, "分"));
        }

        return new ScoringPartRow(id, part, byRule);
    }

    private static void Levels(FactBook book, ImmutableArray<ScoringRow> rows)
    {
        var number = 0;
        foreach (var level in rows.GroupBy(row => row.Indicator.Level1, StringComparer.Ordinal))
        {
            var token = $"{Root}.group.{++number}";
            book.Sum(token + ".weight", level.Key + "分值", [.. level.Select(row => row.Token + ".weight")], FactKind.Score, "分");
            book.Sum(token + ".score", level.Key + "得分", [.. level.Select(row => row.Token)], FactKind.Score, "分");
        }
    }
}
