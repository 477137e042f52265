using FinalAccounts.Model.Checks;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Model.Evaluation;

/// <summary>The rule-scored table: what is missing, what is unknown, what contradicts its rule (C079, C082, C084, C086, C087).</summary>
internal static class ScoringChecks
{
    private const string Place = "/performance/scoring";

    internal static void Check(CheckFindings findings)
    {
        if (findings.Facts.Scoring is not { } sheet || findings.Figures.Performance?.Scoring is not { } scoring)
        {
            return;
        }

        var rules = findings.Facts.Options.Evaluation;
        var parts = sheet.Rows.SelectMany(row => row.Parts.Select(part => $"{row.Indicator.Key}.{part.Part.Key}"));
        var keys = sheet.Rows.Select(row => row.Indicator.Key).ToHashSet(StringComparer.Ordinal);
        Unknown(findings, "reasons", scoring.Reasons.Keys, keys);
        Unknown(findings, "judged", scoring.Judged.Keys, [.. keys, .. parts]);
        Unknown(findings, "measured", scoring.Measured.Keys, [.. rules.Measured.Select(quantity => quantity.Key)]);
        foreach (var row in sheet.Rows)
        {
            Row(findings, row, scoring.Judged.TryGetValue(row.Indicator.Key, out var judged) ? judged : null, rules);
            foreach (var part in row.Parts)
            {
                Part(findings, row, part, scoring.Judged.TryGetValue($"{row.Indicator.Key}.{part.Part.Key}", out var points) ? points : null, rules);
            }

            if (findings.Facts.Find(row.Token)?.Value < row.Indicator.Weight && !scoring.Reasons.ContainsKey(row.Indicator.Key))
            {
                findings.Warning(
                    DiagnosticCodes.PointsLostWithoutReason,
                    $"{Place}/reasons/{row.Indicator.Key}",
                    $"“{row.Indicator.Name}”得分 {Rounding.Plain(findings.Value(row.Token))}，低于分值 {Rounding.Plain(row.Indicator.Weight)}，没有写原因",
                    "在 reasons 中以指标标识为键写明");
            }
        }
    }

    private static void Row(CheckFindings findings, ScoringRow row, decimal? judged, EvaluationRules rules)
    {
        var (name, pointer) = (row.Indicator.Name, $"{Place}/judged/{row.Indicator.Key}");
        if (judged is { } points)
        {
            Against(findings, name, pointer, points, row.ByRule, row.Indicator.Weight, rules);
        }
        else if (row.ByRule is null)
        {
            var missing = row.Parts.Where(part => findings.Facts.Find(part.Token)?.Value is null).Select(part => Missing(findings, row, part));
            findings.Error(DiagnosticCodes.ScoreMissing, pointer, $"“{name}”缺少计分所需的数：{string.Join('、', missing)}", "填评定得分，或填规则所用的数");
        }
    }

    private static void Part(CheckFindings findings, ScoringRow row, ScoringPartRow part, decimal? judged, EvaluationRules rules)
    {
        if (judged is not { } points)
        {
            return;
        }

        var (name, pointer) = ($"{row.Indicator.Name}（{part.Part.Title}）", $"{Place}/judged/{row.Indicator.Key}.{part.Part.Key}");
        Against(findings, name, pointer, points, part.ByRule, part.Part.Weight, rules);
        if (part.Part.Rule is JudgedRule { Steps: { IsEmpty: false } steps } && !steps.Contains(points))
        {
            findings.Warning(
                DiagnosticCodes.ScoreAgainstRule, pointer, $"“{name}”评定得分 {Rounding.Plain(points)}，规则只给 {string.Join('、', steps.Select(Rounding.Plain))} 分", "按规则的档次给分");
        }
    }

    private static void Against(CheckFindings findings, string name, string pointer, decimal judged, decimal? byRule, decimal weight, EvaluationRules rules)
    {
        if (judged > weight)
        {
            findings.Error(
                DiagnosticCodes.ScoreExceedsWeight, pointer, $"“{name}”得分 {Rounding.Plain(judged)}，超过分值 {Rounding.Plain(weight)}", "得分不得超过分值");
        }
        else if (byRule is { } points && points != judged)
        {
            findings.Add(
                DiagnosticCodes.ScoreAgainstRule,
                Math.Abs(points - judged) <= rules.Tolerance ? Severity.Information : Severity.Warning,
                pointer,
                $"“{name}”评定得分 {Rounding.Plain(judged)}，按规则为 {Rounding.Plain(Rounding.Round(points, 4))}",
                "不填评定得分则按规则计算");
        }
    }

    private static string Missing(CheckFindings findings, ScoringRow row, ScoringPartRow part)
    {
        var key = $"{row.Indicator.Key}.{part.Part.Key}";
        if (part.Part.Rule is not MeasuredRule rule)
        {
            return $"judged/{key}";
        }

        var absent = rule.Value.Inputs.Where(id => findings.Facts.Find(id)?.Value is null).ToList();
        return absent.Count == 0 ? $"{key} 的分母为零" : string.Join('、', absent);
    }

    private static void Unknown(CheckFindings findings, string member, IEnumerable<string> given, HashSet<string> known)
    {
        foreach (var key in given.Where(key => !known.Contains(key)).Order(StringComparer.Ordinal))
        {
            findings.Error(
                DiagnosticCodes.UnknownScoringKey, $"{Place}/{member}/{key}", $"评分表没有“{key}”", $"可用的有：{string.Join('、', known.Order(StringComparer.Ordinal))}");
        }
    }
}
