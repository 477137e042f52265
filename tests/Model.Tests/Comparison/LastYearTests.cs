using FinalAccounts.Model.Comparison;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tests.Support;

namespace FinalAccounts.Model.Tests.Comparison;

public class LastYearTests
{
    private static readonly UnitFigures Last = Units.WithLines(Units.Line("2050199", 900_000m, basic: 600_000m, project: 250_000m)) with
    {
        Staff = new StaffFigures { Institution = 12 },
        ThreePublic = new ThreePublicFigures
        {
            VehicleOperation = new ThreePublicItem { Actual = 30_000m },
            Overseas = new ThreePublicItem { Actual = 8_000m },
            Counts = new ThreePublicCounts { VehiclesHeld = 2 },
        },
    };

    private static readonly UnitFigures This = Units.WithLines(Units.Line("2050199", 1_000_000m, basic: 700_000m, project: 200_000m)) with
    {
        Year = 2022,
        Staff = new StaffFigures { Institution = 13 },
        ThreePublic = new ThreePublicFigures
        {
            VehicleOperation = new ThreePublicItem { Actual = 25_000m },
            Counts = new ThreePublicCounts { VehiclesHeld = 1 },
        },
    };

    [Theory]
    [InlineData("grandTotal", 900_000)]
    [InlineData("income.total", 900_000)]
    [InlineData("expenditure.total", 850_000)]
    [InlineData("fiscal.grandTotal", 900_000)]
    [InlineData("gpb.total", 850_000)]
    [InlineData("gpb.basic", 600_000)]
    [InlineData("gpb.project", 250_000)]
    [InlineData("governmentFund.total", 0)]
    [InlineData("threePublic.vehicleOperation", 30_000)]
    [InlineData("threePublic.overseas", 8_000)]
    [InlineData("threePublic.total", 38_000)]
    [InlineData("staff.onDuty", 12)]
    [InlineData("threePublic.count.vehiclesHeld", 2)]
    public void WhatComparesIsTakenFromTheFile(string fact, int previous)
    {
        var (figures, findings) = Fill(This);

        findings.ShouldBeEmpty();
        Units.Facts(figures)[fact + ".previous"].Value.ShouldBe(previous);
    }

    [Fact]
    public void ATypedFigureThatAgreesIsSilentAndOneThatDoesNotIsAnErrorWithBothValues()
    {
        var agreeing = This with { PreviousYear = new PreviousYearFigures { GrandTotal = 900_000m } };
        var differing = This with { PreviousYear = new PreviousYearFigures { GrandTotal = 900_000.01m } };

        Fill(agreeing).Findings.ShouldBeEmpty();
        var finding = Fill(differing).Findings.ShouldHaveSingleItem();

        (finding.Code, finding.Severity, finding.Place.Pointer).ShouldBe(("C044", Severity.Error, "/previousYear/grandTotal"));
        finding.Message.ShouldContain("900000.01元");
        finding.Message.ShouldContain("900000元");
    }

    [Fact]
    public void AmountsByCodeAreHeldAgainstTheFileToo()
    {
        var typed = This with
        {
            PreviousYear = new PreviousYearFigures
            {
                GeneralPublicBudget = new PreviousExpenditure { ByCode = [new PreviousAmount { Code = "205", Amount = 850_000m }, new PreviousAmount { Code = "2050199", Amount = 1m }] },
            },
        };

        Fill(typed).Findings.Select(finding => finding.Place.Pointer).ShouldBe(["/previousYear/generalPublicBudget/byCode/1/amount"]);
    }

    [Fact]
    public void AFileOfAnotherYearIsAnError() => Codes(Fill(This with { Year = 2023 })).ShouldBe(["C045"]);

    [Fact]
    public void ANewUnitHasNoFileOfLastYear() =>
        Codes(Fill(This with { PreviousYear = new PreviousYearFigures { NewUnit = true } })).ShouldBe(["C041"]);

    [Fact]
    public void AFileOfAnotherUnitIsAWarning() =>
        Codes(Fill(This with { Unit = This.Unit with { Name = "另一单位" } })).ShouldBe(["C046"]);

    [Fact]
    public void ThisYearBeginsWithWhatLastYearEndedWith()
    {
        var following = This with { Lines = [This.Lines[0] with { Opening = new OpeningFigures { GeneralPublicBudget = 50_000m } }] };

        Continuity(following).ShouldBeEmpty();
        Continuity(This).ShouldBe(["C047"]);
    }

    private static (UnitFigures Figures, IEnumerable<Diagnostic> Findings) Fill(UnitFigures figures) => LastYear.Fill(figures, Last, Units.Facts(Last));

    private static IEnumerable<string> Codes((UnitFigures Figures, IEnumerable<Diagnostic> Findings) filled) => filled.Findings.Select(finding => finding.Code);

    private static IEnumerable<string> Continuity(UnitFigures figures) =>
        LastYear.Continuity(figures, Units.Facts(figures), Units.Facts(Last)).Select(finding => finding.Code);
}
