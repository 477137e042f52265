using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Tests.Markup;

public class MarkupReaderTests
{
    private static readonly ImmutableArray<string> Numbering = ["第{cn}部分 ", "{cn}、", "（{cn}）", "{n}.", "（{n}）"];

    [Fact]
    public void Headings_are_numbered_level_by_level_and_begin_anew_below_a_higher_one()
    {
        var headings = Read("# 概况\n\n## 职责\n\n## 构成\n\n### 甲\n\n### 乙\n\n# 决算表\n\n## 总表\n\n### 丙").OfType<HeadingBlock>().Select(heading => heading.Text);

        headings.ShouldBe(["第一部分 概况", "一、职责", "二、构成", "（一）甲", "（二）乙", "第二部分 决算表", "一、总表", "（一）丙"]);
    }

    [Fact]
    public void A_heading_marked_so_has_no_number()
    {
        var headings = Read("## 甲\n\n## 说明 {-}\n\n## 乙").OfType<HeadingBlock>().Select(heading => heading.Text);

        headings.ShouldBe(["一、甲", "说明", "二、乙"]);
    }

    [Fact]
    public void A_heading_marked_so_stays_out_of_the_contents()
    {
        var headings = Read("## 甲 {~}\n\n## 乙 {~} {-}\n\n## 丙").OfType<HeadingBlock>().ToList();

        headings.Select(heading => heading.Text).ShouldBe(["一、甲", "乙", "二、丙"]);
        headings.Select(heading => heading.InContents).ShouldBe([false, false, true]);
    }

    [Fact]
    public void Headings_of_an_attachment_that_the_contents_leave_out_are_left_out_too()
    {
        var headings = Read("## 附件1 {~}\n\n::: attachment\n## 结论\n:::\n\n## 附件2\n\n::: attachment\n## 结论\n\n### 得分 {~}\n:::\n\n## 附表").OfType<HeadingBlock>();

        headings.Select(heading => heading.InContents).ShouldBe([false, false, true, true, false, true]);
    }

    [Fact]
    public void An_attachment_counts_its_own_headings_one_level_lower()
    {
        var headings = Read("# 附件\n\n## 报告\n\n::: attachment\n## 自评结论\n\n### 得分\n:::\n\n## 附表").OfType<HeadingBlock>().ToList();

        headings.Select(heading => heading.Text).ShouldBe(["第一部分 附件", "一、报告", "一、自评结论", "（一）得分", "二、附表"]);
        headings.Select(heading => heading.Level).ShouldBe([1, 2, 3, 4, 2]);
    }

    [Fact]
    public void A_body_row_of_strong_cells_heads_the_rows_below_it()
    {
        var table = Read("| 目标 | 甲 | < |\n| --- | --- | --- |\n| 指标 | **一级** | **得分** |\n| ^ | **产出** | 5 |").OfType<TableBlock>().Single().Table;

        table.Body.Select(row => row.Role).ShouldBe([RowRole.Head, RowRole.Line]);
    }

    [Theory]
    [InlineData("12.50", "-", CellKind.Figure)]
    [InlineData("1,234", "0.5", CellKind.Figure)]
    [InlineData("1", "2", CellKind.Label)] // numbers of rows
    [InlineData("2019", "2020", CellKind.Text)]
    [InlineData("12.50", "约三成", CellKind.Text)]
    public void A_column_of_figures_is_known_by_its_cells(string first, string second, CellKind kind)
    {
        var table = Read($"| 项目 | 金额 |\n| --- | --- |\n| 甲 | {first} |\n| 乙 | {second} |").OfType<TableBlock>().Single().Table;

        table.Columns[1].Kind.ShouldBe(kind);
    }

    [Fact]
    public void A_figure_by_itself_in_a_column_of_words_stands_in_the_middle()
    {
        var table = Read("| 项目 | 内容 |\n| --- | --- |\n| 支出 | {=fact.expenditure.total:157.11万元=} |\n| 说明 | 共{=fact.expenditure.total:157.11万元=} |").OfType<TableBlock>().Single().Table;

        table.Body.Select(row => row.Cells[1].Kind).ShouldBe([CellKind.Label, CellKind.Text]);
    }

    [Fact]
    public void A_figure_keeps_its_fact()
    {
        var paragraph = Read("支出{=expenditure.total:157.11万元=}，增长{=expenditure.total.changeRate:11.3%=}。").OfType<ParagraphBlock>().Single();

        paragraph.Content.ShouldBe(
        [
            new TextInline("支出"), new FigureInline("expenditure.total", "157.11万元"), new TextInline("，增长"),
            new FigureInline("expenditure.total.changeRate", "11.3%"), new TextInline("。"),
        ]);
    }

