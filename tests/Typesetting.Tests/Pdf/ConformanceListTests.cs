using System.Text.RegularExpressions;

namespace Typesetting.Tests.Pdf;

/// <summary>The list of clauses names tests that there are, and every test of conformance stands in it.</summary>
public partial class ConformanceListTests
{
    private static readonly HashSet<string> Tests =
        [.. typeof(ConformanceListTests).Assembly.GetTypes().SelectMany(type => type.GetMethods()
            .Where(method => method.GetCustomAttributes(typeof(FactAttribute), true).Length > 0).Select(method => method.Name).Append(type.Name))];

    [Fact]
    public void Every_test_the_list_names_is_there()
    {
        var named = Named();

        named.Count.ShouldBeGreaterThan(20);
        named.Where(name => !Tests.Contains(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_clause_has_a_test()
    {
        var rows = File.ReadLines(ListPath()).Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(2).ToList();

        rows.ShouldNotBeEmpty();
        rows.Where(row => !TestName().IsMatch(row.Split('|', StringSplitOptions.RemoveEmptyEntries)[^1])).ShouldBeEmpty();
    }

    [Fact]
    public void Every_test_of_conformance_stands_in_the_list()
    {
        var tests = typeof(ConformanceTests).GetMethods().Where(method => method.GetCustomAttributes(typeof(FactAttribute), true).Length > 0).Select(method => method.Name);

        tests.Except(Named()).ShouldBeEmpty();
    }

    private static HashSet<string> Named() => [.. TestName().Matches(File.ReadAllText(ListPath())).Select(match => match.Groups[1].Value)];

    private static string ListPath()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln"))) folder = folder.Parent!;
        return Path.Combine(folder.FullName, "docs", "pdf-conformance.md");
    }

    [GeneratedRegex("`([A-Z]\\w*_\\w+|\\w+Tests)`")]
    private static partial Regex TestName();
}
