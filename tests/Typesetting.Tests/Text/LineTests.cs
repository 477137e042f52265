using Typesetting.Boxes;
using Typesetting.Layout;
using Typesetting.Tests.Support;
using Typesetting.Text;

namespace Typesetting.Tests.Text;

public class LineTests
{
    private static readonly ParagraphStyle Justified = Lay.Plain with { Alignment = TextAlignment.Justify };

    [Theory]
    [InlineData("一二三四五六七", 30, "一二三/四五/六七")] // the last line takes a character so as not to stand with one
    [InlineData("一二三四五六", 30, "一二三/四五六")]
    [InlineData("一二三。四五六", 35, "一二三。/四五六")] // the mark's blank half hangs over the line's end
    [InlineData("一二（三四）五六", 35, "一二/（三四）/五六")]
    [InlineData("共计12.5万元整数", 40, "共计/12.5万元/整数")]
    [InlineData("ab cd ef gh", 25, "ab cd /ef gh")]
    public void Text_is_broken_into_lines(string text, double width, string expected)
    {
        Contents(Set(text, width, Lay.Plain)).ShouldBe(expected);
    }

    [Fact]
    public void A_figure_wider_than_its_line_is_broken_rather_than_lost()
    {
        Contents(Set("1234567890", 30, Lay.Plain)).ShouldBe("123456/7890");
    }

    [Fact]
    public void A_squeezed_line_keeps_a_mark_from_starting_the_next()
    {
        // Six ems of room; with 12万元 unbreakable the line would gape by two ems, but its marks can give way.
        var lines = Set("一，二，三，四。五六七", 60, Justified);

        lines[0].Content().ShouldBe("一，二，三，四。"[..lines[0].Content().Length]);
        lines.ShouldAllBe(line => !"，。".Contains(line.Content()[0]));
    }

    [Fact]
    public void Justified_lines_fill_their_width_but_the_last_does_not()
    {
        var lines = Set("一二三四五六七八九十", 45, Justified);

        RightEdge(lines[0]).ShouldBe(45, 0.01);
        RightEdge(lines[^1]).ShouldBeLessThan(45);
    }

    [Fact]
    public void Lines_before_an_unbreakable_figure_share_the_gap_it_leaves()
    {
        // Filled line by line, the third would hold four characters in eight ems, as the figure is five ems long.
        var lines = Set("一二三四五六七八一二三四五六七八一二三四123,456.78元一二三四五六七八", 80, Justified);

        var widest = lines.SkipLast(1).Max(line => Enumerable.Range(1, line.Origins.Length - 1).Max(i => line.Origins[i] - line.Origins[i - 1]));
        widest.ShouldBeLessThan(15);
    }

    [Theory]
    [InlineData("一二三四五六，8万元一二三四五六，8万元一二三四五六七八", 100, 3)] // plain filling parts 8万 from 元 and saves a line, which no squeezing does
    [InlineData("一二三四五六七八九十，甲", 100, 2)]
    [InlineData("一二三四五六七八九1。", 100, 1)] // half a mark's blank is not enough: it hangs
    public void A_justified_paragraph_has_no_more_lines_than_office_programs_make(string text, double width, int lines)
    {
        Set(text, width, Justified).Length.ShouldBe(lines);
    }

    [Fact]
    public void Figures_are_not_torn_apart_by_justification()
    {
        var line = Set("一二三12.5四五六七八九", 75, Justified)[0];

        var start = line.Content().IndexOf('1');
        for (var i = start; i < start + 3; i++) (line.Origins[i + 1] - line.Origins[i]).ShouldBe(5, 0.01);
    }

    [Fact]
    public void Adjacent_marks_lose_the_blank_between_them()
    {
        // Three characters and three marks of which two are cut by half.
        RightEdge(Set("（一）》，二", 200, Lay.Plain)[0]).ShouldBe(10 + 10 + 5 + 5 + 10 + 10, 0.01);
    }

    [Fact]
    public void Chinese_and_digits_stand_apart_by_the_script_space()
    {
        var line = Set("共12万", 200, Lay.Plain with { ScriptSpacingInEms = 0.25 })[0];

        line.Origins.ShouldBe([0f, 12.5f, 17.5f, 25f]);
    }

