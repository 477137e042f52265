using System.Globalization;

using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Pipeline;

public class ExamplesTests
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_example_reads_as_expected(string name) => Expected.ShouldMatch(Examples.Markdown(name), name, "report.md");

    [Theory]
    [MemberData(nameof(Names))]
    public void No_alternative_stays_unfilled(string name)
    {
        var text = Examples.Markdown(name);

        foreach (var leftover in Leftovers)
        {
            text.ShouldNotContain(leftover);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_input_gives_the_same_bytes(string name)
    {
        foreach (var format in new[] { "md", "docx", "pdf" })
        {
            byte[]? again = null;
            var thread = new Thread(() => again = Examples.Render(name, format)) { CurrentCulture = CommaCulture() };
            thread.Start();
            thread.Join();

            again.ShouldBe(Examples.Bytes(name, format), format);
        }
    }

    [Fact]
    public void Every_expected_file_belongs_to_an_example_or_to_a_unit_beside_it() =>
        Directory.EnumerateDirectories(Repository.PathOf("tests", "cases"))
            .Where(folder => !File.Exists(Path.Combine(folder, "unit.json")))
            .Select(Path.GetFileName).Except(Examples.Names).ShouldBeEmpty();

    [SharedTheory]
    [InlineData("qiaokou-2021")]
    [InlineData("shenzhen-2020")]
    [InlineData("zhuzhou-2020")]
    public void The_published_case_is_met_fact_by_fact(string name)
    {
        using var folder = new TemporaryFolder();
        var report = folder.Write("report.md", Examples.Markdown(name));
        var shared = Repository.PathOf("..", "shared");

        var (code, output) = Tool.Run("python3", Path.Combine(shared, "tools", "facts.py"), Path.Combine(shared, "cases", name, "case.json"), report);

        code.ShouldBe(0, output);
    }

    /// <summary>A culture that would print 157,11 and -0 where somebody forgot the invariant one.</summary>
    private static CultureInfo CommaCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NegativeSign = "~";
        return culture;
    }

    /// <summary>What published reports were found to leave in: alternatives, prompts, impossible rates (domain rule R-94).</summary>
    private static IEnumerable<string> Leftovers =>
    [
        "增加（减少）", "增加(减少)", "增长（下降）", "增长(下降)", "大（小）于", "大(小)于", "大小于", "XX", "××", "参考样式", "逐项解释", "（柱状图）",
        "108.7%", "0元，", "。。", "，。", "；。", "{{", "}}", "完成年初预算的0.0%",
    ];
}
