using System.Collections.Immutable;

using FinalAccounts.Model.Checks;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tests.Support;

namespace FinalAccounts.Model.Tests.Checks;

/// <summary>One case per rule: a sound unit, one thing wrong, the code and the place of the finding.</summary>
public class CheckListTests
{
    private static readonly UnitFigures Minimal = Units.Example("minimal");

    private static readonly UnitFigures Sound = Minimal with
    {
        Unit = Minimal.Unit with { Duties = ["管理教育装备"] },
        Staff = new StaffFigures(),
        Procurement = new ProcurementFigures
        {
            Goods = new ProcurementKind { Amount = 0m },
            Works = new ProcurementKind { Amount = 0m },
            Services = new ProcurementKind { Amount = 0m },
        },
        Assets = new AssetFigures { Date = new DateOnly(2021, 12, 31) },
        Performance = new PerformanceFigures(),
    };

    public static TheoryData<int, string> Cases()
    {
        var cases = new TheoryData<int, string>();
        foreach (var (index, entry) in CheckCases.All(Sound).Index())
        {
            cases.Add(index, $"{entry.Code} {entry.Severity} {entry.Pointer}");
        }

        return cases;
    }

    [Fact]
    public void TheSoundUnitHasNoFindings() => Codes(CheckList.Check(Sound, Units.Facts(Sound))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Cases))]
    public void Finds(int index, string expected)
    {
        var figures = CheckCases.All(Sound).ElementAt(index).Figures;

        Codes(CheckList.Check(figures, Units.Facts(figures))).ShouldContain(expected);
    }

    /// <summary>Codes of findings that need more than one unit and its facts; their own tests show them.</summary>
    private static readonly string[] FoundElsewhere =
    [
        DiagnosticCodes.UnknownScoringKey, DiagnosticCodes.PreviousDiffers, DiagnosticCodes.PreviousOfOtherYear, DiagnosticCodes.PreviousOfOtherUnit,
        DiagnosticCodes.OpeningDiffers,
    ];

    [Fact]
    public void EveryCheckHasACase() =>
        CheckCases.All(Sound).Select(entry => entry.Code).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(CheckGuideTests.Codes().Where(code => code[0] == 'C' && !FoundElsewhere.Contains(code)).Order(StringComparer.Ordinal));

    [Fact]
    public void AnEqualStatedFigureIsSilent()
    {
        var figures = Sound with
        {
            Expected = ImmutableDictionary<string, decimal>.Empty
                .Add("grandTotal", 912000m).Add("grandTotal.changeRate", 0.0364m).Add("gpb.project", 240000.00m),
        };

        Codes(CheckList.Check(figures, Units.Facts(figures))).ShouldNotContain(text => text.StartsWith("C001", StringComparison.Ordinal));
    }

    [Fact]
    public void AStatedFigureThatDiffersShowsBothValues()
    {
        var figures = Sound with { Expected = ImmutableDictionary<string, decimal>.Empty.Add("grandTotal", 912000.01m) };

        var message = CheckList.Check(figures, Units.Facts(figures)).Single(finding => finding.Code == "C001").Message;

        message.ShouldContain("912000.01元");
        message.ShouldContain("912000元");
    }

    [Theory]
    [InlineData(899, Severity.Warning)]
    [InlineData(900, Severity.Information)]
    [InlineData(1100, Severity.Information)]
    [InlineData(1101, Severity.Warning)]
    public void AMissingReasonWeighsByTheDifference(int spent, Severity severity)
    {
        var figures = Units.WithLines(Units.Line("2050199", spent, basic: spent) with { Budget = new BudgetPair { Initial = 1000m } });

        var finding = CheckList.Check(figures, Units.Facts(figures)).Single(finding => finding.Code == "C030");

        (finding.Severity, finding.Place.Pointer).ShouldBe((severity, "/explanations/gpb.item.2050199.budgetDifference"));
    }

    [Fact]
    public void AReasonOfTheClassAnswersForItsItems()
    {
        var figures = Units.WithLines(Units.Line("2050199", 100m, basic: 100m) with { Budget = new BudgetPair { Initial = 50m } }) with
        {
            Explanations = ImmutableDictionary<string, string>.Empty.Add("gpb.class.205.budgetDifference", "追加经费"),
        };

        Codes(CheckList.Check(figures, Units.Facts(figures))).ShouldNotContain(text => text.StartsWith("C030", StringComparison.Ordinal));
    }

    [Fact]
    public void TheBudgetThatThePackMeasuresByMustBeThere()
    {
        var findings = CheckList.Check(Sound, Units.Facts(Sound, BudgetMeasure.FullYear));

        findings.ShouldContain(finding => finding.Code == "C021" && finding.Severity == Severity.Warning);
    }

    private static IEnumerable<string> Codes(IEnumerable<Diagnostic> findings) =>
        findings.Select(finding => $"{finding.Code} {finding.Severity} {finding.Place.Pointer}");
}
