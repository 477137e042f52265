using System.Xml.Linq;

using FinalAccounts.Generator.Markup;

using static FinalAccounts.Generator.Tests.Word.WordFile;

namespace FinalAccounts.Generator.Tests.Word;

public class WordTextTests
{
    [Fact]
    public void Text_that_looks_alike_is_one_run()
    {
        var body = Of(new ParagraphBlock([new TextInline("收入"), new FigureInline("income.total", "157.11万元"), new TextInline("，增加。")])).Body;

        body.Descendants(W + "r").ShouldHaveSingleItem();
        Text(body).ShouldBe("收入157.11万元，增加。");
    }

    [Theory]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五，六七", true)] // a first line of 25 characters, and a mark that hangs
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四，五六七", false)]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三4五，六七", false)]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五。", false)]
    public void A_first_letter_stands_apart_where_LibreOffice_would_leave_out_a_hanging_mark(string text, bool apart)
    {
        var body = Of(new ParagraphBlock([new TextInline(text)])).Body;

        body.Descendants(W + "r").Count().ShouldBe(apart ? 2 : 1);
        Text(body).ShouldBe(text);
    }

    [Fact]
    public void Text_whose_lines_need_space_takes_a_style_of_its_own()
    {
        ParagraphBlock wide = new([new TextInline("一")]), tight = new([new TextInline("二")]), item = new([new TextInline("三")]), usual = new([new TextInline("四")]);
        var pages = new FixedPages { Tracking = { [wide] = 0.3m, [tight] = -0.15m, [item] = 0.3m } };
        var document = new ReportDocument(new("", "", "", new(2022, 1, 1)), [wide, tight, new ListBlock(false, 1, [[item]]), usual]);

        var file = WordFile.Of(document, pages: pages);

        file.Errors().ShouldBeEmpty();
        file.Body.Elements(W + "p").Select(Style).ShouldBe(["BodyText-Wide6", "BodyText-Tight3", "ListParagraph-Wide6", "BodyText"]);
        file.Body.Descendants(W + "spacing").ShouldBeEmpty();
        var styles = file.Part("word/styles.xml").Elements(W + "style").Where(style => style.Descendants(W + "rPr").Elements(W + "spacing").Any()).ToList();
        styles.Select(style => Val(style.Element(W + "name"))).ShouldBe(["正文（紧缩0.15磅）", "正文（加宽0.3磅）", "列表段落（加宽0.3磅）"]);
        styles.Select(style => Val(style.Element(W + "rPr")!.Element(W + "spacing"))).ShouldBe(["-3", "6", "6"]);
        styles.Select(style => Val(style.Element(W + "basedOn"))).ShouldBe(["BodyText", "BodyText", "ListParagraph"]);
        styles.Select(style => Val(style.Element(W + "next"))).ShouldBe(["BodyText", "BodyText", "ListParagraph"]);
    }

    [Fact]
    public void Stress_is_a_character_style()
    {
        var body = Of(new ParagraphBlock(
        [
            new StrongInline([new TextInline("重"), new EmphasisInline([new TextInline("又楷")])]),
            new EmphasisInline([new TextInline("楷")]),
            new TextInline("常"),
        ])).Body;

        body.Descendants(W + "r").Select(run => Val(run.Element(W + "rPr")!.Element(W + "rStyle"))).ShouldBe(["Strong", "IntenseEmphasis", "Emphasis", null]);
    }

    [Fact]
    public void Line_breaks_and_tabs_are_those_of_Word()
    {
        var body = Of(new ParagraphBlock([new TextInline("一\r\n二\t三"), new LineBreakInline(), new TextInline(" 四 ")])).Body;

        Text(body).ShouldBe("一\n二\t三\n 四 ");
    }

    [Fact]
    public void Shared_marks_are_Chinese_in_every_program()
    {
        var body = Of(new ParagraphBlock([new TextInline("“三公”经费——1.5%")])).Body;

        body.Descendants(W + "rFonts").ShouldHaveSingleItem().Attribute(W + "hint")!.Value.ShouldBe("eastAsia");
        var numbered = Of(new HeadingBlock(4, "1.", [new TextInline("“三公”")], "a", true)).Body;
        numbered.Descendants(W + "r").ShouldHaveSingleItem().Descendants(W + "rFonts").ShouldHaveSingleItem();
    }

    [Fact]
    public void A_traced_figure_sits_in_a_control_that_names_its_fact()
    {
        var document = SampleReport.EveryNode();
        var traced = WordFile.Of(document, trace: true);
        var plain = WordFile.Of(document);

        var control = traced.Body.Descendants(W + "sdt").First(sdt => Val(sdt.Descendants(W + "tag").FirstOrDefault()) == "income.total");
        Text(control).ShouldBe("157.11万元");
        var ids = traced.Body.Descendants(W + "sdtPr").Elements(W + "id").Select(Val).ToList();
        ids.Count.ShouldBeGreaterThan(100);
        ids.ShouldBeUnique();
        plain.Body.Descendants(W + "tag").ShouldBeEmpty();
        Text(traced.Body).ShouldBe(Text(plain.Body));
    }

    [Fact]
    public void Roles_are_styles()
    {
        var roles = Enum.GetValues<ParagraphRole>();
        var body = Of([.. roles.Select(role => new ParagraphBlock([new TextInline("文")], role))]).Body;

        body.Elements(W + "p").Select(Style).ShouldBe(
            ["BodyText", "Title", "Subtitle", "AttachmentTitle", "Caption", "Note", "Centered", "Signature", "Flush"]);
    }

    [Fact]
    public void Quotations_have_a_style_of_their_own()
    {
        var body = Of(new QuoteBlock([new ParagraphBlock([new TextInline("引")]), new QuoteBlock([new ParagraphBlock([new TextInline("再引")])])])).Body;

        body.Elements(W + "p").Select(Style).ShouldBe(["Quote", "Quote"]);
    }

    [Fact]
    public void The_cover_begins_a_third_down_the_page()
    {
        var title = new ParagraphBlock([new TextInline("题")], ParagraphRole.Title);
        var body = Of(new PagesBlock(PageKind.Cover, [title, title]), new ParagraphBlock([new TextInline("文")])).Body;

        body.Elements(W + "p").Select(Style).ShouldBe(["CoverTitle", "Title", "BodyText"]);
    }
}
