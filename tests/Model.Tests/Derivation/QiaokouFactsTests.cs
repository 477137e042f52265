using System.Text.Json;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Numbers;
using FinalAccounts.Model.Tests.Support;

namespace FinalAccounts.Model.Tests.Derivation;

/// <summary>The derived facts of the real unit against the figures its report published.</summary>
public class QiaokouFactsTests
{
    private static readonly NumberStyle Text = new() { StripAmountZeros = true, PercentDecimals = 1 };

    private static readonly ReportFacts Facts = Units.Facts(Units.Example("qiaokou-2021"));

    [Theory]
    [InlineData("grandTotal", "157.11")]
    [InlineData("grandTotal.previous", "141.12")]
    [InlineData("grandTotal.change", "15.99")]
    [InlineData("grandTotal.changeRate", "11.3%")]
    [InlineData("income.total", "157.11")]
    [InlineData("income.fiscal.share", "100.0%")]
    [InlineData("income.superiorSubsidy", "0")]
    [InlineData("income.superiorSubsidy.share", "0.0%")]
    [InlineData("expenditure.total", "157.11")]
    [InlineData("expenditure.basic", "68.61")]
    [InlineData("expenditure.basic.share", "43.7%")]
    [InlineData("expenditure.project", "88.5")]
    [InlineData("expenditure.project.share", "56.3%")]
    [InlineData("fiscal.grandTotal", "157.11")]
    [InlineData("fiscal.grandTotal.change", "15.99")]
    [InlineData("gpb.total.share", "100.0%")]
    [InlineData("gpb.total.changeRate", "11.3%")]
    [InlineData("gpb.class.205", "141.22")]
    [InlineData("gpb.class.205.share", "89.9%")]
    [InlineData("gpb.class.208.share", "2.7%")]
    [InlineData("gpb.class.210.share", "3.1%")]
    [InlineData("gpb.class.221.share", "4.4%")]
    [InlineData("gpb.total.budget", "147.22")]
    [InlineData("gpb.total.completion", "106.7%")]
    [InlineData("gpb.class.205.budget", "129.84")]
    [InlineData("gpb.class.205.completion", "108.8%")]
    [InlineData("gpb.class.208.completion", "100.0%")]
    [InlineData("gpb.class.210.completion", "76.6%")]
    [InlineData("gpb.class.221.completion", "100.1%")]
    [InlineData("economic.personnel", "63.21")]
    [InlineData("economic.public", "5.4")]
    [InlineData("procurement.total", "66.5")]
    [InlineData("procurement.toSmallAndMedium.share", "100.0%")]
    [InlineData("procurement.toSmallAndMicro.shareOfSmallAndMedium", "100.0%")]
    [InlineData("procurement.services.toSmallAndMedium.share", "100.0%")]
    [InlineData("performance.projects.shareOfProjectExpenditure", "100.0%")]
    [InlineData("performance.projects.executed", "88.5")]
    [InlineData("budgetByUse.initial.total", "472.22")]
    [InlineData("budgetByUse.initial.fiscal", "147.22")]
    [InlineData("budgetByUse.fullYear.fiscal", "157.11")]
    public void Publishes(string id, string printed)
    {
        var fact = Facts[id];

        (fact.Kind == FactKind.Ratio ? Rounding.Percent(fact.Value!.Value, Text) : Rounding.Amount(fact.Value!.Value, Text)).ShouldBe(printed);
    }

    [Theory]
    [InlineData("staff.onDuty", 3)]
    [InlineData("staff.retired", 0)]
    [InlineData("assets.vehicles.total", 0)]
    [InlineData("assets.generalEquipment", 1)]
    [InlineData("performance.overall.executionScore", 20)]
    [InlineData("performance.overall.goal.1.score", 49)]
    [InlineData("performance.overall.score", 96.8)]
    [InlineData("performance.project.1.score", 97.5)]
    [InlineData("performance.project.1.indicators", 16)]
    [InlineData("threePublic.total", 0)]
    [InlineData("operatingCost.total", 0)]
    [InlineData("closing.total", 0)]
    public void Counts(string id, double expected) => Facts[id].Value.ShouldBe((decimal)expected);

    [Theory]
    [InlineData("threePublic.total.changeRate")]
    [InlineData("threePublic.overseas.completion")]
    [InlineData("operatingCost.total.changeRate")]
    public void HasNoRateFromZero(string id) => Facts[id].Value.ShouldBeNull();

    [Fact]
    public void GradesTheEvaluations() =>
        Facts.Evaluations.Select(row => (row.Token, row.Grade)).ShouldBe([("performance.overall", "优"), ("performance.project.1", "优")]);

    [CaseFact("qiaokou-2021")]
    public void EveryAmountAndShareOfTheNotesIsAFact()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Repository.Case("qiaokou-2021")!));
        var printed = Facts.All.Where(fact => fact.IsKnown).Select(fact => fact.Kind switch
        {
            FactKind.Ratio => Rounding.Percent(fact.Value!.Value, Text),
            FactKind.Amount => Rounding.Amount(fact.Value!.Value, Text) + "万元",
            _ => Rounding.Plain(fact.Value!.Value) + fact.Unit,
        }).ToHashSet();
        var published = document.RootElement.GetProperty("facts").EnumerateArray()
            .Where(fact => fact.GetProperty("section").GetString()!.StartsWith("notes.", StringComparison.Ordinal))
            .Select(fact => fact.TryGetProperty("correct", out var correct) ? correct.GetString()! : fact.GetProperty("value").GetString()!)
            .Where(value => value.EndsWith('%') || value.EndsWith("万元", StringComparison.Ordinal));

        published.Except(printed).ShouldBeEmpty();
    }
}