    [Theory]
    [InlineData("1. 甲*乙*_丙_ [丁](http://x) <b>戊</b> `己` | # & ~~庚~~ \\ {=total:9=} ::: x")]
    [InlineData("# 甲")]
    [InlineData("- 甲")]
    [InlineData("> 甲")]
    [InlineData("&lt; &#65;")]
    public void Escaped_text_prints_as_typed(string text)
    {
        var paragraph = Read("前" + MarkdownText.Escape(text)).OfType<ParagraphBlock>().Single();
        var alone = Read(MarkdownText.Escape(text)).OfType<ParagraphBlock>().Single();

        paragraph.Content.PlainText().ShouldBe("前" + text);
        alone.Content.PlainText().ShouldBe(text);
        MarkdownText.Unescape(MarkdownText.Escape(text)).ShouldBe(text);
    }

    [Fact]
    public void Prose_cannot_write_containers_or_figures()
    {
        var blocks = Read(MarkdownText.Tame("::: table 01\n:::\n\n{=total:1=}"));

        blocks.OfType<ParagraphBlock>().Select(paragraph => paragraph.Content.PlainText()).ShouldBe(["::: table 01 :::", "{=total:1=}"]);
    }

    [Fact]
    public void Prose_may_set_a_signature_apart_but_not_leave_it_open()
    {
        Read(MarkdownText.Tame("正文\n\n::: signature\n某某中心\n:::")).OfType<ParagraphBlock>().Select(paragraph => paragraph.Role)
            .ShouldBe([ParagraphRole.Body, ParagraphRole.Signature]);
        Read(MarkdownText.Tame("::: signature\n某某中心")).OfType<ParagraphBlock>().Single().Role.ShouldBe(ParagraphRole.Body);
        Read(MarkdownText.Tame(":::: signature\n某某中心\n::::")).OfType<ParagraphBlock>().ShouldAllBe(paragraph => paragraph.Role == ParagraphRole.Body);
    }

    [Fact]
    public void Merge_marks_of_a_grid_become_spans()
    {
        var table = Read("::: grid head=2 widths=1,2,3\n| 甲 | 乙 | < |\n| --- | --- | ---: |\n| ^ | 丙 | 丁 |\n| 1 | 2 | 3 |\n:::").OfType<TableBlock>().Single().Table;

        table.Head.Length.ShouldBe(2);
        table.Head[0].Cells.Select(cell => (cell.Text, cell.ColumnSpan, cell.RowSpan)).ShouldBe([("甲", 1, 2), ("乙", 2, 1)]);
        table.Head[1].Cells.Select(cell => cell.Text).ShouldBe(["丙", "丁"]);
        table.Body[0].Cells.Select(cell => cell.Kind).ShouldBe([CellKind.Text, CellKind.Text, CellKind.Figure]);
        table.Columns.Select(column => column.Weight).ShouldBe([1m, 2m, 3m]);
    }

    [Fact]
    public void A_mark_aligns_a_single_cell()
    {
        var table = Read("::: grid\n| 甲 | 乙 | 丙 |\n| :-: | :-: | --- |\n| 目标 | :- 完成开发 | -: 八成 |\n| :- | 丁 - 戊 | :-: 己 |\n:::").OfType<TableBlock>().Single().Table;

        table.Body[0].Cells.Select(cell => (cell.Text, cell.Kind)).ShouldBe([("目标", CellKind.Label), ("完成开发", CellKind.Text), ("八成", CellKind.Figure)]);
        table.Body[1].Cells.Select(cell => (cell.Text, cell.Kind)).ShouldBe([("", CellKind.Text), ("丁 - 戊", CellKind.Label), ("己", CellKind.Label)]);
    }

    [Theory]
    [InlineData("![图](x.png)", "M001")]
    [InlineData("```\ncode\n```", "M001")]
    [InlineData("---", "M001")]
    [InlineData("::: nowhere\n:::", "M002")]
    [InlineData("::: table 99\n:::", "M003")]
    [InlineData("::: chart none\n:::", "M004")]
    [InlineData("###### 六级", "M005")]
    [InlineData("[丁](file:///etc/passwd)", "M007")]
    public void What_the_tree_cannot_hold_is_a_finding(string text, string code)
    {
        var (_, findings) = MarkupReader.Read(Source(text));

        findings.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void A_soft_break_between_chinese_lines_leaves_no_blank()
    {
        Read("甲\n乙").OfType<ParagraphBlock>().Single().Content.PlainText().ShouldBe("甲乙");
        Read("one\ntwo").OfType<ParagraphBlock>().Single().Content.PlainText().ShouldBe("one two");
    }

    private static ImmutableArray<Block> Read(string text)
    {
        var (blocks, findings) = MarkupReader.Read(Source(text));
        findings.Where(finding => finding.Severity == Severity.Error).ShouldBeEmpty();
        return blocks;
    }

    private static MarkupSource Source(string text) =>
        new(text, new Dictionary<string, ReportTable>(), new Dictionary<string, Chart>(), Numbering, "目录");
}
