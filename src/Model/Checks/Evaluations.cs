using System.Globalization;

using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Model.Checks;

/// <summary>Weights, points and names of evaluations (C080–C084; domain rules R-P1, R-P3, R-P6).</summary>
internal static class Evaluations
{
    private const decimal Whole = 100m;

    internal static void Check(CheckFindings findings)
    {
        if (findings.Figures.Performance is not { } performance)
        {
            return;
        }

        if (performance.Overall is { } overall)
        {
            Evaluation(findings, overall, "整体绩效自评", "/performance/overall");
        }

        for (var index = 0; index < performance.Projects.Length; index++)
        {
            var project = performance.Projects[index];
            var pointer = string.Create(CultureInfo.InvariantCulture, $"/performance/projects/{index}");
            Evaluation(findings, project, project.Name ?? "项目自评", pointer);
            Names(findings, project, pointer);
        }
    }

    private static void Evaluation(CheckFindings findings, EvaluationFigures evaluation, string name, string pointer)
    {
        var weights = evaluation.Execution.Weight;
        var isComplete = !evaluation.Goals.IsEmpty;
        for (var index = 0; index < evaluation.Goals.Length; index++)
        {
            var goal = evaluation.Goals[index];
            var ofIndicators = IndicatorWeights(goal);
            Goal(findings, evaluation, goal, $"{name}目标{index + 1}", $"{pointer}/goals/{index}", ofIndicators);
            weights += goal.Weight ?? ofIndicators ?? 0m;
            isComplete &= (goal.Weight ?? ofIndicators) is not null;
        }

        if (isComplete && weights != Whole)
        {
            findings.Error(
                DiagnosticCodes.WeightsNotHundred, pointer, $"{name}的分值合计 {Rounding.Plain(weights)}，应为 100", "预算执行与各目标（指标）分值之和应为 100");
        }
    }

    private static decimal? IndicatorWeights(GoalFigures goal) =>
        goal.Indicators.IsEmpty || goal.Indicators.Any(indicator => indicator.Weight is null)
            ? null
            : goal.Indicators.Sum(indicator => indicator.Weight);

    private static void Goal(
        CheckFindings findings, EvaluationFigures evaluation, GoalFigures goal, string name, string pointer, decimal? ofIndicators)
    {
        if (goal.Weight is { } typed && ofIndicators is { } sum && typed != sum)
        {
            findings.Error(
                DiagnosticCodes.GoalWeightDiffers,
                pointer + "/weight",
                $"{name}分值 {Rounding.Plain(typed)}，各指标权重合计 {Rounding.Plain(sum)}",
                "两者应相等");
        }

        var isExplained = evaluation.Deviation is not null;
        for (var index = 0; index < goal.Indicators.Length; index++)
        {
            var indicator = goal.Indicators[index];
            isExplained |= indicator.Reason is not null;
            if (indicator.Score > indicator.Weight)
            {
                findings.Error(
                    DiagnosticCodes.ScoreExceedsWeight,
                    $"{pointer}/indicators/{index}/score",
                    $"“{indicator.Name}”得分 {Rounding.Plain(indicator.Score.Value)}，超过权重 {Rounding.Plain(indicator.Weight.Value)}",
                    "得分不得超过权重");
            }
        }

        var points = goal.Indicators.Sum(indicator => indicator.Score ?? 0m);
        var full = goal.Weight ?? ofIndicators;
        if (points > full)
        {
            findings.Error(
                DiagnosticCodes.ScoreExceedsWeight,
                pointer,
                $"{name}各指标得分合计 {Rounding.Plain(points)}，超过分值 {Rounding.Plain(full.Value)}",
                "核对指标得分");
        }
        else if (points < full && !isExplained && ofIndicators is null && goal.Indicators.All(indicator => indicator.Score is not null))
        {
            findings.Warning(
                DiagnosticCodes.PointsLostWithoutReason,
                pointer,
                $"{name}得分 {Rounding.Plain(points)}，低于分值 {Rounding.Plain(full.Value)}，没有写原因",
                "在指标的 reason 或自评的 deviation 中说明");
        }
    }

    private static void Names(CheckFindings findings, EvaluationFigures evaluation, string pointer)
    {
        for (var index = 0; index < evaluation.Projects.Length; index++)
        {
            if (findings.Figures.Projects.All(project => project.Name != evaluation.Projects[index]))
            {
                findings.Error(
                    DiagnosticCodes.UnknownProject,
                    $"{pointer}/projects/{index}",
                    $"projects 中没有名为“{evaluation.Projects[index]}”的项目",
                    "同一项目全文只用一个名称");
            }
        }
    }
}
