using Typesetting.Boxes;
using Typesetting.Layout;
using Typesetting.Tests.Support;
using Typesetting.Text;

namespace Typesetting.Tests.Text;

/// <summary>Titles, entries and cells: broken between words.</summary>
public class RaggedLineTests
{
    private static readonly WordList Words = new(
        ["项目", "金额", "效益", "指标", "资金", "管理", "要求", "财政", "公积金", "住房", "决算", "决算表", "社区", "服务", "站点", "信息", "技术"], ["局", "区", "中心", "年度"]);

    [Theory]
    [InlineData("社会效益指标", 50, "社会效益/指标")]
    [InlineData("按照财政资金管理要求", 75, "按照财政资金/管理要求")]
    [InlineData("偏差分析及项目", 60, "偏差分析及/项目")]
    [InlineData("二三四五六七住房公积金（项）", 100, "二三四五六七住房/公积金（项）")]
    [InlineData("社区服务项目决算资金管理(款) 信息技术(项)", 125, "社区服务项目决算资金/管理(款) 信息技术(项)")] // a bracket stays with its word
    [InlineData("住房改革支出（款）购房补贴（项）", 95, "住房改革支出（款）/购房补贴（项）")] // behind it is a good place
    [InlineData("一二三四五六七八九十", 80, "一二三四五六七八/九十")] // unknown words: the line is filled
    public void Text_flush_left_is_parted_between_words(string text, double width, string expected)
    {
        Set(text, width, TextAlignment.Left).ShouldBe(expected);
    }

    [Theory]
    [InlineData("某某市信息技术中心2020年度决算表", "某某市信息技术中心/2020年度决算表")] // behind an institution, before a year
    [InlineData("某某区某某智慧社区服务站点某某表", "某某区某某智慧社区/服务站点某某表")] // not inside 社区, whose end is a word too
    [InlineData("某某区教育局信息技术中心决算表", "某某区教育局/信息技术中心决算表")]
    public void A_centred_title_is_parted_behind_a_name(string title, string expected)
    {
        Set(title, 130, TextAlignment.Center).ShouldBe(expected);
    }

    [Theory]
    [InlineData("会议室未移交", 40, "会议室/未移交")]
    [InlineData("编制方案和通知书目", 60, "编制方案/和通知书目")]
    [InlineData("一二三未来四五六", 50, "一二三未来/四五六")] // a longer word is no 未
    public void A_word_that_begins_a_phrase_begins_a_line(string text, double width, string expected)
    {
        var words = new WordList(["未来"], [], ["未", "和"]);

        string.Join('/', ParagraphLines.Of(Lay.P(text), Lay.Context(words: words), width).Fragments.Select(line => line.Content())).ShouldBe(expected);
    }

    [Fact]
    public void What_is_quoted_stays_with_what_it_belongs_to()
    {
        Set("一二三四五六七八九十一二三，“三公”经费某某某某某某", 185, TextAlignment.Left).ShouldBe("一二三四五六七八九十一二三，/“三公”经费某某某某某某");
    }

    [Fact]
    public void Of_words_that_begin_alike_the_longest_is_meant()
    {
        Set("某某某某某决算表", 70, TextAlignment.Left).ShouldBe("某某某某某/决算表");
    }

    [Theory]
    [InlineData("社会效益指标项目", 50)]
    [InlineData("按照财政资金管理要求按照财政资金管理要求", 70)]
    [InlineData("一二三四五六七八九十一二三四五六七八九十", 60)]
    public void Words_make_no_more_lines(string text, double width)
    {
        Set(text, width, TextAlignment.Left).Count(c => c == '/').ShouldBe((int)Math.Ceiling(text.Length * 10 / width) - 1);
    }

    [Fact]
    public void A_sum_is_parted_between_its_parentheses_only_where_nothing_else_will_do()
    {
        Set("57行=（31+32）行；60行=（57+58+59）行", 160, TextAlignment.Left).ShouldBe("57行=（31+32）行；/60行=（57+58+59）行");
        Set("1+2+3+4+5+6", 40, TextAlignment.Left).ShouldBe("1+2+3+4/+5+6");
    }

    [Fact]
    public void Text_that_is_a_hair_too_long_for_its_line_is_squeezed_into_it()
    {
        var lines = Lines("一、二三四五", 59, TextAlignment.Left);

        lines.Length.ShouldBe(1);
        (lines[0].Origins[^1] + 10).ShouldBe(59, 0.01);
        Lines("一、二三四五", 57, TextAlignment.Left).Length.ShouldBe(2);
    }

    [Fact]
    public void Lines_the_author_ended_are_kept()
    {
        Set("一二三\n四五六七八九十", 50, TextAlignment.Center).ShouldBe("一二三\n/四五六/七八九十");
    }

    private static string Set(string text, double width, TextAlignment alignment) => string.Join('/', Lines(text, width, alignment)
        .Select(line => string.Concat(line.Text.Glyphs[line.Line.Start..line.Line.End].Select(glyph => char.ConvertFromUtf32(glyph.CodePoint)))));

    private static LineFragment[] Lines(string text, double width, TextAlignment alignment) =>
        ParagraphLines.Of(Lay.P(text, Lay.Plain with { Alignment = alignment }), Lay.Context(words: Words), width).Fragments;
}
