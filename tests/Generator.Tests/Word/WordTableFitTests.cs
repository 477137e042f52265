using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Tables;

using static FinalAccounts.Generator.Tests.Word.WordFile;

namespace FinalAccounts.Generator.Tests.Word;

public class WordTableFitTests
{
    private const int TextWidth = 8000;

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("合计", 2, 1)]
    [InlineData("1,157.11", 4.02, 4.02)]
    [InlineData("附2021年\n表", 4.24, 2.24)]
    [InlineData("AB cd", 2.89, 1.44)]
    [InlineData("106.7%", 3.5, 3.5)]
    public void Widths_are_counted_in_ems(string text, double line, double stretch) =>
        WordTextWidth.InEms(text).ShouldBe(((decimal)line, (decimal)stretch));

    [Fact]
    public void Without_need_weights_share_the_width() =>
        Fit([Row("一", "1.00", "1.00")], weights: [2, 1, 1]).Widths.ShouldBe([4000, 2000, 2000]);

    [Fact]
    public void A_figure_too_wide_for_its_share_widens_its_column()
    {
        var fit = Fit([Row("一", "123,456,789,012,345.00", "1.00")], weights: [8, 1, 1]);

        fit.Look.Scale.ShouldBe(1m);
        WordUnits.Points(fit.Widths[1]).ShouldBeGreaterThan((17 * 0.556m + (5 * 0.327m)) * 10.5m + 6m);
        fit.Widths.Sum().ShouldBe(TextWidth);
    }

    [Fact]
    public void A_table_that_fits_at_no_size_takes_the_smallest_and_says_so()
    {
        var fit = Fit([Row(new string('9', 90), new string('9', 90), "1")], weights: [1, 1, 1]);

        fit.Fits.ShouldBeFalse();
        fit.Look.SizeOf(10.5m).ShouldBe(7.5m);
        fit.Widths.Sum().ShouldBe(TextWidth);
    }

    [Fact]
    public void A_table_set_on_a_page_is_set_alike()
    {
        var block = new TableBlock(
            new ReportTable("x", "表", [new(CellKind.Text, 1), new(CellKind.Figure, 1)], [], [Row("一", "1.00")], []), ShowTitle: false);
        var pages = new FixedPages { Tables = { [block] = new FittedTable(0.85m, 2.55m, [300m, 142.2m]) } };

        var file = Of(new ReportDocument(new("", "", "", new(2022, 1, 1)), [block]), pages: pages);

        var table = file.Body.Element(W + "tbl")!;
        table.Element(W + "tblGrid")!.Elements().Select(column => column.Attribute(W + "w")!.Value).ShouldBe(["6001", "2844"]);
        Val(table.Element(W + "tblPr")!.Element(W + "tblStyle")).ShouldBe("ReportTable-85-2.55");
        table.Descendants(W + "p").Select(Style).ShouldBe(["TableText-85", "TableFigure-85"]);
        var styles = file.Part("word/styles.xml").Elements(W + "style").ToDictionary(style => style.Attribute(W + "styleId")!.Value);
        // 10.5 points at 85 % are 8.925; half a point is the least step, and nothing may become wider.
        Val(styles["TableFigure-85"].Descendants(W + "sz").Single()).ShouldBe("17");
        // 2.55 points less half a rule, which office programs add, and less a hair.
        styles["ReportTable-85-2.55"].Descendants(W + "tblCellMar").Single().Element(W + "top")!.Attribute(W + "w")!.Value.ShouldBe("44");
    }

    [Fact]
    public void A_figure_may_reach_beyond_its_padding_rather_than_break()
    {
        var styles = Of(SampleReport.EveryNode()).Part("word/styles.xml").Elements(W + "style").ToDictionary(style => style.Attribute(W + "styleId")!.Value);

        Side("TableFigure", "left").ShouldBeLessThan(-160);
        Side("TableFigure", "right").ShouldBe(0);
        Side("TableCode", "left").ShouldBe(0);
        Side("TableCode", "right").ShouldBeLessThan(-160);

        int Side(string id, string side) => int.Parse(
            styles[id].Element(W + "pPr")!.Element(W + "ind")!.Attribute(W + side)!.Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("功能分类科目编码", 7, "功能分类\n科目编码")]
    [InlineData("公务用车购置费", 6, "公务用车\n购置费")]
    [InlineData("一般公共预算财政拨款", 4, "一般公共\n预算财\n政拨款")]
    [InlineData("一般公共预算财政拨款", 3.9, "一般公\n共预算\n财政\n拨款")]
    [InlineData("科目名称", 4, null)]
    [InlineData("2021年决算数", 4, null)]
    [InlineData("收入", 1, null)]
    public void Words_of_a_head_are_shared_out_over_their_lines(string words, double room, string? lines)
    {
        (BalancedHead.Of(words, (decimal)room) is { } balanced ? string.Join('\n', balanced) : null).ShouldBe(lines);
    }

    [Theory]
    [InlineData("债务利息及费用|支出", 8.3, "7.50")] // seven characters fit, eight do not
    [InlineData("经济分|类科目|编码", 3.1, null)] // as it parts by itself
    [InlineData("公务用车|运行维护费", 8.3, "公务用车\n运行维护费")] // no room parts a short line from a longer one
    [InlineData("口径：季度执行率\n本年：一季度支付进度|达到要求", 11.4, "10.50")]
    [InlineData("口径：季度执行率与序时进度之比\n本年：支付|进度得一分。", 12.3, "口径：季度执行率与序时进度之比\n本年：支付\n进度得一分。")]
    [InlineData("部分付了；|会议改造完成（可能延期）", 12, "12.50")] // the blank of a last mark may stand in the padding
    [InlineData("一二三四|一二三四五|一二三|一二三四五", 5.5, "一二三四\n一二三四五一二三\n一二三四五")] // a full line parts by itself
    [InlineData("一二三四|一二三四五|一二三|一二三四五|一二|一二三四五|一二", 5.5, null)] // long words are left to those who edit them
    [InlineData("第三部分市教育中心|2021年度", 10.5, null)] // no program parts a year
    [InlineData("教育支出(类) (款)|小学教育(项)", 9.4, "8.23")] // brackets stand close to Chinese
    [InlineData("不是|这些", 6, null)]
    public void Words_part_where_the_pages_part_them(string lines, double room, string? parted)
    {
        var text = lines.Replace("|", "", StringComparison.Ordinal).Replace("不是", "不", StringComparison.Ordinal);

        var parting = WordParting.Of(text, lines.Split('|', '\n'), (decimal)room);

        // A run in the middle of a text has those breaks that fall into it.
        var broken = parting.Break(text[..3], 0) + parting.Break(text[3..], 3);
        (parting.RoomInEms?.ToString("F2", System.Globalization.CultureInfo.InvariantCulture) ?? (broken == text ? null : broken)).ShouldBe(parted);
    }

    private static WordTableFit Fit(TableRow[] rows, decimal[] weights)
    {
        var table = new ReportTable("x", "表", [.. weights.Select(weight => new TableColumn(CellKind.Text, weight))], [], [.. rows], []);
        return WordTableFit.Estimate(table, WordTableGrid.Place(table.Body, weights.Length), TextWidth, new ReportStyle());
    }

    private static TableRow Row(string name, params string[] figures) =>
        new([TableCell.Of(name, name.StartsWith('9') ? CellKind.Figure : CellKind.Text), .. figures.Select(figure => TableCell.Of(figure, CellKind.Figure))]);
}