    [Fact]
    public void The_first_line_is_indented_by_ems()
    {
        var lines = Set("一二三四五六七八", 60, Lay.Plain with { FirstLineIndentInEms = 2 });

        lines[0].Origins[0].ShouldBe(20);
        lines[1].Origins[0].ShouldBe(0);
    }

    [Theory]
    [InlineData(TextAlignment.Left, 0)]
    [InlineData(TextAlignment.Center, 40)]
    [InlineData(TextAlignment.Right, 80)]
    public void Lines_are_aligned(TextAlignment alignment, double left)
    {
        Set("一二", 100, Lay.Plain with { Alignment = alignment })[0].Origins[0].ShouldBe((float)left);
    }

    [Fact]
    public void A_centred_title_is_shared_out_evenly_and_parts_at_a_space()
    {
        Contents(Set("第一部分 一二三四五六七八九十", 110, Lay.Plain with { Alignment = TextAlignment.Center })).ShouldBe("第一部分 /一二三四五六七八九十");
        Contents(Set("一二三四五六七八九十甲乙", 110, Lay.Plain with { Alignment = TextAlignment.Center })).ShouldBe("一二三四五六/七八九十甲乙");
    }

    [Fact]
    public void Chinese_dots_take_an_em_and_quotation_marks_take_an_em_where_the_face_draws_them_narrower()
    {
        var line = ParagraphLines.Of(Lay.P("甲“乙”丙·丁"), Lay.Context(new FixedWidthFonts(narrow: "“”·")), 200).Fragments[0];

        line.Origins.ShouldBe([0f, 15f, 20f, 30f, 40f, 52.5f, 60f]);
        RightEdge(line).ShouldBe(70);
    }

    [Fact]
    public void A_leader_pushes_what_follows_to_the_right_margin()
    {
        var box = new ParagraphBox([new TextRun("甲"), new LeaderTab(), new TextRun("12")], Lay.Ten, Lay.Plain);
        var line = ParagraphLines.Of(box, Lay.Context(), 100).Fragments[0];

        line.Origins[2].ShouldBe(90);
    }

    [Fact]
    public void What_an_entry_of_the_contents_needs_of_a_second_line_hangs()
    {
        var style = Lay.Plain with { FirstLineIndentInEms = -2 };
        var box = new ParagraphBox([new TextRun("一、三四五六七八九十甲乙"), new LeaderTab("·") { PitchInEms = 0.4 }, new TextRun("12")], Lay.Ten, style);
        var lines = ParagraphLines.Of(box, Lay.Context(), 110).Fragments;

        lines.Length.ShouldBe(2);
        lines[0].Origins[0].ShouldBe(0);
        lines[1].Origins[0].ShouldBe(20);
        lines[1].Content().ShouldBe("九十甲乙\t12");
    }

    [Fact]
    public void Quotation_marks_are_Latin_only_inside_Latin_text()
    {
        var context = Lay.Context();
        var shaped = TextShaper.Shape([new TextRun("称“GDP”为 and “so” on")], Lay.Ten, Lay.Plain, context);

        shaped.Glyphs[1].Class.ShouldBe(CharacterClass.Opening);
        shaped.Glyphs[1].Advance.ShouldBe(10);
        shaped.Glyphs["称“GDP”为 and ".Length].Advance.ShouldBe(5); // the face's mark is an em wide
        shaped.Glyphs.Length.ShouldBe("称“GDP”为 and “so” on".Length);
    }

    [Fact]
    public void A_closing_quotation_mark_is_what_its_opening_one_is()
    {
        AdvanceOf("称“GDP”and so", '”').ShouldBe(10); // Chinese, though Latin letters stand on either side
        AdvanceOf("称 and “GDP”", '”').ShouldBe(5);
        AdvanceOf("称 it’s so", '’').ShouldBe(5);
        AdvanceOf("称 students’ 书", '’').ShouldBe(5);

        // The face's marks are an em wide; inside Latin text they take half.
        static double AdvanceOf(string text, char mark) =>
            TextShaper.Shape([new TextRun(text)], Lay.Ten, Lay.Plain, Lay.Context()).Glyphs[text.IndexOf(mark)].Advance;
    }

