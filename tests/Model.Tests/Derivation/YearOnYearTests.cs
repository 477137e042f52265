using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tests.Support;

namespace FinalAccounts.Model.Tests.Derivation;

/// <summary>Every way in which this year can stand to last year and to the budget.</summary>
public class YearOnYearTests
{
    [Theory]
    [InlineData(1100, 1000, 100, 0.1)]
    [InlineData(900, 1000, -100, -0.1)]
    [InlineData(1000, 1000, 0, 0)]
    [InlineData(0, 1000, -1000, -1)]
    public void AChangeAndItsRate(int now, int last, int change, double rate)
    {
        var facts = Units.Facts(Of(now) with { PreviousYear = new PreviousYearFigures { GrandTotal = last } });

        facts["grandTotal.change"].Value.ShouldBe(change);
        facts["grandTotal.changeRate"].Value.ShouldBe((decimal)rate);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(0)]
    public void ARateFromZeroIsNotDefined(int now)
    {
        var facts = Units.Facts(Of(now) with { PreviousYear = new PreviousYearFigures { GrandTotal = 0m } });

        facts["grandTotal.change"].Value.ShouldBe(now);
        facts["grandTotal.changeRate"].IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void WithoutALastYearNothingIsCompared()
    {
        Units.Facts(Of(1000)).Find("grandTotal.change").ShouldBeNull();
        Units.Facts(Of(1000) with { PreviousYear = new PreviousYearFigures { NewUnit = true } }).Find("grandTotal.previous").ShouldBeNull();
    }

    [Fact]
    public void ACodeThatIsGoneIsComparedWithZero()
    {
        var previous = new PreviousYearFigures
        {
            GeneralPublicBudget = new PreviousExpenditure { ByCode = [new PreviousAmount { Code = "2080502", Amount = 500m }] },
        };

        var facts = Units.Facts(Of(1000) with { PreviousYear = previous });

        facts["gpb.item.2080502.change"].Value.ShouldBe(-500m);
        facts.Rows("gpb").ShouldNotContain(row => row.Code == "2080502");
    }

    [Fact]
    public void LastYearsItemsAddUpToTheirClass()
    {
        var previous = new PreviousYearFigures
        {
            GeneralPublicBudget = new PreviousExpenditure
            {
                Basic = 300m,
                Project = 200m,
                ByCode = [new PreviousAmount { Code = "2050199", Amount = 400m }, new PreviousAmount { Code = "2050299", Amount = 100m }],
            },
        };

        var facts = Units.Facts(Of(1000) with { PreviousYear = previous });

        facts["gpb.class.205.previous"].Value.ShouldBe(500m);
        facts["gpb.class.205.change"].Value.ShouldBe(500m);
        facts["gpb.total.previous"].Value.ShouldBe(500m);
        facts["gpb.basic.change"].Value.ShouldBe(700m);
    }

    [Theory]
    [InlineData(BudgetMeasure.Initial, 800)]
    [InlineData(BudgetMeasure.FullYear, 1250)]
    public void CompletionFollowsTheMeasure(BudgetMeasure measure, int budget)
    {
        var figures = Units.WithLines(Units.Line("2050199", 1000m, basic: 1000m) with { Budget = new BudgetPair { Initial = 800m, FullYear = 1250m } });

        var facts = Units.Facts(figures, measure);

        foreach (var id in new[] { "gpb.total", "gpb.class.205", "gpb.group.20501", "gpb.item.2050199" })
        {
            facts[id + ".budget"].Value.ShouldBe(budget, id);
            facts[id + ".budgetDifference"].Value.ShouldBe(1000m - budget, id);
            facts[id + ".completion"].Value.ShouldBe(1000m / budget, id);
        }
    }

    [Fact]
    public void CompletionOfABudgetOfZeroIsNotDefined()
    {
        var facts = Units.Facts(Units.WithLines(Units.Line("2050199", 1000m, basic: 1000m) with { Budget = new BudgetPair { Initial = 0m } }));

        facts["gpb.total.completion"].IsKnown.ShouldBeFalse();
        facts["gpb.total.budgetDifferenceRate"].IsKnown.ShouldBeFalse();
        facts["gpb.total.budgetDifference"].Value.ShouldBe(1000m);
    }

    [Fact]
    public void ABudgetThatWasNotSpentHasARowInTheTextAndNoneInTheTable()
    {
        var figures = Of(1000) with { Budget = new BudgetFigures { ByClass = [new ClassBudget { Code = "206", Initial = 300m }] } };

        var facts = Units.Facts(figures);

        facts["gpb.class.206.completion"].Value.ShouldBe(0m);
        facts.Rows("gpb.detail").ShouldContain(row => row.Code == "206" && row.Name == "科学技术支出");
        facts.Rows("gpb").ShouldNotContain(row => row.Code == "206");
        facts["gpb.total.budget"].Value.ShouldBe(300m);
    }

    private static UnitFigures Of(decimal amount) => Units.WithLines(Units.Line("2050199", amount, basic: amount));
}
