using FinalAccounts.Model.Evaluation;
using FinalAccounts.Model.Figures;

using FsCheck;
using FsCheck.Fluent;

namespace FinalAccounts.Model.Tests.Evaluation;

public class IndicatorRuleTests
{
    [Theory]
    [InlineData("95%", "92%", 5, 4.84)]
    [InlineData("95%", "88%", 10, 9.26)]
    [InlineData("≥95%", "100%", 20, 20)]
    [InlineData("≤100%", "92%", 5, 5)]
    [InlineData("≤3小时", "4小时", 8, 6)]
    [InlineData("小于24小时", "小于24小时", 10, 10)]
    [InlineData("0%", "0%", 2, 2)]
    [InlineData("0%", "5%", 2, 0)]
    [InlineData("3—5个", "4个", 6, 6)]
    [InlineData("3—5个", "10个", 6, 3)]
    [InlineData("2020年12月", "2020年11月", 5, 5)]
    [InlineData("83", "83所", 3, 3)]
    public void ScoresByTheRule(string target, string actual, decimal weight, decimal score) =>
        IndicatorRule.Score(weight, IndicatorRule.Hold(target, actual, null).Ratio!.Value, 2).ShouldBe(score);

    [Theory]
    [InlineData("2020年12月", "2021年3月", false)]
    [InlineData("2020年12月", "100%", true)]
    [InlineData("3000节", "3000个", true)]
    [InlineData("良好", "良好", false)]
    public void WhatCannotBeComparedIsJudged(string target, string actual, bool isMismatch)
    {
        var held = IndicatorRule.Hold(target, actual, null);

        (held.Ratio, held.IsMismatch).ShouldBe((null, isMismatch));
    }

    [Theory]
    [InlineData(">99%", "99%", false)]
    [InlineData(">99%", "99.1%", true)]
    [InlineData("≥99%", "99%", true)]
    [InlineData("<24小时", "24小时", false)]
    public void AStrictTargetWantsMoreThanItsBound(string target, string actual, bool isMet) =>
        IndicatorRule.Hold(target, actual, null).IsMet.ShouldBe(isMet);

    [Fact]
    public void TheUnitMayTurnTheDirection() =>
        IndicatorRule.Hold("50人", "100人", IndicatorDirection.AtMost).Ratio.ShouldBe(0.5m);

    [Fact]
    public void ScoresStayWithinTheWeight() => Check(Cases, sample =>
        Score(sample, sample.Actual) is >= 0m and var score && score <= sample.Weight);

    [Fact]
    public void ForwardScoresDoNotFallAsTheResultRises() => Check(Cases, sample =>
        Score(sample with { Direction = IndicatorDirection.AtLeast }, sample.Actual)
        <= Score(sample with { Direction = IndicatorDirection.AtLeast }, sample.Actual + sample.More));

    [Fact]
    public void ReverseScoresDoNotRiseAsTheResultRises() => Check(Cases, sample =>
        Score(sample with { Direction = IndicatorDirection.AtMost }, sample.Actual)
        >= Score(sample with { Direction = IndicatorDirection.AtMost }, sample.Actual + sample.More));

    private static readonly Gen<Sample> Cases =
        from target in Gen.Choose(0, 5000)
        from actual in Gen.Choose(0, 5000)
        from more in Gen.Choose(0, 500)
        from weight in Gen.Choose(0, 5000)
        from direction in Gen.Elements(IndicatorDirection.AtLeast, IndicatorDirection.AtMost, IndicatorDirection.Equal)
        select new Sample(target, actual, more, weight / 100m, direction);

    private static decimal Score(Sample sample, int actual) =>
        IndicatorRule.Score(sample.Weight, IndicatorRule.Hold($"{sample.Target}次", $"{actual}次", sample.Direction).Ratio!.Value, 2);

    private static void Check(Gen<Sample> cases, Func<Sample, bool> holds) => Prop.ForAll(Arb.From(cases), holds).QuickCheckThrowOnFailure();

    private sealed record Sample(int Target, int Actual, int More, decimal Weight, IndicatorDirection Direction);
}
