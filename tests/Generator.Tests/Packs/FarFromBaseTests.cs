using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Packs.Lint;
using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Packs;

/// <summary>
/// A pack that differs from the national form wherever forms of other regions do, by data and templates alone (<c>tests/packs/donghe</c>).
/// </summary>
public class FarFromBaseTests
{
    private const string Case = "donghe-2023";

    private static readonly PackFolders Folders = new([Repository.PathOf("tests", "packs"), Repository.PathOf("templates")]);

    private static readonly Lazy<ReportResult> Result = new(() => Run("unit.json", File.ReadAllText(Repository.PathOf("tests", "cases", Case, "unit.json"))));

    [Fact]
    public void Nothing_is_wrong_with_the_pack() => new PackLint(Folders).Check("donghe").ShouldBeEmpty();

    [Fact]
    public void It_reads_as_expected() => Expected.ShouldMatch(Markdown, Case, "report.md");

    [Fact]
    public void All_formats_come_out() => Result.Value.Files.Select(file => file.Format).ShouldBe(["md", "docx", "pdf"]);

    [Fact]
    public void The_tables_come_last_and_three_public_spending_is_the_ninth()
    {
        Markdown.ShouldContain("\n## 第四部分  2023年度单位决算表\n");
        Markdown.ShouldContain("\n### 九、财政拨款“三公”经费支出决算表\n");
        Markdown.IndexOf("section: tables.01", StringComparison.Ordinal).ShouldBeGreaterThan(Markdown.IndexOf("section: glossary", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_neither_row_numbers_nor_form_numbers()
    {
        Markdown.ShouldNotContain("行次");
        Markdown.ShouldNotContain("公开0");
    }

    [Theory]
    [InlineData("tables.01", "<td>二十四、抗疫特别国债安排的支出</td>")]
    [InlineData("tables.02", "<tr><td colspan=\"2\">合计</td><td align=\"right\">361.22</td>")]
    [InlineData("tables.06", "<tr><th colspan=\"3\">人员经费</th><th colspan=\"3\">公用经费</th></tr>")]
    [InlineData("tables.07", "<tr><td align=\"right\">3.50</td><td align=\"right\">3.16</td>")]
    [InlineData("tables.09", "<td align=\"right\">12.00</td><td align=\"right\">9.60</td><td align=\"right\"></td><td align=\"right\">9.60</td><td align=\"right\">2.40</td></tr>")]
    [InlineData("tables.projects", "<tr><td>2</td><td>数据治理竞赛</td><td align=\"right\"></td><td align=\"right\">1.83</td><td align=\"right\"></td></tr>")]
    [InlineData("tables.procurement", "<td>服务</td><td align=\"right\">52.00</td>")]
    public void Tables_are_what_the_pack_makes_of_them(string section, string row) => Section(section).ShouldContain(row);

    [Fact]
    public void The_total_stands_last() => Section("tables.03").LastIndexOf("<tr>", StringComparison.Ordinal).ShouldBe(Section("tables.03").IndexOf("<tr><td colspan=\"2\">合计", StringComparison.Ordinal));

    [Fact]
    public void Kinds_without_figures_are_left_out() => Section("notes.income").ShouldNotContain("上级补助");

    [Fact]
    public void A_new_unit_states_no_growth()
    {
        Section("notes.total").ShouldContain("新设立单位，没有上年度可比数据");
        Markdown.ShouldNotContain("与2022年度相比");
    }

    [Fact]
    public void A_unit_without_evaluation_is_not_said_to_have_made_one() => Section("notes.performance").ShouldNotContain("开展");

    private static string Markdown => System.Text.Encoding.UTF8.GetString(Result.Value.Files.Single(file => file.Format == "md").Content.ToArray());

    private static string Section(string key)
    {
        var from = Markdown.IndexOf($"<!-- section: {key} -->", StringComparison.Ordinal);
        from.ShouldBeGreaterThan(0);
        var to = Markdown.IndexOf("<!-- section:", from + 1, StringComparison.Ordinal);
        return to < 0 ? Markdown[from..] : Markdown[from..to];
    }

    private static ReportResult Run(string name, string json)
    {
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
        var result = new ReportPipeline(new PackStore(Folders)).Run(
            new ReportRequest { Input = input, InputName = name, Formats = ["md", "docx", "pdf"] }, CancellationToken.None);
        result.Failed.ShouldBeFalse(string.Join("\n", result.Findings));
        return result;
    }
}