    [Fact]
    public void A_dash_of_two_ems_is_one_line()
    {
        var line = Set("从严——从紧", 200, Lay.Plain)[0];

        line.Text.Glyphs[2..4].ShouldAllBe(glyph => glyph.Glyph == '─' && glyph.CodePoint == '—' && glyph.Advance == 10);
        (line.Origins[3] - line.Origins[2]).ShouldBeInRange(9.7f, 9.9f); // they overlap a little
        (line.Origins[4] - line.Origins[2]).ShouldBe(20);
        Set("一—二", 200, Lay.Plain)[0].Text.Glyphs[1].Glyph.ShouldBe('—');
    }

    [Fact]
    public void Justification_does_not_tear_a_double_dash()
    {
        var line = Set("一二三——四五六七八九", 75, Justified)[0];

        (line.Origins[4] - line.Origins[3]).ShouldBeInRange(9.7f, 9.9f);
    }

    [Theory]
    [InlineData("一二三12.5四五六七八九", 78)] // stretched
    [InlineData("一，二15四五六七）", 85.5)] // squeezed
    public void Both_sides_of_a_figure_open_and_close_alike(string text, double width)
    {
        var line = Set(text, width, Justified with { ScriptSpacingInEms = 0.2 })[0];
        var (first, last) = (line.Content().IndexOf('1'), line.Content().LastIndexOf('5'));

        double before = line.Origins[first] - line.Origins[first - 1] - line.Text.Glyphs[first - 1].Advance;
        double behind = line.Origins[last + 1] - line.Origins[last] - 5;
        before.ShouldBe(behind, 0.01);
        Math.Abs(before - 2).ShouldBeGreaterThan(0.01);
    }

    [Theory]
    [InlineData(89, 2)] // the last mark's blank stands beyond the margin
    [InlineData(86, 2)] // the other mark gives way as far as it may
    [InlineData(85.2, 1.6)] // then the gaps, so little that they are still seen
    public void Gaps_shrink_only_when_marks_have_and_hardly_at_all(double width, double gap)
    {
        var line = Set("一，二12四五六七）", width, Justified with { ScriptSpacingInEms = 0.2 }).ShouldHaveSingleItem();

        double before = line.Origins[3] - line.Origins[2] - 10, behind = line.Origins[5] - line.Origins[4] - 5;
        before.ShouldBe(gap, 0.01);
        behind.ShouldBe(gap, 0.01);
    }

    [Theory]
    [InlineData(87, 82)] // the mark inside gives up two thirds of what it can
    [InlineData(86, 84)] // more of it would be missed: the last one stands out instead
    [InlineData(84, 84)]
    public void A_mark_at_a_lines_end_hangs_rather_than_that_others_lose_their_blank(double width, double last)
    {
        var line = Set("一，二12四五六七。", width, Justified with { ScriptSpacingInEms = 0.2 }).ShouldHaveSingleItem();

        line.Origins[^1].ShouldBe((float)last, 0.01f);
    }

    [Fact]
    public void A_mark_before_a_space_gives_up_its_blank_half()
    {
        Set("一（含） 5", 200, Lay.Plain)[0].Origins[^1].ShouldBe(10 + 10 + 10 + 5 + 5);
    }

    [Theory]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四预算一二三四", 250, "一二三四五六七八九十一二三四五六七八九十一二三四/预算一二三四")] // the gaps hardly open
    [InlineData("一二三四五六七八预算一二三四五六七八", 95, "一二三四五六七八预/算一二三四五六七八")] // the line would be loose
    public void Justified_text_keeps_words_whole_where_no_line_becomes_loose(string text, double width, string expected)
    {
        Contents(ParagraphLines.Of(Lay.P(text, Justified), Lay.Context(words: new WordList(["预算"], [])), width).Fragments).ShouldBe(expected);
    }

    [Theory]
    [InlineData("一二三四五六七八一二三四五六七八一二三四五六的105.1%。", 90)] // a figure alone
    [InlineData("一二三四五六七八九一二三四五六七八九一二三四五六七八九了。", 90)]
    public void A_paragraph_does_not_end_with_a_line_of_one_word(string text, double width)
    {
        var last = Set(text, width, Justified)[^1];

        last.Content().Length.ShouldBeGreaterThan(text.EndsWith("%。", StringComparison.Ordinal) ? "105.1%。".Length : 2);
    }

