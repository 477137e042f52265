using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Tests.Support;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Evaluation;

namespace FinalAccounts.Generator.Tests.Evaluation;

/// <summary>The rules that stand as data in a pack: every band of every indicator, and the example that uses them all.</summary>
public class ShenzhenScoringTests
{
    private static readonly EvaluationRules Rules = new PackLoader(new PackFolders([Repository.PathOf("templates")])).Load("shenzhen-evaluation").Pack!.Evaluation;

    [Theory]
    [InlineData("procurement.rate", 0.93, 0.93)]
    [InlineData("procurement.rate", 1, 1)]
    [InlineData("procurement.rate", 1.001, 0)]
    [InlineData("compliance.adjustment", 0.1, 1)]
    [InlineData("compliance.adjustment", 0.15, 0.5)]
    [InlineData("compliance.adjustment", 0.2, 0)]
    [InlineData("compliance.adjustment", 0.3, 0)]
    [InlineData("assetUse.rate", 0.9, 1)]
    [InlineData("assetUse.rate", 0.8999, 0.7)]
    [InlineData("assetUse.rate", 0.75, 0.7)]
    [InlineData("assetUse.rate", 0.7499, 0.4)]
    [InlineData("assetUse.rate", 0.6, 0.4)]
    [InlineData("assetUse.rate", 0.5999, 0)]
    [InlineData("staffControl.rate", 1, 1)]
    [InlineData("staffControl.rate", 1.01, 0)]
    [InlineData("outsideStaffControl.rate", 0.0499, 1)]
    [InlineData("outsideStaffControl.rate", 0.05, 0.5)]
    [InlineData("outsideStaffControl.rate", 0.1, 0.5)]
    [InlineData("outsideStaffControl.rate", 0.1001, 0)]
    [InlineData("runningCost.threePublic", 0.8999, 3)]
    [InlineData("runningCost.threePublic", 0.9, 2)]
    [InlineData("runningCost.threePublic", 1, 2)]
    [InlineData("runningCost.threePublic", 1.0001, 0)]
    [InlineData("runningCost.daily", 0.8999, 3)]
    [InlineData("runningCost.daily", 1, 2)]
    [InlineData("runningCost.daily", 1.0001, 0)]
    [InlineData("execution.quarter1", 0.8, 0.8)]
    [InlineData("execution.quarter1", 1.2, 1)]
    [InlineData("execution.average", 0.9, 1.8)]
    [InlineData("budgetForm.faults", 0, 5)]
    [InlineData("budgetForm.faults", 6, 0)]
    [InlineData("goalCompleteness.faults", 2, 1)]
    [InlineData("keyTasks.missed", 1, 4)]
    [InlineData("keyTasks.missed", 3, 0)]
    [InlineData("projectTimeliness.done", 0.9, 5.4)]
    [InlineData("petitions.reply", 1, 1)]
    [InlineData("petitions.reply", 0.999, 0)]
    [InlineData("petitions.timely", 1, 1)]
    [InlineData("petitions.timely", 0.98, 0)]
    [InlineData("satisfaction.rate", 0.95, 6)]
    [InlineData("satisfaction.rate", 0.9499, 4)]
    [InlineData("satisfaction.rate", 0.9, 4)]
    [InlineData("satisfaction.rate", 0.8, 2)]
    [InlineData("satisfaction.rate", 0.7999, 1)]
    public void EveryBandGivesItsPoints(string key, decimal value, decimal points)
    {
        var part = Part(key);

        part.Rule.Score(part.Weight, value).ShouldBe(points);
    }

    [Fact]
    public void TheTableHoldsTwentyOneIndicatorsOfAHundredPoints()
    {
        Rules.Indicators.Length.ShouldBe(21);
        Rules.Indicators.Sum(indicator => indicator.Weight).ShouldBe(100m);
        Rules.Indicators.GroupBy(indicator => indicator.Level1).Select(level => level.Sum(indicator => indicator.Weight)).ShouldBe([20m, 20m, 60m]);
    }

    [Fact]
    public void TheExampleUsesEveryRule()
    {
        var facts = Facts("shenzhen-evaluation");

        foreach (var part in facts.Scoring!.Rows.SelectMany(row => row.Parts).Where(part => part.Part.Rule is MeasuredRule))
        {
            part.ByRule.ShouldNotBeNull(part.Token);
        }

        facts["performance.scoring.score"].Value.ShouldBe(facts.Scoring.Rows.Sum(row => facts[row.Token].Value));
        facts.Scoring.Grade.ShouldBe("良");
    }

    [Fact]
    public void AReportsOwnFigureThatBreaksItsRuleIsPrintedWithBothValues()
    {
        using var input = File.OpenRead(Repository.PathOf("examples", "shenzhen-2020.json"));
        var messages = Examples.Pipeline.Facts(new() { Input = input, InputName = "shenzhen-2020.json" }).Findings.Select(finding => finding.Message).ToList();

        messages.ShouldContain(message => message.Contains("“财务合规性”评定得分 2.45，按规则为 2.46"));
        messages.ShouldContain(message => message.Contains("评定得分 4.85，按规则为 4.84"));
        messages.ShouldContain(message => message.Contains("没有达到目标值“>99%”"));
    }

    [Fact]
    public void RatesAreDerivedNotTyped()
    {
        Examples.Markdown("shenzhen-2020").ShouldContain("100.00%");
        Examples.Markdown("shenzhen-2020").ShouldContain("97.20%");
        Examples.Markdown("shenzhen-2020").ShouldNotContain("99.99%");
    }

    private static ReportFacts Facts(string name)
    {
        using var input = File.OpenRead(Repository.PathOf("examples", name + ".json"));
        return Examples.Pipeline.Facts(new() { Input = input, InputName = name }).Facts!;
    }

    private static ScoringPart Part(string key) =>
        Rules.Indicators.Single(indicator => indicator.Key == key.Split('.')[0]).Parts.Single(part => part.Key == key.Split('.')[1]);
}
