using Typesetting.Boxes;
using Typesetting.Layout;
using Typesetting.Tests.Support;

namespace Typesetting.Tests.Layout;

/// <summary>How a table uses the height of its page, and where it is parted.</summary>
public class TableFitTests
{
    private static readonly TableStyle Roomy = new()
    {
        HorizontalPadding = 0,
        VerticalPadding = 3,
        LeastVerticalPadding = 1,
        FewestRows = 1,
        FittingScale = 0.8,
        MinimumScale = 0.5,
    };

    [Theory]
    [InlineData(80, "0.0 16.0 32.0 48.0 64.0", 10)] // room for all the air that is wanted
    [InlineData(70, "0.0 14.0 28.0 42.0 56.0", 10)] // rows draw together so as to fill the page
    [InlineData(60, "0.0 12.0 24.0 36.0 48.0", 10)] // the least air
    [InlineData(58, "0.0 11.6 23.2 34.8 46.4", 9.5)] // text shrinks, with as much air as is left
    public void Rows_take_the_air_their_page_has(double height, string tops, double size)
    {
        var page = Lay.Out(Lay.Page(100, height), Table(5)).Pages.ShouldHaveSingleItem();
        var lines = FragmentWalker.Lines(page.Body).ToList();

        string.Join(' ', lines.Select(line => (line.Y - lines[0].Y).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture))).ShouldBe(tops);
        lines.ShouldAllBe(line => line.Line.Text.FontSize == size);
    }

    [Fact]
    public void A_table_that_needs_two_pages_keeps_its_air_and_size()
    {
        var document = Lay.Out(Lay.Page(100, 48), Table(6));

        Lay.PageTexts(document).ShouldBe(["r1/r2/r3", "r4/r5/r6"]);
        FragmentWalker.Lines(document.Pages[1].Body).ShouldAllBe(line => line.Line.Text.FontSize == 10);
    }

    [Theory]
    [InlineData(11, "7/4")] // two pages are needed, so both have all their air
    [InlineData(15, "8/7")] // a third page for one row is saved
    [InlineData(16, "8/8")]
    [InlineData(17, "7/7/3")] // so many have a page of their own
    public void Rows_draw_together_where_that_saves_a_page_of_a_few(int rows, string expected)
    {
        // A page holds seven rows with all their air, eight with half of it, and nine with the least.
        var pages = Lay.PageTexts(Lay.Out(Lay.Page(100, 112), Table(rows, Roomy with { FittingScale = 1 })));

        string.Join('/', pages.Select(page => page.Split('/').Length)).ShouldBe(expected);
    }

    [Fact]
    public void A_head_may_be_narrower_than_is_good_so_that_rows_need_no_second_line()
    {
        var columns = new[] { new TableColumn { Weight = 6 }, new TableColumn { Weight = 4 } };
        var table = new TableBox(columns, [new TableRow([Cell("甲"), Cell("一二三四五六")])], [new TableRow([Cell("一二三四五六七"), Cell("1.5")])], Roomy with { WidthsFollowWeights = true });

        Lay.PageTexts(Lay.Out(Lay.Page(110, 60), table)).ShouldBe(["甲/一二三四/五六/一二三四五六七/1.5"]);
    }

    [Fact]
    public void A_note_is_counted_before_rows_are_set_apart()
    {
        var table = new TableBox([new TableColumn()], [], Rows(4), Roomy) { Note = Lay.P("note") };

        Lay.PageTexts(Lay.Out(Lay.Page(100, 58), table)).ShouldBe(["r1/r2/r3/r4/note"]);
    }

    [Fact]
    public void A_row_that_keeps_with_the_next_is_never_the_last_of_its_page()
    {
        var rows = Enumerable.Range(1, 5).Select(i => new TableRow([Cell($"r{i}")]) { KeepsWithNext = i is 2 or 3 }).ToArray();
        var table = new TableBox([new TableColumn()], [], rows, Roomy with { VerticalPadding = 0, LeastVerticalPadding = null, FittingScale = 1 });

        Lay.PageTexts(Lay.Out(Lay.Page(100, 30), table)).ShouldBe(["r1", "r2/r3/r4", "r5"]);
    }

    [Fact]
    public void A_large_group_is_parted_where_the_fewest_cells_reach_over_rather_than_leave_a_page_blank()
    {
        // One cell over rows 2 to 10, and within it groups of two: the page of six rows ends behind the second of those.
        var rows = new List<TableRow> { new([Cell("a"), Cell("b"), Cell("r1")]) };
        for (var i = 2; i <= 10; i++)
        {
            var cells = new List<TableCell>();
            if (i == 2) cells.Add(Cell("all", rows: 9));
            if (i == 10) cells.Add(Cell("last"));
            else if (i % 2 == 0) cells.Add(Cell($"g{i / 2}", rows: 2));
            cells.Add(Cell($"r{i}"));
            rows.Add(new TableRow(cells));
        }

        var table = new TableBox([.. Enumerable.Range(0, 3).Select(_ => new TableColumn())], [], rows, Roomy with { VerticalPadding = 0, LeastVerticalPadding = null, FittingScale = 1 });

        Lay.PageTexts(Lay.Out(Lay.Page(150, 60), table)).ShouldBe(["a/b/r1/all/g1/r2/r3/g2/r4/r5", "all/g3/r6/r7/g4/r8/r9/last/r10"]);
    }

    [Fact]
    public void Short_words_are_not_broken_where_weights_would_make_a_column_too_narrow()
    {
        var columns = new[] { new TableColumn { Weight = 9 }, new TableColumn { Weight = 1 } };
        var table = new TableBox(columns, [], [new TableRow([Cell("一二三四五"), Cell("行次")])], Roomy with { WidthsFollowWeights = true });

        Lay.PageTexts(Lay.Out(Lay.Page(100, 40), table)).ShouldBe(["一二三四五/行次"]);
    }

    [Fact]
    public void Twenty_columns_and_three_thousand_rows_cost_twice_what_half_of_them_do()
    {
        Allocated(200);

        // What is allocated is the same in every run, unlike time; whatever looked at rows again and again would show.
        var (half, whole) = (Allocated(1500), Allocated(3000));
        ((double)whole / half).ShouldBeInRange(1.8, 2.2);
    }

    private static long Allocated(int rows)
    {
        var body = Enumerable.Range(1, rows).Select(i => new TableRow([.. Enumerable.Range(1, 20).Select(column => Cell($"{i * column}.5"))])).ToArray();
        var table = new TableBox([.. Enumerable.Range(0, 20).Select(_ => new TableColumn())], [new TableRow([Cell("head", columns: 20)])], body, Roomy);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Lay.Out(Lay.Page(1500, 400), table).Pages.Count.ShouldBeGreaterThan(rows / 30);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static TableBox Table(int rows, TableStyle? style = null) => new([new TableColumn()], [], Rows(rows), style ?? Roomy);

    private static TableRow[] Rows(int count) => [.. Enumerable.Range(1, count).Select(i => new TableRow([Cell($"r{i}")]))];

    private static TableCell Cell(string text, int rows = 1, int columns = 1) => new(Lay.P(text)) { RowSpan = rows, ColumnSpan = columns, Alignment = VerticalAlignment.Top };
}
