using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Generator.Tests.Word;

public class WordTableFitTests
{
    private const int TextWidth = 8000;

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("合计", 2, 1)]
    [InlineData("1,157.11", 3.6, 3.6)]
    [InlineData("附2021年\n表", 4, 2)]
    [InlineData("AB CD", 2.5, 1)]
    public void Widths_are_counted_in_ems(string text, double line, double stretch) =>
        WordTextWidth.InEms(text).ShouldBe(((decimal)line, (decimal)stretch));

    [Theory]
    [InlineData("一二三四五", 5, 1)]
    [InlineData("一二三四五", 4, 2)]
    [InlineData("一\n二", 9, 2)]
    public void Lines_are_counted(string text, int widthInEms, int lines) => WordTextWidth.Lines(text, widthInEms).ShouldBe(lines);

    [Fact]
    public void Without_need_weights_share_the_width() =>
        Fit([Row("一", "1.00", "1.00")], weights: [2, 1, 1]).Widths.ShouldBe([4000, 2000, 2000]);

    [Fact]
    public void A_figure_too_wide_for_its_share_widens_its_column()
    {
        var fit = Fit([Row("一", "123,456,789,012,345.00", "1.00")], weights: [8, 1, 1]);

        fit.Size.ShouldBe(10.5m);
        WordUnits.Points(fit.Widths[1]).ShouldBeGreaterThan((15 * 0.5m + (6 * 0.3m)) * 10.5m + 6m);
        fit.Widths.Sum().ShouldBe(TextWidth);
    }

    [Fact]
    public void Columns_with_room_give_it_to_names_that_would_break()
    {
        var fit = Fit([Row("机关事业单位基本养老保险缴费支出", "1.00", "1.00")], weights: [1, 1, 1]);

        WordUnits.Points(fit.Widths[0]).ShouldBeGreaterThan(16 * 10.5m);
        fit.Widths[1].ShouldBe(fit.Widths[2]);
    }

    [Fact]
    public void Text_becomes_a_little_smaller_where_that_spares_second_lines()
    {
        // 36 characters of 10.5 points are wider than the 400 points of the text, of 10 points they are not.
        var fit = Fit([Row(new string('一', 36), "1.00", "1.00")], weights: [1, 1, 1], width: 8600);

        fit.Size.ShouldBe(10m);
    }

    [Fact]
    public void Text_becomes_a_little_smaller_where_that_spares_a_page()
    {
        var rows = Enumerable.Repeat(Row("一", "1.00", "1.00"), 30).ToArray();
        var height = WordTableHeight.Of(Fit(rows, [1, 1, 1]), [], WordTableGrid.Place([.. rows], 3), new ReportStyle());

        Fit(rows, [1, 1, 1], room: height).Size.ShouldBe(10.5m);
        Fit(rows, [1, 1, 1], room: height - 5).Size.ShouldBe(10m);
        Fit(rows, [1, 1, 1], room: height / 2).Size.ShouldBe(10.5m);
    }

    [Fact]
    public void A_table_that_fits_at_no_size_takes_the_smallest_and_says_so()
    {
        var fit = Fit([Row(new string('9', 90), new string('9', 90), "1")], weights: [1, 1, 1]);

        fit.Fits.ShouldBeFalse();
        fit.Size.ShouldBe(7.5m);
        fit.Widths.Sum().ShouldBe(TextWidth);
    }

    [Fact]
    public void Room_is_known_only_under_headings()
    {
        var (style, page) = (new ReportStyle(), WordPage.Portrait(new ReportStyle()));
        var heading = new HeadingBlock(2, "一、", [new TextInline("收入支出决算总表")], "a", true);
        var text = new ParagraphBlock([new TextInline("文")]);
        var all = WordUnits.Points(page.TextHeight);

        WordRoom.Before([text], 0, page, style).ShouldBe(all);
        WordRoom.Before([new SectionMark("tables.01"), heading, text], 2, page, style).ShouldBe(all - 28.95m);
        WordRoom.Before([text, new PageBreakBlock(), heading, text], 3, page, style).ShouldBe(all - 28.95m);
        WordRoom.Before([text, heading, text], 2, page, style).ShouldBeNull();
    }

    private static WordTableFit Fit(TableRow[] rows, decimal[] weights, int width = TextWidth, decimal? room = null)
    {
        var table = new ReportTable("x", "表", [.. weights.Select(weight => new TableColumn(CellKind.Text, weight))], [], [.. rows], []);
        return WordTableFit.Of(table, [], WordTableGrid.Place(table.Body, weights.Length), width, room, new ReportStyle());
    }

    private static TableRow Row(string name, params string[] figures) =>
        new([TableCell.Of(name, name.StartsWith('9') ? CellKind.Figure : CellKind.Text), .. figures.Select(figure => TableCell.Of(figure, CellKind.Figure))]);
}
