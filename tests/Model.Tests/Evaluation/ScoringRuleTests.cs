using System.Collections.Immutable;

using FinalAccounts.Model.Checks;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Evaluation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tests.Support;

using FsCheck;
using FsCheck.Fluent;

namespace FinalAccounts.Model.Tests.Evaluation;

public class ScoringRuleTests
{
    private static readonly ScoringValue Ratio = new(["performance.measured.part"], [], ["performance.measured.whole"]);

    private static readonly BandRule Bands = new(
        Ratio, [new(BandSide.Below, 0.9m, 3m), new(BandSide.AtMost, 1m, 2m), new(BandSide.Otherwise, 0m, 0m)]);

    private static readonly DeductionRule Deduction = new(Ratio, 0.1m, 0.01m, 0.1m);

    private static readonly Gen<(decimal Value, decimal More)> Values =
        from value in Gen.Choose(0, 3000) from more in Gen.Choose(0, 500) select (value / 1000m, more / 1000m);

    [Theory]
    [InlineData(0.8999, 3)]
    [InlineData(0.9, 2)]
    [InlineData(1, 2)]
    [InlineData(1.0001, 0)]
    public void TheFirstBandThatHoldsGivesThePoints(decimal value, decimal points) => Bands.Score(3m, value).ShouldBe(points);

    [Theory]
    [InlineData(0.05, 1)]
    [InlineData(0.1, 1)]
    [InlineData(0.15, 0.5)]
    [InlineData(0.2, 0)]
    [InlineData(0.5, 0)]
    public void WhatIsAboveTheAllowanceCostsPointsDownToZero(decimal value, decimal points) => Deduction.Score(1m, value).ShouldBe(points);

    [Theory]
    [InlineData(0.93, false, 0.93)]
    [InlineData(1.2, false, 1)]
    [InlineData(1.2, true, 0)]
    public void AProportionStopsAtTheWeight(decimal value, bool zeroAboveOne, decimal points) =>
        new ProportionalRule(Ratio, zeroAboveOne).Score(1m, value).ShouldBe(points);

    [Fact]
    public void PointsStayWithinTheWeight() => Holds(sample =>
        new ScoringRule[] { Bands, Deduction, new ProportionalRule(Ratio, ZeroAboveOne: true) }.All(rule => rule.Score(3m, sample.Value) is >= 0m and <= 3m));

    [Fact]
    public void MoreDeductionNeverEarnsMore() => Holds(sample => Deduction.Score(1m, sample.Value) >= Deduction.Score(1m, sample.Value + sample.More));

    [Fact]
    public void MoreOfAProportionNeverEarnsLess() => Holds(sample =>
        new ProportionalRule(Ratio, ZeroAboveOne: false) is var rule && rule.Score(1m, sample.Value) <= rule.Score(1m, sample.Value + sample.More));

    [Fact]
    public void TheValueIsWorkedOutFromFacts()
    {
        var value = new ScoringValue(["a"], ["b"], ["a", "b"], 0.25m);

        value.Work(id => id == "a" ? 30m : 70m).ShouldBe(1.6m);
        value.Work(id => id == "a" ? 30m : null).ShouldBeNull();
        value.Work(_ => 0m).ShouldBeNull();
    }

    [Fact]
    public void AnIndicatorIsTheRoundedSumOfItsParts()
    {
        var facts = Facts(Scoring(("part", 15_45m), ("whole", 100_00m)), judged: ("one.spending", 1m));

        facts["performance.scoring.indicator.one"].Value.ShouldBe(1.46m);
        facts["performance.scoring.score"].Value.ShouldBe(1.46m);
        facts.Scoring!.Grade.ShouldBe("差");
    }

    [Fact]
    public void AnOffenceTakesAllPoints() =>
        Facts(Scoring(("part", 0m), ("whole", 1m), ("offences", 1m)), judged: ("one.spending", 1m))["performance.scoring.indicator.one"].Value.ShouldBe(0m);

    [Fact]
    public void AJudgedScoreCountsAndIsHeldAgainstTheRule()
    {
        var figures = Unit(Scoring(("part", 15_45m), ("whole", 100_00m)), ("one.spending", 1m), ("one", 1.2m));
        var facts = Deriver.Derive(figures, Options);

        facts["performance.scoring.score"].Value.ShouldBe(1.2m);
        var finding = CheckList.Check(figures, facts).Single(finding => finding.Code == DiagnosticCodes.ScoreAgainstRule);
        finding.Message.ShouldContain("1.2");
        finding.Message.ShouldContain("1.46");
        finding.Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void AnUnknownKeyIsAFinding()
    {
        var figures = Unit(Scoring(("part", 0m), ("whole", 1m), ("hole", 1m)), ("one.spending", 1m));

        CheckList.Check(figures, Deriver.Derive(figures, Options)).ShouldContain(finding =>
            finding.Code == DiagnosticCodes.UnknownScoringKey && finding.Place.Pointer == "/performance/scoring/measured/hole");
    }

    [Fact]
    public void AMissingInputIsNamed()
    {
        var figures = Unit(Scoring(("part", 0m)), ("one.spending", 1m));

        CheckList.Check(figures, Deriver.Derive(figures, Options)).Single(finding => finding.Code == DiagnosticCodes.ScoreMissing)
            .Message.ShouldContain("performance.measured.whole");
    }

    private static DerivationOptions Options { get; } = new()
    {
        Evaluation = new EvaluationRules
        {
            Indicators =
            [
                new ScoringIndicator("one", "部门管理", "资金管理", "财务合规性", 2m)
                {
                    ZeroWhen = "performance.measured.offences",
                    Parts = [new("spending", "支出规范", 1m, new JudgedRule([])), new("adjustment", "调整比例", 1m, Deduction)],
                },
            ],
            Measured =
            [
                new("part", "调整数", FactKind.Amount, null),
                new("whole", "总规模", FactKind.Amount, null),
                new("offences", "违规事项", FactKind.Count, "项"),
            ],
        },
    };

    private static ImmutableDictionary<string, decimal> Scoring(params (string Key, decimal Value)[] measured) =>
        measured.ToImmutableDictionary(entry => entry.Key, entry => entry.Value);

    private static UnitFigures Unit(ImmutableDictionary<string, decimal> measured, params (string Key, decimal Points)[] judged) => Units.WithLines() with
    {
        Performance = new PerformanceFigures
        {
            Scoring = new ScoringFigures { Measured = measured, Judged = judged.ToImmutableDictionary(entry => entry.Key, entry => entry.Points) },
        },
    };

    private static ReportFacts Facts(ImmutableDictionary<string, decimal> measured, (string, decimal) judged) => Deriver.Derive(Unit(measured, judged), Options);

    private static void Holds(Func<(decimal Value, decimal More), bool> property) => Prop.ForAll(Arb.From(Values), property).QuickCheckThrowOnFailure();
}
