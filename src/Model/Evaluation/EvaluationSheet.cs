using System.Collections.Immutable;

using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Evaluation;

/// <summary>One evaluation with its scores: the whole unit's or a project's (绩效自评表).</summary>
/// <param name="Token">What its fact ids begin with: <c>performance.project.1</c>.</param>
/// <param name="Name">The project's or the unit's name.</param>
/// <param name="Pointer">Its place in the unit's file.</param>
/// <param name="Figures">What the unit typed.</param>
/// <param name="Grade">优, 良, 中, 差; empty where no score is known.</param>
public sealed record EvaluationSheet(string Token, string Name, string Pointer, EvaluationFigures Figures, string Grade)
{
    /// <summary>The goals, in the order given.</summary>
    public ImmutableArray<GoalSheet> Goals { get; init; } = [];

    /// <summary>The 一级指标 groups over all goals, in the order of their first indicator.</summary>
    public ImmutableArray<GroupSheet> Groups { get; init; } = [];

    /// <summary>The projects it covers, as tokens: <c>project.1</c>; none for the whole unit.</summary>
    public ImmutableArray<string> Projects { get; init; } = [];

    /// <summary>All indicators of all goals.</summary>
    public IEnumerable<IndicatorSheet> Indicators => Goals.SelectMany(goal => goal.Indicators);
}

/// <summary>A goal.</summary>
/// <param name="Token">What its fact ids begin with: <c>performance.overall.goal.1</c>.</param>
/// <param name="Pointer">Its place in the unit's file.</param>
/// <param name="Figures">What the unit typed.</param>
/// <param name="Indicators">Its indicators.</param>
public sealed record GoalSheet(string Token, string Pointer, GoalFigures Figures, ImmutableArray<IndicatorSheet> Indicators);

/// <summary>An indicator.</summary>
/// <param name="Token">The id of its score: <c>performance.overall.goal.1.indicator.2</c>.</param>
/// <param name="Pointer">Its place in the unit's file.</param>
/// <param name="Figures">What the unit typed.</param>
/// <param name="Actual">The result as printed: typed, or the fact it is.</param>
/// <param name="Achievement">How far the target was met.</param>
/// <param name="ByRule">The points the rule gives; null where people judge or the weight is not known.</param>
public sealed record IndicatorSheet(
    string Token, string Pointer, IndicatorFigures Figures, string Actual, Achievement Achievement, decimal? ByRule)
{
    /// <summary>The points it counts with: as judged, else by rule.</summary>
    public decimal? Score => Figures.Score ?? ByRule;
}

/// <summary>All indicators of one 一级指标.</summary>
/// <param name="Token">What its fact ids begin with: <c>performance.overall.group.1</c>.</param>
/// <param name="Name">产出指标, 效益指标, 满意度指标.</param>
/// <param name="Grade">Its grade; empty where its weight is not known.</param>
public sealed record GroupSheet(string Token, string Name, string Grade);
