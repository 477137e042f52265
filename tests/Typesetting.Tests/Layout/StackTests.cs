using FsCheck;
using FsCheck.Fluent;
using Typesetting.Boxes;
using Typesetting.Tests.Support;

namespace Typesetting.Tests.Layout;

public class StackTests
{
    [Fact]
    public void Boxes_fill_pages_from_top_to_bottom()
    {
        var document = Lay.Out(Lay.Page(100, 30), Lay.Lines(2), Lay.Lines(3));

        Lay.PageTexts(document).ShouldBe(["l1/l2/l1", "l2/l3"]);
    }

    [Fact]
    public void Pages_print_as_text_with_places()
    {
        var document = Lay.Out(Lay.Page(100, 30), Lay.P("甲乙", Lay.Plain with { SpaceAfter = 5 }), Lay.P("丙", Lay.Plain with { FirstLineIndentInEms = 2 }));

        document.Dump().ShouldBe("page 1 [1] 100 x 30\n  0.0 0.0 10 | 甲乙\n  20.0 15.0 10 | 丙\n");
    }

    [Fact]
    public void Space_between_boxes_vanishes_at_the_top_of_a_page()
    {
        var spaced = Lay.Plain with { SpaceBefore = 10 };
        var document = Lay.Out(Lay.Page(100, 30), Lay.Lines(2), Lay.P("甲", spaced), Lay.P("乙", spaced));

        document.Dump().ShouldContain("page 1 [1] 100 x 30\n  0.0 0.0 10 | l1\n  0.0 10.0 10 | l2\n");
        document.Dump().ShouldContain("page 2 [2] 100 x 30\n  0.0 0.0 10 | 甲\n  0.0 20.0 10 | 乙\n");
    }

    [Theory]
    [InlineData(2, 2, 5, "x/l1/l2/l3", "l4/l5")]
    [InlineData(2, 2, 4, "x/l1/l2", "l3/l4")] // a fourth line would fit, but one alone must not be carried
    [InlineData(1, 1, 4, "x/l1/l2/l3", "l4")]
    public void Widows_and_orphans_are_kept(int orphans, int widows, int lines, string first, string second)
    {
        var style = Lay.Plain with { Orphans = orphans, Widows = widows };

        Lay.PageTexts(Lay.Out(Lay.Page(100, 40), Lay.P("x"), Lay.Lines(lines, style))).ShouldBe([first, second]);
    }

    [Fact]
    public void A_paragraph_goes_to_the_next_page_rather_than_leave_one_line()
    {
        var style = Lay.Plain with { Orphans = 2, Widows = 2 };

        Lay.PageTexts(Lay.Out(Lay.Page(100, 40), Lay.Lines(3), Lay.Lines(3, style))).ShouldBe(["l1/l2/l3", "l1/l2/l3"]);
    }

    [Fact]
    public void Headings_move_on_with_what_follows()
    {
        var document = Lay.Out(
            Lay.Page(100, 40), Lay.Lines(2), new KeepWithNextBox(Lay.P("h1")), new KeepWithNextBox(Lay.P("h2")), Lay.Lines(2, Lay.Plain with { Orphans = 2 }));

        Lay.PageTexts(document).ShouldBe(["l1/l2", "h1/h2/l1/l2"]);
    }

    [Fact]
    public void A_chain_of_headings_taller_than_a_page_is_set_all_the_same()
    {
        var boxes = Enumerable.Range(1, 8).Select(i => (Box)new KeepWithNextBox(Lay.P($"h{i}"))).ToArray();

        Lay.PageTexts(Lay.Out(Lay.Page(100, 30), boxes)).ShouldBe(["h1/h2/h3", "h4/h5/h6", "h7/h8"]);
    }

    [Fact]
    public void What_is_kept_together_moves_as_a_whole()
    {
        var document = Lay.Out(Lay.Page(100, 40), Lay.Lines(2), new KeepTogetherBox(new StackBox([Lay.P("a"), Lay.P("b"), Lay.P("c")])));

        Lay.PageTexts(document).ShouldBe(["l1/l2", "a/b/c"]);
    }

