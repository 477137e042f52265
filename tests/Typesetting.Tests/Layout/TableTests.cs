using FsCheck;
using FsCheck.Fluent;
using Typesetting.Boxes;
using Typesetting.Layout;
using Typesetting.Tests.Support;
using Typesetting.Text;

namespace Typesetting.Tests.Layout;

public class TableTests
{
    private static readonly TableStyle Bare = new()
    {
        HorizontalPadding = 0,
        VerticalPadding = 0,
        OuterLine = 1,
        InnerLine = 1,
        FewestRows = 1,
        FittingScale = 1,
        MinimumScale = 1,
    };

    [Fact]
    public void Cells_that_overlap_or_reach_over_the_edge_are_refused()
    {
        Should.Throw<ArgumentException>(() => Table(2, [], Row(Cell("a", columns: 3)))).Message.ShouldContain("row 1, column 1");
        Should.Throw<ArgumentException>(() => Table(2, [], Row(Cell("a", rows: 2), Cell("b")))).Message.ShouldContain("reaches over the edge");
        Should.Throw<ArgumentException>(() => Table(2, [], Row(Cell("a"), Cell("b", rows: 2)), Row(Cell("c", columns: 2)))).Message.ShouldContain("overlap");
    }

    [Fact]
    public void Columns_take_what_their_content_needs_and_share_the_rest()
    {
        var document = Lay.Out(Lay.Page(90, 40), Table(2, [], Row(Cell("一二"), Cell("一二三四"))));

        // 20 and 40 points of content; the other 30 are shared in proportion.
        document.Dump().ShouldContain("  0.0 0.0 10 | 一二\n  30.0 0.0 10 | 一二三四\n");
    }

