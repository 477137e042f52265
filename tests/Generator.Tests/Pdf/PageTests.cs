using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Pdf;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Generator.Tests.Support;
using FinalAccounts.Model.Tables;

using Typesetting;
using Typesetting.Fonts;

namespace FinalAccounts.Generator.Tests.Pdf;

/// <summary>Reports on pages: what stands alone, and where each line of the examples lies.</summary>
public class PageTests
{
    private static readonly Lazy<FontLibrary> Fonts = new(() => FontLibrary.Open());

    [Fact]
    public void A_part_s_title_that_has_its_page_to_itself_stands_further_down()
    {
        var pages = LayOut("# 甲\n\n::: pagebreak\n:::\n\n## 乙\n\n丙\n\n::: pagebreak\n:::\n\n# 丁\n\n戊");

        const double textHeight = 225 * 72 / 25.4, spaceBefore = 12;
        Top(pages, 0).ShouldBe(Top(pages, 2) + (0.3 * textHeight) + spaceBefore, 0.2);
    }

    [Fact]
    public void Small_type_behind_a_table_is_its_note_and_stays_with_it()
    {
        var rows = string.Concat(Enumerable.Range(1, 36).Select(i => $"| 第{i}行 |\n"));
        var pages = LayOut($"::: note\n上\n:::\n\n| 项目 |\n| --- |\n{rows}\n::: note\n下\n:::");

        pages.Pages.Count.ShouldBe(1);
        pages.Dump().TrimEnd().Split('\n')[^2].ShouldEndWith("| 下");
    }

    [Fact]
    public void A_row_that_heads_others_is_never_the_last_of_a_page()
    {
        for (var before = 40; before < 60; before++)
        {
            var rows = string.Concat(Enumerable.Range(1, before).Select(i => $"| {i} | 行 |\n"));
            var pages = LayOut($"| 项目 | 内容 |\n| --- | --- |\n{rows}| 目标 | 引语 |\n| **指标** | **得分** |\n{rows}");

            foreach (var page in pages.Pages)
            {
                var texts = page.ToString().TrimEnd().Split('\n').Where(line => !line.Contains("edge", StringComparison.Ordinal)).Select(line => line[(line.LastIndexOf('|') + 2)..]).ToList();
                new[] { "引语", "得分" }.ShouldNotContain(texts[^1], $"{before} rows");
            }
        }
    }

    [ExampleFontsTheory]
    [MemberData(nameof(Names))]
    public void The_pages_of_an_example_are_as_expected(string name)
    {
        var (document, style) = Examples.Document(name);

        Expected.ShouldMatch(new PdfLayout(() => Fonts.Value).LayOut(document, style, CancellationToken.None).Pages.Dump(), name, "pages.txt");
    }

    public static TheoryData<string> Names => [.. Examples.Names];

    private static double Top(LaidOutDocument pages, int page) =>
        double.Parse(pages.Pages[page].ToString().Split('\n')[1].Trim().Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);

    private static LaidOutDocument LayOut(string markdown)
    {
        var (blocks, findings) = MarkupReader.Read(new MarkupSource(markdown, new Dictionary<string, ReportTable>(), new Dictionary<string, Chart>(), ["", "", "", "", ""], "目录"));
        findings.ShouldBeEmpty();
        return new PdfLayout(() => Fonts.Value).LayOut(
            new ReportDocument(new DocumentProperties("题", "单位", "类", new DateOnly(2022, 9, 1)), blocks), new ReportStyle(), CancellationToken.None).Pages;
    }
}
