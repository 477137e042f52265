using System.Globalization;
using Typesetting.Boxes;
using Typesetting.Tests.Support;
using Typesetting.Text;

namespace Typesetting.Tests.Layout;

/// <summary>Columns as wide as the words in them ask for, where the others can do without.</summary>
public class UntornColumnsTests
{
    private static readonly WordList Words = new(["一般", "公共", "预算", "财政", "拨款", "效益", "指标"], []);

    private static readonly TableStyle Plain = new()
    {
        HorizontalPadding = 0,
        VerticalPadding = 2,
        LeastVerticalPadding = 0,
        WidthsFollowWeights = true,
        FewestRows = 1,
        FittingScale = 0.5,
        MinimumScale = 0.5,
    };

    [Theory]
    [InlineData("2020年12月", 45, 50)] // a date that lacks little, whole
    [InlineData("2020年12月", 50, 50)]
    [InlineData("公共预算财政", 30, 40)] // words of two characters: three to a line tear one, four do not
    [InlineData("一般公共预算财政拨款", 30, 40)]
    [InlineData("效益指标", 30, 30)] // no fewer lines by tearing
    [InlineData("一般公共预算财政拨款", 20, 20)]
    [InlineData("某某某某某某", 30, 30)] // nothing is known of these
    [InlineData("效益某", 20, 30)] // nor is a single character left
    [InlineData("1,234.56", 20, 20)] // what is never whole does not ask for it
    public void The_width_at_which_words_whole_make_no_more_lines(string text, double width, double expected)
    {
        var shaped = ParagraphLines.Shape(Lay.P(text), Lay.Context(words: Words));

        UntornWidth.From(shaped, width).ShouldBe(expected, 0.01);
    }

    [Fact]
    public void A_date_is_whole_where_a_neighbour_has_room_that_no_line_uses()
    {
        Widths(200, [45, 155], [["2020年12月", "某某某某某"]], out var text).ShouldBe("50 150");
        text.ShouldBe("2020年12月/某某某某某");
    }

    [Fact]
    public void A_head_of_known_words_takes_room_from_a_column_that_breaks_its_lines_anyway()
    {
        // Both columns have two lines before and after.
        Widths(170, [30, 140], [["公共预算财政", "某某某某某某某某某某某某某某某某某某某某"]], out var text).ShouldBe("40 130");
        text.ShouldBe("公共预算/财政/某某某某某某某某某某某某某/某某某某某某某");
    }

    [Fact]
    public void Words_are_torn_rather_than_that_rows_become_higher()
    {
        // Beside the head's words whole, the second column would need a third line.
        Widths(90, [30, 60], [["公共预算财政", "某某某某某某某某某某某某"]], out var text).ShouldBe("30 60");
        text.ShouldBe("公共预/算财政/某某某某某某/某某某某某某");
    }

    [Fact]
    public void Higher_rows_are_no_loss_where_the_table_fills_its_page_all_the_same()
    {
        // Two lines and all air are more than the page has: three with less air fit too, at the same size.
        Widths(90, [30, 60], [["公共预算财政", "某某某某某某某某某某某某"], ["", "甲"], ["", "乙"], ["", "丙"]], out var text, height: 62).ShouldBe("40 50");
        text.ShouldBe("公共预算/财政/某某某某某/某某某某某/某某/甲/乙/丙");
    }

    [Fact]
    public void Text_is_never_smaller_so_that_words_are_whole()
    {
        Widths(90, [30, 60], [["公共预算财政", "某某某某某某某某某某某某"], ["", "甲"]], out var text, height: 36).ShouldBe("30 60");
        text.ShouldBe("公共预/算财政/某某某某某某/某某某某某某/甲");
    }

    [Fact]
    public void Where_room_is_short_those_come_first_that_lack_least()
    {
        // Of 7 points to spare 5 make the date whole; 10 for the head there are not.
        Widths(128, [45, 30, 53], [["2020年12月", "公共预算财政", "某某某某某某某某"]], out var text).ShouldBe("50 30 48");
        text.ShouldBe("2020年12月/公共预/算财政/某某某某/某某某某");
    }

    private static string Widths(double width, int[] weights, string[][] rows, out string text, double height = 400)
    {
        var table = new TableBox(
            [.. weights.Select(weight => new TableColumn { Weight = weight })],
            [],
            [.. rows.Select(row => new TableRow([.. row.Select(cell => new TableCell(Lay.P(cell)) { Alignment = VerticalAlignment.Top })]))],
            Plain);
        var document = Lay.OutWith(Words, Lay.Page(width, height), table);
        text = Lay.PageTexts(document).ShouldHaveSingleItem().TrimEnd('/').Replace("//", "/");
        document.FitOf(table)!.Scale.ShouldBe(1);
        return string.Join(' ', document.FitOf(table)!.Widths.Select(one => one.ToString("0.##", CultureInfo.InvariantCulture)));
    }
}
