using System.Text;
using System.Text.Json.Nodes;

using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Packs;

public class RegionalPacksTests
{
    [Fact]
    public void The_packs_of_regions_hold_only_what_differs()
    {
        var leaves = new[] { "wuhan-qiaokou", "wuhan-jiangxia", "zhuzhou", "shenzhen" }.Sum(Lines);

        leaves.ShouldBeLessThanOrEqualTo(Lines("base") / 3);
    }

    [Fact]
    public void An_attachment_can_stand_without_number_and_outside_the_contents()
    {
        var text = Examples.Markdown("zhuzhou-2020");

        text.ShouldContain("\n### 2020年度部门整体支出绩效评价报告\n");
        text.ShouldNotContain("[2020年度部门整体支出绩效评价报告]");
    }

    [Fact]
    public void Attachments_are_numbered_sections_where_the_pack_says_nothing_else() =>
        Examples.Markdown("wuhan-jiangxia-2021").ShouldContain("\n### 二、2021年度项目绩效评价报告\n");

    [Fact]
    public void A_section_without_a_title_goes_on_in_the_one_above()
    {
        var text = Examples.Markdown("shenzhen-2020");
        var from = text.IndexOf("<!-- section: notes.gpb.structure -->", StringComparison.Ordinal);

        text[from..].Split("\n\n")[1].ShouldStartWith("基本支出");
    }

    [Fact]
    public void A_remark_stands_at_the_end_of_its_section() =>
        Examples.Markdown("zhuzhou-2020").ShouldContain("### 十五、其他\n\n本单位没有独立的门户网站");

    [Fact]
    public void Three_public_spending_can_be_measured_by_another_budget()
    {
        var text = Examples.Markdown("zhuzhou-2020");

        text.ShouldContain("完成年初预算的136.1%");
        text.ShouldContain("公务接待费支出预算为0.29万元，支出决算为0.29万元，完成预算的100.0%");
    }

    [Fact]
    public void Jiangxia_says_what_grand_totals_include() =>
        Examples.Markdown("wuhan-jiangxia-2021").ShouldContain("收入总计867.27万元（含年初结转和结余22万元），支出总计867.27万元（含结余分配2.46万元、年末结转和结余26.36万元）");

    [Theory]
    [InlineData("""{"applicable": true}""", "机关运行经费支出4.2万元，主要包括：办公费4.2万元。")]
    [InlineData("""{"applicable": true, "items": [{"code": "30211", "amount": 1500}, {"code": "30201", "amount": 20000}, {"code": "30299", "amount": 0}]}""", "机关运行经费支出2.15万元，主要包括：办公费2万元、差旅费0.15万元。")]
    [InlineData("""{"applicable": true, "amount": 18000}""", "机关运行经费支出1.8万元。")]
    public void Jiangxia_lists_what_operating_cost_consists_of(string operatingCost, string sentence)
    {
        var unit = JsonNode.Parse(File.ReadAllText(Repository.PathOf("examples", "minimal.json")))!;
        unit["unit"]!["kind"] = "administrative";
        unit["operatingCost"] = JsonNode.Parse(operatingCost);
        unit["lines"]!.AsArray().ToList().ForEach(line => line!["budget"]!["fullYear"] = (JsonNode?)line["budget"]!["initial"]!.DeepClone());
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(unit.ToJsonString()));

        var result = Examples.Pipeline.Run(new ReportRequest { Input = input, InputName = "unit.json", Formats = ["md"], Pack = "wuhan-jiangxia" }, CancellationToken.None);

        result.Failed.ShouldBeFalse(string.Join("\n", result.Findings));
        Encoding.UTF8.GetString(result.Files.Single().Content.ToArray()).ShouldContain(sentence);
    }

    private static int Lines(string pack) =>
        Directory.EnumerateFiles(Repository.PathOf("templates", pack), "*", SearchOption.AllDirectories)
            .Sum(file => File.ReadLines(file).Count());
}