    [Fact]
    public void What_is_kept_together_breaks_when_a_page_is_too_small()
    {
        Lay.PageTexts(Lay.Out(Lay.Page(100, 30), Lay.P("x"), new KeepTogetherBox(Lay.Lines(4)))).ShouldBe(["x", "l1/l2/l3", "l4"]);
    }

    [Fact]
    public void Page_breaks_end_pages_but_make_no_empty_ones()
    {
        var document = Lay.Out(Lay.Page(100, 40), new PageBreakBox(), Lay.P("a"), new PageBreakBox(), new PageBreakBox(), Lay.P("b"));

        Lay.PageTexts(document).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void What_no_page_can_hold_is_told_and_set_over_the_edge()
    {
        var table = new TableBox([new TableColumn()], [], [new TableRow([new TableCell(Lay.P("a"))])]) { Caption = Lay.Lines(9), Source = "tall" };
        var document = Lay.Out(Lay.Page(100, 40), Lay.P("x"), table);

        document.Diagnostics.ShouldContain(found => found.Code == DiagnosticCodes.TooTall);
        Lay.PageTexts(document)[1].ShouldEndWith("l9/a");
    }

    [Fact]
    public void Lists_and_quotations_stand_in()
    {
        var list = new ListBox([new ListItem("1.", Lay.P("甲")), new ListItem("2.", Lay.P("乙丙丁"))], Lay.Ten, Lay.Plain, 10, 20);
        var document = Lay.Out(Lay.Page(50, 60), list, new IndentBox(Lay.P("引"), 15, 5, isQuotation: true));

        document.Dump().ShouldBe(
            "page 1 [1] 50 x 60\n  10.0 0.0 10 | 1.\n  30.0 0.0 10 | 甲\n  10.0 10.0 10 | 2.\n  30.0 10.0 10 | 乙\n  30.0 20.0 10 | 丙丁\n  15.0 30.0 10 | 引\n");
    }

    [Fact]
    public void Whatever_the_boxes_reading_order_is_kept_and_headings_do_not_end_pages()
    {
        // Numbers of lines; 0 stands for a heading.
        var boxes = Gen.Choose(0, 9).ArrayOf().Where(all => all.Length is > 0 and < 60);
        Prop.ForAll(boxes.ToArbitrary(), all =>
        {
            var style = Lay.Plain with { Orphans = 2, Widows = 2, SpaceBefore = 3 };
            string Text(int i) => all[i] == 0 ? $"h{i}" : string.Join('\n', Enumerable.Range(0, all[i]).Select(line => $"p{i}.{line}"));
            var document = Lay.Out(Lay.Page(100, 100), [.. all.Select((lines, i) =>
                lines == 0 ? (Box)new KeepWithNextBox(Lay.P(Text(i), style)) : Lay.P(Text(i), style))]);
            var pages = Lay.PageTexts(document);
            var expected = string.Join('/', all.Select((_, i) => Text(i).Replace('\n', '/')));
            var lonely = pages.SkipLast(1).Where(page => page.Split('/')[^1].StartsWith('h'));
            // Only a page full of headings may end with one.
            return string.Join('/', pages) == expected && lonely.All(page => page.Split('/').All(line => line.StartsWith('h')));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Work_stops_when_cancelled()
    {
        var fonts = new FixedWidthFonts();
        var document = new TypesetDocument
        {
            Information = new DocumentInformation { Title = "t", Created = DateTimeOffset.UnixEpoch },
            Fonts = Lay.Chains,
            Sections = [new Section(Lay.Page(100, 40), [Lay.P("a")])],
        };

        Should.Throw<OperationCanceledException>(() =>
            Typesetter.LayOut(document, fonts, new Typesetting.Fonts.FontResolver(fonts), new CancellationToken(canceled: true)));
    }
}
