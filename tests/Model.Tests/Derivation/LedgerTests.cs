using FinalAccounts.Model.Classification;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tests.Support;

namespace FinalAccounts.Model.Tests.Derivation;

/// <summary>Roll-ups over several codes and all kinds of money.</summary>
public class LedgerTests
{
    private static readonly UnitFigures Figures = Units.WithLines(
        new LineFigures
        {
            Code = "2120399",
            Income = new LineIncome { GovernmentFund = 700m },
            Expenditure = new LineExpenditure { GovernmentFund = new FundExpenditure { Project = 650m } },
            Opening = new OpeningFigures { GovernmentFund = 20m },
        },
        new LineFigures
        {
            Code = "2050299",
            Income = new LineIncome { GeneralPublicBudget = 100m, Business = 40m, Other = 5m },
            Expenditure = new LineExpenditure
            {
                GeneralPublicBudget = new FundExpenditure { Basic = 60m, Project = 30m },
                NonFiscal = new NonFiscalExpenditure { Basic = 10m, ToSuperior = 7m, Operating = 3m },
            },
        },
        new LineFigures
        {
            Code = "2050199",
            Income = new LineIncome { GeneralPublicBudget = 50m, StateCapital = 9m },
            Expenditure = new LineExpenditure
            {
                GeneralPublicBudget = new FundExpenditure { Basic = 50m },
                StateCapital = new FundExpenditure { Project = 9m },
            },
        }) with
    {
        CarryOver = new CarryOverFigures
        {
            Opening = new OpeningFigures { GeneralPublicBudget = 11m, NonFiscal = 2m },
            NonFiscalSurplusUsed = 1m,
            SurplusDistribution = 4m,
        },
    };

    private static readonly ReportFacts Facts = Units.Facts(Figures);

    [Theory]
    [InlineData("income.total", 904)]
    [InlineData("income.fiscal", 859)]
    [InlineData("income.class.205", 204)]
    [InlineData("income.class.205.fiscal", 159)]
    [InlineData("income.item.2050299.business", 40)]
    [InlineData("income.group.20502", 145)]
    [InlineData("expenditure.total", 819)]
    [InlineData("expenditure.basic", 120)]
    [InlineData("expenditure.project", 689)]
    [InlineData("expenditure.toSuperior", 7)]
    [InlineData("expenditure.operating", 3)]
    [InlineData("expenditure.class.205", 169)]
    [InlineData("expenditure.item.2050199", 59)]
    [InlineData("gpb.total", 140)]
    [InlineData("gpb.class.205.basic", 110)]
    [InlineData("gpb.closing", 21)]
    [InlineData("governmentFund.opening", 20)]
    [InlineData("governmentFund.closing", 70)]
    [InlineData("governmentFund.item.2120399.closing", 70)]
    [InlineData("governmentFund.class.212.income", 700)]
    [InlineData("stateCapital.total", 9)]
    [InlineData("fiscal.income", 859)]
    [InlineData("fiscal.total", 799)]
    [InlineData("fiscal.item.2050199", 59)]
    [InlineData("fiscal.opening", 31)]
    [InlineData("fiscal.closing", 91)]
    [InlineData("fiscal.grandTotal", 890)]
    [InlineData("nonFiscal.income", 45)]
    [InlineData("nonFiscal.total", 20)]
    [InlineData("nonFiscal.closing", 24)]
    [InlineData("opening.total", 33)]
    [InlineData("closing.total", 115)]
    [InlineData("grandTotal", 938)]
    public void RollsUp(string id, int expected) => Facts[id].Value.ShouldBe(expected);

    [Fact]
    public void BothSidesOfTheGrandTotalAgree() =>
        (Facts["expenditure.total"].Value + Facts["surplusDistribution"].Value + Facts["closing.total"].Value).ShouldBe(Facts["grandTotal"].Value);

    [Fact]
    public void RowsStandInTheOrderOfCodes() =>
        Facts.Rows("expenditure").Select(row => row.Code).ShouldBe(["205", "20501", "2050199", "20502", "2050299", "212", "21203", "2120399"]);

    [Fact]
    public void ALedgerListsOnlyWhatItUses()
    {
        Facts.Rows("gpb").Select(row => row.Code).ShouldBe(["205", "20501", "2050199", "20502", "2050299"]);
        Facts.Rows("governmentFund").Select(row => row.Code).ShouldBe(["212", "21203", "2120399"]);
        Facts.Rows("stateCapital").Select(row => row.Code).ShouldBe(["205", "20501", "2050199"]);
    }

    [Fact]
    public void AFundsOpeningHasNoRowsWhenItIsKnownInTotalOnly()
    {
        Facts["gpb.item.2050199.opening"].IsKnown.ShouldBeFalse();
        Facts["gpb.item.2050199.closing"].IsKnown.ShouldBeFalse();
        Facts["gpb.opening"].Value.ShouldBe(11m);
    }

    [Fact]
    public void EveryFactNamesItsFormulaAndInputs()
    {
        var total = Facts["income.total"];
        total.Formula.ShouldBe("sum");
        total.Inputs.ShouldBe(["income.fiscal", "income.superiorSubsidy", "income.business", "income.operating", "income.affiliated", "income.other"]);

        var leaf = Facts["governmentFund.item.2120399.project"];
        (leaf.Formula, leaf.Pointer).ShouldBe(("leaf", "/lines/0/expenditure/governmentFund/project"));
    }

    [Fact]
    public void TheInputsOfEveryFactAreFacts() =>
        Facts.All.SelectMany(fact => fact.Inputs).Where(id => Facts.Find(id) is null).ShouldBeEmpty();

    [Theory]
    [InlineData("20805", 2021, "行政事业单位养老支出")]
    [InlineData("20805", 2025, "行政事业单位养老支出")]
    [InlineData("205", 2021, "教育支出")]
    [InlineData("2080507", 2021, "对机关事业单位基本养老保险基金的补助")]
    public void NamesComeFromTheListOfTheYear(string code, int year, string name) =>
        FunctionalCodes.Find(code, year)!.Name.ShouldBe(name);
}
