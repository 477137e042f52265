using FinalAccounts.Model.Checks;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Tests.Support;

namespace FinalAccounts.Model.Tests.Checks;

/// <summary>The examples are what users begin with: they must not begin with findings.</summary>
public class ExampleCheckTests
{
    [Theory]
    [InlineData("qiaokou-2021")]
    [InlineData("minimal")]
    public void NothingIsWrong(string name)
    {
        var figures = Units.Example(name);

        var findings = CheckList.Check(figures, Units.Facts(figures));

        findings.Where(finding => finding.Severity > Severity.Information).Select(finding => $"{finding.Code} {finding.Place} {finding.Message}")
            .ShouldBeEmpty();
    }

    [Fact]
    public void NoExampleHasErrors()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.json"))
        {
            var figures = Units.Example(Path.GetFileNameWithoutExtension(path));

            CheckList.Check(figures, Units.Facts(figures)).Where(finding => finding.Severity == Severity.Error)
                .Select(finding => $"{finding.Code} {finding.Place} {finding.Message}").ShouldBeEmpty();
        }
    }

    [Fact]
    public void TheRealUnitTypesNoAmountThatCouldBeDerived() =>
        CheckList.Check(Units.Example("qiaokou-2021"), Units.Facts(Units.Example("qiaokou-2021")))
            .Where(finding => finding.Code == DiagnosticCodes.LiteralAmount)
            .Select(finding => finding.Message)
            .ShouldBeEmpty();
}
