using System.Collections.Immutable;

namespace FinalAccounts.Model.Evaluation;

/// <summary>The region's rule-scored table with a unit's points.</summary>
/// <param name="Rows">The indicators, in the table's order.</param>
/// <param name="Grade">评分等级; empty where the total is not known.</param>
public sealed record ScoringSheet(ImmutableArray<ScoringRow> Rows, string Grade);

/// <summary>An indicator of the table.</summary>
/// <param name="Token">The id of its score: <c>performance.scoring.indicator.KEY</c>.</param>
/// <param name="Indicator">The rule.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="ByRule">What the rule gives; null where a part is not known.</param>
public sealed record ScoringRow(string Token, ScoringIndicator Indicator, ImmutableArray<ScoringPartRow> Parts, decimal? ByRule);

/// <summary>A part of an indicator.</summary>
/// <param name="Token">The id of its score.</param>
/// <param name="Part">The rule.</param>
/// <param name="ByRule">What the rule gives; null where people judge or an input is not known.</param>
public sealed record ScoringPartRow(string Token, ScoringPart Part, decimal? ByRule);