    [Fact]
    public void What_is_carried_over_to_a_short_last_line_is_a_whole_word()
    {
        const string text = "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一开展工作。";
        var words = new WordList(["开展", "工作"], []);

        Set(text, 210, Justified)[^1].Content().ShouldBe("展工作。");
        ParagraphLines.Of(Lay.P(text, Justified), Lay.Context(words: words), 210).Fragments[^1].Content().ShouldBe("开展工作。");
    }

    [Theory]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一。", 201.5, 0.2)] // two lines of twenty, then one alone
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二。", 201.5, 0)]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一。", 209, 0)] // so much space would be seen
    [InlineData("一，二，三，四，12345元", 113, -0.25)] // one squeezed line, which filling breaks before 元
    [InlineData("一二三四五六七八九。", 201.5, 0)]
    public void Office_programs_are_told_what_space_keeps_a_character_from_standing_alone(string text, double width, double points)
    {
        var paragraph = Lay.P(text, Justified);

        Lay.Out(Lay.Page(width, 100), paragraph).OfficeTrackingOf(paragraph).ShouldBe(points, 0.001);
    }

    [Fact]
    public void Space_for_office_programs_leaves_their_lines_as_many_and_numbers_with_their_units()
    {
        const string sentence = "年初预算为6.83万元，支出决算为6.84万元，完成年初预算的100.1%。支出（含结余）略高于年初预算，";
        int some = 0, mended = 0;
        for (var length = 20; length < 200; length++)
        {
            var text = string.Concat(Enumerable.Repeat(sentence, 5))[..length] + "。";
            var (context, box) = (Lay.Context(), Lay.P(text, Justified));
            var lines = ParagraphLines.Of(box, context, 275);
            if (lines.OfficeTracking == 0) continue;
            some++;
            var office = LineBreaker.Break(ParagraphLines.Shape(box, context), 275, 0, 0, maySqueeze: false, asOffice: true, tracking: lines.OfficeTracking);
            office.Count.ShouldBe(lines.Fragments.Length, text);
            LoneCharacters.Count(lines.Fragments[0].Text.Glyphs, office[^1].Start, office[^1].End).ShouldNotBe(1, text);
            var plain = LineBreaker.Break(ParagraphLines.Shape(box, context), 275, 0, 0, maySqueeze: false, asOffice: true);
            if (plain.Count != office.Count) continue;
            Parted(office).ShouldBeLessThanOrEqualTo(Parted(plain), text);
            mended += Parted(plain) - Parted(office);

            int Parted(List<TextLine> broken) => broken.Count(line => !line.EndsParagraph && lines.Fragments[0].Text.Glyphs[line.End - 1].Break == BreakKind.Bound);
        }

        some.ShouldBeGreaterThan(3);
        mended.ShouldBeGreaterThan(3);
    }

    [Fact]
    public void Space_for_office_programs_serves_those_that_leave_marks_their_blank_too()
    {
        // Ten points a character: with 。 and “ closed up it takes three lines, else a fourth with a single character.
        const string text = "年初预算与支出决算都有说明。“三公”经费按规定公开。“专项”经费也按规定公开了，没有别的话。";
        var (context, box) = (Lay.Context(), Lay.P(text, Justified));
        var lines = ParagraphLines.Of(box, context, 150);
        var shaped = ParagraphLines.Shape(box, context);

        lines.Fragments.Length.ShouldBe(3);
        Lines(0, closesUp: true).ShouldBe(3);
        Lines(0, closesUp: false).ShouldBe(4);
        lines.OfficeTracking.ShouldBeLessThan(0);
        Lines(lines.OfficeTracking, closesUp: true).ShouldBe(3);
        Lines(lines.OfficeTracking, closesUp: false).ShouldBe(3);

        int Lines(double tracking, bool closesUp) =>
            LineBreaker.Break(shaped, 150, 0, 0, maySqueeze: false, asOffice: true, tracking, closesUp).Count;
    }

    private static LineFragment[] Set(string text, double width, ParagraphStyle style) =>
        ParagraphLines.Of(Lay.P(text, style), Lay.Context(), width).Fragments;

    private static string Contents(LineFragment[] lines) =>
        string.Join('/', lines.Select(line => string.Concat(line.Text.Glyphs[line.Line.Start..line.Line.End].Select(glyph => char.ConvertFromUtf32(glyph.CodePoint)))));

    private static double RightEdge(LineFragment line) =>
        line.Origins[^1] + line.Text.Glyphs[line.Line.Start + line.Origins.Length - 1].Advance;
}
