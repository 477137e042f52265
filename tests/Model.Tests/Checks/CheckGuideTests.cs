using System.Reflection;

using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Tests.Support;

namespace FinalAccounts.Model.Tests.Checks;

/// <summary>The accountants' guide names every code, and no other.</summary>
public class CheckGuideTests
{
    public static IEnumerable<string> Codes() =>
        typeof(DiagnosticCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);

    [Fact]
    public void EveryCodeIsInTheGuideOnce()
    {
        var guide = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "checks.md"));
        var rows = guide.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line[3..7]).ToList();

        rows.ShouldBe(Codes(), ignoreOrder: true);
    }

    [Fact]
    public void CodesAreUnique() => Codes().ShouldBeUnique();
}
