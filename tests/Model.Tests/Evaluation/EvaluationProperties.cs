using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tests.Support;

using FsCheck;
using FsCheck.Fluent;

namespace FinalAccounts.Model.Tests.Evaluation;

/// <summary>What holds for any evaluation.</summary>
public class EvaluationProperties
{
    private static readonly Gen<IndicatorFigures> Indicator =
        from level in Gen.Elements("产出指标", "效益指标", "满意度指标")
        from target in Gen.Choose(1, 400)
        from actual in Gen.Choose(0, 500)
        from sign in Gen.Elements("", "≥", "≤")
        from weight in Gen.Choose(0, 30)
        select new IndicatorFigures { Level1 = level, Name = "指标", Target = $"{sign}{target}次", Actual = $"{actual}次", Weight = weight };

    private static readonly Gen<EvaluationFigures> Evaluation =
        from indicators in Indicator.ArrayOf()
        from budget in Gen.Choose(0, 1_000_000)
        from executed in Gen.Choose(0, 1_000_000)
        select new EvaluationFigures
        {
            Name = "甲",
            Execution = new ExecutionFigures { Weight = 10m, Budget = budget, Executed = executed },
            Goals = [new GoalFigures { Indicators = [.. indicators] }],
        };

    [Fact]
    public void EveryScoreLiesWithinItsWeight() => Holds(evaluation =>
    {
        var facts = Facts(evaluation);
        return facts.Sheets[0].Indicators.All(indicator => indicator.Score is >= 0m && indicator.Score <= indicator.Figures.Weight)
            && facts.Find("performance.project.1.executionScore")?.Value is null or (>= 0m and <= 10m);
    });

    [Fact]
    public void TheTotalIsTheSumOfGoalsAndOfGroups() => Holds(evaluation =>
    {
        var facts = Facts(evaluation);
        var execution = facts["performance.project.1.executionScore"].Value;
        var groups = facts.Sheets[0].Groups.Sum(group => facts[group.Token + ".score"].Value ?? 0m);
        return facts["performance.project.1.score"].Value == execution + facts.Sheets[0].Indicators.Sum(indicator => indicator.Score ?? 0m)
            && (execution is null || facts["performance.project.1.score"].Value == execution + groups);
    });

    [Fact]
    public void TheOrderOfIndicatorsDoesNotMatter() => Holds(evaluation =>
    {
        var goal = evaluation.Goals[0];
        var turned = evaluation with { Goals = [goal with { Indicators = [.. goal.Indicators.Reverse()] }] };
        return Totals(evaluation).SequenceEqual(Totals(turned));
    });

    private static IEnumerable<(string, decimal?, string)> Totals(EvaluationFigures evaluation)
    {
        var facts = Facts(evaluation);
        return facts.Sheets[0].Groups.Select(group => (group.Name, facts[group.Token + ".score"].Value, group.Grade))
            .Append(("", facts["performance.project.1.score"].Value, facts.Sheets[0].Grade))
            .OrderBy(group => group.Item1, StringComparer.Ordinal);
    }

    private static ReportFacts Facts(EvaluationFigures evaluation) =>
        Units.Facts(Units.WithLines() with { Performance = new PerformanceFigures { Projects = [evaluation] } });

    private static void Holds(Func<EvaluationFigures, bool> property) => Prop.ForAll(Arb.From(Evaluation), property).QuickCheckThrowOnFailure();
}