    [Fact]
    public void Columns_too_narrow_for_all_break_text_but_never_figures()
    {
        var document = Lay.Out(Lay.Page(90, 90), Table(2, [], Row(Cell("123,456.78"), Cell("一二三四五六七八"))));

        Lay.PageTexts(document)[0].ShouldBe("123,456.78/一二三四/五六七八");
        document.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_table_too_wide_shrinks_within_its_limit_and_is_told_beyond()
    {
        var wide = Row(Cell("1234567890"), Cell("1234567890"));

        var shrunk = Lay.Out(Lay.Page(90, 90), Table(Bare with { MinimumScale = 0.8 }, 2, [], wide));
        shrunk.Diagnostics.ShouldBeEmpty();
        shrunk.Dump().ShouldContain(" 9 | 1234567890");

        var broken = Lay.Out(Lay.Page(60, 90), Table(Bare with { MinimumScale = 0.8 }, 2, [], wide));
        broken.Diagnostics.Single().Code.ShouldBe(DiagnosticCodes.TableTooWide);
    }

    [Fact]
    public void Heads_stand_on_every_page_with_the_continued_caption()
    {
        var table = new TableBox([new TableColumn()], [Row(Cell("head"))], Enumerable.Range(1, 5).Select(i => Row(Cell($"r{i}"))).ToArray(), Bare)
        {
            Caption = Lay.P("表"),
            ContinuedCaption = Lay.P("续表"),
        };

        Lay.PageTexts(Lay.Out(Lay.Page(100, 40), table)).ShouldBe(["表/head/r1/r2", "续表/head/r3/r4", "续表/head/r5"]);
    }

    [Fact]
    public void Rows_joined_by_a_cell_stay_on_one_page()
    {
        var table = Table(2, [], Row(Cell("a"), Cell("a1")), Row(Cell("b", rows: 2), Cell("b1")), Row(Cell("b2")), Row(Cell("c"), Cell("c1")));

        Lay.PageTexts(Lay.Out(Lay.Page(100, 20), table)).ShouldBe(["a/a1", "b/b1/b2", "c/c1"]);
    }

    [Fact]
    public void A_group_taller_than_a_page_is_parted_between_rows_and_named_again()
    {
        var rows = Enumerable.Range(1, 5).Select(i => i == 1 ? Row(Cell("all", rows: 5), Cell("r1")) : Row(Cell($"r{i}"))).ToArray();

        var table = Table(2, [], rows);

        var document = Lay.Out(Lay.Page(100, 30), table);

        Lay.PageTexts(document).ShouldBe(["all/r1/r2/r3", "all/r4/r5"]);
        document.FitOf(table)!.SaidAgain.ShouldBe([(3, 0)]);
    }

    [Fact]
    public void Whoever_asks_hears_the_lines_of_cells_and_notes()
    {
        var note = new ParagraphBox("a note", Lay.Ten, Lay.Plain, TextRole.Note);
        var table = new TableBox([new() { FixedWidth = 40 }, new() { FixedWidth = 60 }], [Row(Cell("one"), Cell("一二三四五六七八"))], [Row(Cell("一\n二"), Cell("one"))], Bare) { Note = new StackBox([note]) };

        var fit = Lay.Out(Lay.Page(100, 200), table).FitOf(table).ShouldNotBeNull();

        fit.Lines.Select(cell => $"{cell.Key}: {string.Join('/', cell.Value)}").ShouldBe(["(True, 0, 1): 一二三四五六/七八", "(False, 0, 0): 一/二"]);
        fit.NoteLines.ShouldHaveSingleItem().ShouldBe(["a note"]);
    }

    [Fact]
    public void A_row_taller_than_a_page_is_divided()
    {
        var table = Table(2, [], Row(new TableCell(Lay.Lines(5)), Cell("x")));

        var pages = Lay.PageTexts(Lay.Out(Lay.Page(100, 30), table));

        string.Join('/', pages).Replace("/x", "").ShouldBe("l1/l2/l3/l4/l5");
        pages.Length.ShouldBe(2);
    }

    [Fact]
    public void A_last_row_does_not_stand_alone()
    {
        var rows = Enumerable.Range(1, 4).Select(i => Row(Cell($"r{i}"))).ToArray();

        Lay.PageTexts(Lay.Out(Lay.Page(100, 30), Table(Bare with { FewestRows = 2 }, 1, [], rows))).ShouldBe(["r1/r2", "r3/r4"]);
    }

    [Fact]
    public void A_note_stays_with_the_last_rows()
    {
        var rows = Enumerable.Range(1, 3).Select(i => Row(Cell($"r{i}"))).ToArray();
        var table = new TableBox([new TableColumn()], [], rows, Bare) { Note = Lay.P("note") };

        Lay.PageTexts(Lay.Out(Lay.Page(100, 30), table)).ShouldBe(["r1/r2", "r3/note"]);
    }

    [Fact]
    public void A_note_that_finds_no_room_goes_on_by_itself()
    {
        var table = new TableBox([new TableColumn()], [], [Row(Cell("r1")), Row(Cell("r2"))], Bare with { FewestRows = 2 }) { Note = Lay.Lines(5) };

        Lay.PageTexts(Lay.Out(Lay.Page(100, 30), table)).ShouldBe(["r1/r2/l1", "l2/l3/l4", "l5"]);
    }

    [Fact]
    public void A_table_a_little_too_long_shrinks_to_its_page()
    {
        var rows = Enumerable.Range(1, 10).Select(i => Row(Cell($"r{i}"))).ToArray();

        Lay.Out(Lay.Page(100, 92), Table(Bare with { FittingScale = 0.9, MinimumScale = 0.5 }, 1, [], rows)).Pages.Count.ShouldBe(1);
        Lay.Out(Lay.Page(100, 88), Table(Bare with { FittingScale = 0.9, MinimumScale = 0.5 }, 1, [], rows)).Pages.Count.ShouldBe(2);
    }

    [Fact]
    public void Decimal_points_stand_under_each_other()
    {
        var style = Lay.Plain with { Alignment = TextAlignment.Decimal };
        var table = Table(1, [], Row(new TableCell(Lay.P("1.25", style))), Row(new TableCell(Lay.P("10", style))), Row(new TableCell(Lay.P("3.5", style))));

        // Points at 85: 5 + 10 points of ".25" to the right of them.
        Lay.Out(Lay.Page(100, 40), table).Dump().ShouldBe(
            "page 1 [1] 100 x 40\n  80.0 0.0 10 | 1.25\n  75.0 10.0 10 | 10\n  80.0 20.0 10 | 3.5\n");
    }

    [Fact]
    public void A_dash_stands_where_whole_numbers_do_and_words_stand_flush_right()
    {
        var style = Lay.Plain with { Alignment = TextAlignment.Decimal };
        var table = Table(1, [], Row(new TableCell(Lay.P("1.25%", style))), Row(new TableCell(Lay.P("--", style))), Row(new TableCell(Lay.P("100%", style))), Row(new TableCell(Lay.P("无", style))));

        // Points at 80: 5 + 10 + 5 points of ".25%" to the right of them.
        Lay.Out(Lay.Page(100, 40), table).Dump().ShouldBe(
            "page 1 [1] 100 x 40\n  75.0 0.0 10 | 1.25%\n  70.0 10.0 10 | --\n  65.0 20.0 10 | 100%\n  90.0 30.0 10 | 无\n");
    }

    [Fact]
    public void A_long_row_is_divided_rather_than_leave_much_of_a_page_blank_and_says_again_what_it_is_about()
    {
        var table = Table(3, [Row(Cell("h"), Cell("h"), Cell("h"))], Row(Cell("a"), Cell("b"), Cell("c")), Row(Cell("name"), new TableCell(Lay.Lines(7)), Cell("9")));

        Lay.PageTexts(Lay.Out(Lay.Page(100, 60), table)).ShouldBe(["h/h/h/a/b/c/name/l1/l2/l3/l4/9", "h/h/h/name/l5/l6/l7/9"]);
    }

    [Theory]
    [InlineData(7, "name/l1/l2/l3/l4")] // a fifth of the page stays blank
    [InlineData(6, "name/l4")]
    public void A_row_is_divided_only_where_more_than_a_fifth_of_the_page_would_be_blank(int before, string last)
    {
        var rows = Enumerable.Repeat(Row(Cell("a"), Cell("b")), before).Append(Row(Cell("name"), new TableCell(Lay.Lines(4))));

        Lay.PageTexts(Lay.Out(Lay.Page(100, 100), Table(2, [Row(Cell("h"), Cell("h"))], [.. rows]))).ShouldSatisfyAllConditions(
            pages => pages.Length.ShouldBe(2), pages => pages[^1].ShouldBe("h/h/" + last));
    }

    [Fact]
    public void A_divided_row_s_piece_ends_with_its_last_line()
    {
        var table = Table(2, [], Row(Cell("name"), new TableCell(Lay.Lines(9))));
        var rules = new List<Rule>();
        Collect(Lay.Out(Lay.Page(100, 47), table).Pages[0].Body.Fragment, rules);

        rules.Max(rule => rule.Y).ShouldBe(39.5);
    }

    [Fact]
    public void A_table_begins_below_text_where_its_rows_are_divided_anyway()
    {
        var table = Table(2, [], Row(Cell("name"), new TableCell(Lay.Lines(12))));

        Lay.PageTexts(Lay.Out(Lay.Page(100, 60), Lay.Lines(2), table)).ShouldBe(["l1/l2/name/l1/l2/l3/l4", "name/l5/l6/l7/l8/l9/l10", "name/l11/l12"]);
    }

    [Fact]
    public void What_a_divided_row_says_again_is_no_text_to_a_reader_aloud()
    {
        var table = Table(2, [], Row(Cell("name"), new TableCell(Lay.Lines(9))));
        var document = Lay.Out(Lay.Page(100, 50), table);

        Tags(document.Pages[0].Body.Fragment, "name").ShouldNotContain(StructureRole.Artifact);
        Tags(document.Pages[1].Body.Fragment, "name").ShouldContain(StructureRole.Artifact);
    }

    [Fact]
    public void Rules_are_drawn_in_long_strokes_around_merged_cells()
    {
        var table = Table(2, [], Row(Cell("a", columns: 2)), Row(Cell("b"), Cell("c")));
        var page = Lay.Out(Lay.Page(100, 40), table).Pages[0];
        var rules = new List<Rule>();
        Collect(page.Body.Fragment, rules);

        // Three horizontals, two sides over both rows, one short vertical in the second row.
        rules.Count.ShouldBe(6);
        rules.ShouldContain(rule => rule.Width == 1 && rule.X == 49.5 && rule.Y == 10 && rule.Height == 10);
    }

    [Fact]
    public void Every_row_is_on_exactly_one_page_and_in_order()
    {
        var heights = Gen.Choose(1, 4).ArrayOf().Where(rows => rows.Length is > 0 and < 60);
        Prop.ForAll(heights.ToArbitrary(), rows =>
        {
            var body = rows.Select((lines, i) => Row(Cell($"row{i}"), new TableCell(Lay.Lines(lines)))).ToArray();
            var document = Lay.Out(Lay.Page(100, 70), Table(2, [Row(Cell("h"), Cell("h"))], body));
            var seen = Lay.PageTexts(document).SelectMany(page => page.Split('/')).Where(text => text.StartsWith("row", StringComparison.Ordinal));
            // A divided row says again what it is about.
            return seen.Distinct().SequenceEqual(Enumerable.Range(0, rows.Length).Select(i => $"row{i}")) && document.Diagnostics.Count == 0;
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>The roles around a line.</summary>
    private static List<StructureRole> Tags(Fragment fragment, string text)
    {
        if (fragment is LineFragment) return [];
        if (fragment is not GroupFragment group) return [];
        foreach (var child in group.Children)
        {
            if (child.Fragment is LineFragment line ? line.Content() != text : !FragmentWalker.Lines(new PlacedFragment(0, 0, child.Fragment)).Any(found => found.Line.Content() == text)) continue;
            return [.. group.Tag is { } tag ? [tag.Role] : Array.Empty<StructureRole>(), .. Tags(child.Fragment, text)];
        }

        return [];
    }

    private static void Collect(Fragment fragment, List<Rule> rules)
    {
        if (fragment is RulesFragment found) rules.AddRange(found.Rules);
        if (fragment is GroupFragment group) foreach (var child in group.Children) Collect(child.Fragment, rules);
    }

    private static TableBox Table(int columns, TableRow[] head, params TableRow[] body) => Table(Bare, columns, head, body);

    private static TableBox Table(TableStyle style, int columns, TableRow[] head, params TableRow[] body) =>
        new(Enumerable.Range(0, columns).Select(_ => new TableColumn()).ToArray(), head, body, style);

    private static TableRow Row(params TableCell[] cells) => new(cells);

    private static TableCell Cell(string text, int columns = 1, int rows = 1) => new(Lay.P(text)) { ColumnSpan = columns, RowSpan = rows, Alignment = VerticalAlignment.Top };
}
