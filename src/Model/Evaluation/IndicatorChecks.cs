using FinalAccounts.Model.Checks;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Model.Evaluation;

/// <summary>Judged points against the rule, its class and its target (C084, C086–C089; domain rules R-P3, R-P6).</summary>
internal static class IndicatorChecks
{
    internal static void Check(CheckFindings findings)
    {
        var rules = findings.Facts.Options.Evaluation;
        foreach (var sheet in findings.Facts.Sheets)
        {
            Execution(findings, sheet);
            foreach (var indicator in sheet.Indicators)
            {
                Values(findings, indicator);
                Points(findings, sheet, indicator, rules);
                Class(findings, indicator, rules);
            }

            foreach (var (goal, number) in sheet.Goals.Select((goal, index) => (goal, index + 1)))
            {
                Goal(findings, sheet, goal, number);
            }

            Bounds(findings, sheet);
        }
    }

    /// <summary>Without a budget execution earns nothing, and the total would silently be too small.</summary>
    private static void Execution(CheckFindings findings, EvaluationSheet sheet)
    {
        if (sheet.Figures.Execution.Weight > 0m && findings.Facts.Find(sheet.Token + ".executionScore")?.Value is null)
        {
            findings.Error(
                DiagnosticCodes.ScoreMissing,
                sheet.Pointer + "/execution/budget",
                $"“{sheet.Name}”的预算执行缺少全年预算数或执行数（或预算数为零），不能计分",
                "填 execution 的 budget、executed 或 bySource，或写明所含项目");
        }
    }

    /// <summary>A target and a result that can't be held against each other; a result that is not there.</summary>
    private static void Values(CheckFindings findings, IndicatorSheet indicator)
    {
        var figures = indicator.Figures;
        if ((figures.Actual is null) == (figures.ActualFact is null))
        {
            findings.Error(DiagnosticCodes.ScoreMissing, indicator.Pointer, $"“{figures.Name}”的完成值应填 actual 或 actualFact 之一", "完成值就是报告中的数时填 actualFact");
        }
        else if (indicator.Actual.Length == 0)
        {
            findings.Error(
                DiagnosticCodes.ScoreMissing, indicator.Pointer + "/actualFact", $"“{figures.Name}”的完成值取自“{figures.ActualFact}”，没有这个数", "填事实标识，如 executionRate");
        }
        else if (indicator.Achievement.IsMismatch)
        {
            findings.Note(
                DiagnosticCodes.TargetNotComparable,
                indicator.Pointer,
                $"“{figures.Name}”的目标值“{figures.Target}”与完成值“{indicator.Actual}”不能比较，只能按评定计分",
                "目标值与完成值用同一种值、同一单位");
        }
    }

    private static void Points(CheckFindings findings, EvaluationSheet sheet, IndicatorSheet indicator, EvaluationRules rules)
    {
        var (figures, name) = (indicator.Figures, indicator.Figures.Name);
        if (indicator.Score is not { } score)
        {
            if (figures.Weight != 0m)
            {
                findings.Error(DiagnosticCodes.ScoreMissing, indicator.Pointer + "/score", $"“{name}”不能按规则计分，又没有评定得分", "填 score，或把目标值、完成值写成可以比较的数");
            }

            return;
        }

        if (indicator.ByRule is { } byRule && figures.Score is { } judged && judged != byRule)
        {
            var difference = Math.Abs(judged - byRule);
            findings.Add(
                DiagnosticCodes.ScoreAgainstRule,
                difference <= rules.Tolerance ? Severity.Information : Severity.Warning,
                indicator.Pointer + "/score",
                $"“{name}”评定得分 {Rounding.Plain(judged)}，按规则为 {Rounding.Plain(byRule)}（目标 {figures.Target}，完成 {indicator.Actual}，分值 {Rounding.Plain(figures.Weight ?? 0m)}）",
                difference <= rules.Tolerance ? "相差在取舍范围内；不填 score 则按规则计算" : "改按规则计分，或在 reason 中写明另行扣分的原因");
        }
        else if (indicator.Achievement.IsMet == false && score == figures.Weight && score > 0m)
        {
            findings.Warning(
                DiagnosticCodes.ScoreAgainstRule,
                indicator.Pointer + "/score",
                $"“{name}”的完成值“{indicator.Actual}”没有达到目标值“{figures.Target}”，得分 {Rounding.Plain(score)} 为满分",
                "未达到目标值的不应得满分");
        }

        if (score < figures.Weight && figures.Reason is null && sheet.Figures.Deviation is null)
        {
            findings.Warning(
                DiagnosticCodes.PointsLostWithoutReason,
                indicator.Pointer + "/reason",
                $"“{name}”得分 {Rounding.Plain(score)}，低于分值 {Rounding.Plain(figures.Weight.Value)}，没有写原因",
                "在指标的 reason 或自评的 deviation 中说明");
        }
    }

    private static void Class(CheckFindings findings, IndicatorSheet indicator, EvaluationRules rules)
    {
        var figures = indicator.Figures;
        if (figures is not { Quality: { } quality, Score: { } score, Weight: > 0m and var weight })
        {
            return;
        }

        var band = rules.Qualities.FirstOrDefault(band => band.Key == Key(quality));
        if (band is not null && (score < weight * band.From || score > weight * band.To))
        {
            findings.Warning(
                DiagnosticCodes.ScoreOutsideClass,
                indicator.Pointer + "/score",
                $"“{figures.Name}”评为“{band.Name}”，得分 {Rounding.Plain(score)} 不在分值的 {Rounding.Plain(band.From * 100m)}%—{Rounding.Plain(band.To * 100m)}% 之内（分值 {Rounding.Plain(weight)}）",
                "改得分，或改等次");
        }
    }

    /// <summary>A goal whose indicators have no weights: they can only be held against it together.</summary>
    private static void Goal(CheckFindings findings, EvaluationSheet sheet, GoalSheet goal, int number)
    {
        var points = goal.Indicators.Sum(indicator => indicator.Score ?? 0m);
        if (goal.Figures.Weight is not { } full || points >= full || goal.Indicators.All(indicator => indicator.Figures.Weight is not null))
        {
            return;
        }

        var compared = goal.Indicators.Where(indicator => indicator.Achievement.IsMet is not null).ToList();
        if (compared.Count > 0 && compared.TrueForAll(indicator => indicator.Achievement.IsMet == true))
        {
            findings.Note(
                DiagnosticCodes.ScoreAgainstRule,
                goal.Pointer,
                $"“{sheet.Name}”目标{number}得分 {Rounding.Plain(points)}，可以比较的 {compared.Count} 个指标都已达到目标值，按规则应为满分 {Rounding.Plain(full)}",
                "给各指标填 weight，就能看出分扣在哪里");
        }
    }

    private static void Bounds(CheckFindings findings, EvaluationSheet sheet)
    {
        var count = sheet.Indicators.Count(indicator => indicator.Achievement.IsBound && indicator.Actual == indicator.Figures.Target);
        if (count > 0)
        {
            findings.Note(
                DiagnosticCodes.ResultIsTarget, sheet.Pointer, $"“{sheet.Name}”有 {count} 个指标的完成值照抄了目标值的范围（如 ≥95%）", "完成值填实际达到的数");
        }
    }

    private static string Key(IndicatorQuality quality) => quality switch
    {
        IndicatorQuality.Full => "full",
        IndicatorQuality.Partial => "partial",
        _ => "none",
    };
}
