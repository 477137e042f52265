using System.Collections.Immutable;
using System.Xml.Linq;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word;
using FinalAccounts.Generator.Styling;

using static FinalAccounts.Generator.Tests.Word.WordFile;

namespace FinalAccounts.Generator.Tests.Word;

public class WordStructureTests
{
    [Fact]
    public void Sections_follow_the_pages()
    {
        var sections = WordFile.Of(SampleReport.EveryNode()).Body.Descendants(W + "sectPr").ToList();

        sections.Select(Describe).ShouldBe(
        [
            "portrait, no number",
            "portrait, no number, upperRoman from 1",
            "portrait, numbered, from 1",
            "landscape, numbered at the side",
            "landscape, numbered at the side",
            "portrait, numbered",
        ]);
        // 225 mm and 156 mm shared by whole lines of at least 28.95 points.
        sections.Select(section => section.Element(W + "docGrid")!.Attribute(W + "linePitch")!.Value).ShouldBe(["579", "579", "579", "589", "589", "579"]);
    }

    [Fact]
    public void The_contents_are_numbered_where_the_style_says_so()
    {
        var style = new ReportStyle { Page = new PageSetup { NumberContents = true } };

        Describe(WordFile.Of(SampleReport.EveryNode(), style).Body.Descendants(W + "sectPr").ElementAt(1))
            .ShouldBe("portrait, numbered, upperRoman from 1");
    }

    [Fact]
    public void A_section_ends_in_its_last_paragraph_or_in_a_line_nobody_sees()
    {
        var ends = WordFile.Of(SampleReport.EveryNode()).Body.Descendants(W + "pPr").Where(properties => properties.Element(W + "sectPr") is not null);

        ends.Select(end => Style(end.Parent!)).ShouldBe(["Subtitle", "Separator", "TableNote", "TableNote", "TableNote"]);
    }

    [Fact]
    public void Page_numbers_stand_right_on_odd_and_left_on_even_pages()
    {
        var file = WordFile.Of(SampleReport.EveryNode());

        FooterLine(file, "footer1").ShouldBe("PageNumberOdd: — 1 —");
        FooterLine(file, "footer2").ShouldBe("PageNumberEven: — 1 —");
        FooterLine(file, "footer3").ShouldBe("Footer: ");
        file.Part("word/footer4.xml").Descendants(W + "p").Select(Style).ShouldBe(["Footer", "PageNumberOdd"]);
        file.Part("word/footer1.xml").Descendants(W + "instrText").Single().Value.ShouldBe(" PAGE ");
    }

    [Fact]
    public void The_contents_are_filled_in()
    {
        var entries = ContentsEntries(WordFile.Of(SampleReport.EveryNode(), pages: new CountedPages()));

        entries.ShouldBe(
        [
            "TOC1 part_1: 第一部分 某市某某局概况 \t 1",
            "TOC2 overview_duties: 一、部门主要职责 \t 2",
            "TOC1 part_2: 第二部分 部门决算表 \t 6",
            "TOC2 tables_02: 二、收入决算表 \t 7",
            "TOC1 part_3: 第三部分 部门决算情况说明 \t 8",
            "TOC2 notes_income: 二、收入决算情况说明 \t 9",
        ]);
    }

    [Fact]
    public void The_contents_are_one_field_and_one_field_per_page_number()
    {
        var body = WordFile.Of(SampleReport.EveryNode(), pages: new CountedPages()).Body;

        body.Descendants(W + "instrText").Select(instruction => instruction.Value).Take(2)
            .ShouldBe([" TOC \\o \"1-2\" \\h \\z \\u ", " PAGEREF part_1 \\h "]);
        var kinds = body.Descendants(W + "fldChar").Select(field => field.Attribute(W + "fldCharType")!.Value).ToList();
        kinds.Count(kind => kind == "begin").ShouldBe(7);
        kinds.Count(kind => kind == "separate").ShouldBe(7);
        kinds.Count(kind => kind == "end").ShouldBe(7);
        body.Descendants(W + "fldChar").Attributes(W + "dirty").ShouldBeEmpty();
    }

    [Fact]
    public void Without_page_numbers_Word_is_asked_to_fill_them_in()
    {
        var fields = WordFile.Of(SampleReport.EveryNode()).Body.Descendants(W + "fldChar");

        fields.Where(field => field.Attribute(W + "fldCharType")!.Value == "begin").ShouldAllBe(field => field.Attribute(W + "dirty") != null);
    }

    [Fact]
    public void A_page_number_that_nobody_knows_is_a_finding()
    {
        var document = new ReportDocument(new("", "", "", new(2022, 1, 1)), [new ContentsBlock("目录", 1), Heading(1, "a")]);

        WordFile.Of(document, pages: new FixedPages()).Findings.ShouldHaveSingleItem().Code.ShouldBe("O203");
    }

    [Fact]
    public void A_heading_outside_the_contents_stays_outside_when_they_are_updated()
    {
        var paragraphs = WordFile.Of(new ContentsBlock("目录", 2), Heading(2, "a", inContents: false), Heading(3, "b", inContents: false)).Body.Elements(W + "p");

        paragraphs.Select(Style).ShouldBe(["PlainHeading2", "Heading3"]);
    }

    [Fact]
    public void Bookmarks_are_words_of_their_own()
    {
        var file = WordFile.Of(
            Heading(1, "notes.income"), Heading(1, "notes-income"), Heading(1, "1.数字"), Heading(1, new string('长', 60)), Heading(1, new string('长', 61)));
        var names = file.Body.Descendants(W + "bookmarkStart").Select(mark => mark.Attribute(W + "name")!.Value).ToList();

        names.ShouldBe(["notes_income", "notes_income_1", "a1_数字", new string('长', 40), new string('长', 38) + "_4"]);
        file.Body.Descendants(W + "bookmarkStart").Select(mark => mark.Attribute(W + "id")!.Value)
            .ShouldBe(file.Body.Descendants(W + "bookmarkEnd").Select(mark => mark.Attribute(W + "id")!.Value));
    }

    [Fact]
    public void A_section_s_bookmark_stands_in_its_first_paragraph()
    {
        // Between paragraphs LibreOffice would take it for the end of the first, and might break a line there.
        var body = WordFile.Of(Paragraph("一"), new SectionMark("a"), new PageBreakBlock(), Heading(1, "b"), new SectionMark("c")).Body;

        body.Elements(W + "bookmarkStart").Select(Name).ShouldBe(["_section_c"]);
        body.Elements(W + "p").Select(paragraph => string.Join(' ', paragraph.Elements(W + "bookmarkStart").Select(Name))).ShouldBe(["", "_section_a b"]);

        static string Name(XElement mark) => mark.Attribute(W + "name")!.Value;
    }

    [Fact]
    public void Every_inner_link_has_its_bookmark()
    {
        var body = WordFile.Of(SampleReport.EveryNode()).Body;
        var marks = body.Descendants(W + "bookmarkStart").Select(mark => mark.Attribute(W + "name")!.Value).ToList();

        marks.ShouldBeUnique();
        marks.ShouldContain("_section_notes_income");
        body.Descendants(W + "hyperlink").Attributes(W + "anchor").Select(anchor => anchor.Value).Except(marks).ShouldBeEmpty();
    }

    [Fact]
    public void Links_outside_have_fixed_ids_and_safe_addresses()
    {
        var file = WordFile.Of(new ParagraphBlock(
        [
            new LinkInline("https://www.example.gov.cn/a?b=1&c=决算", [new TextInline("网站")]),
            new LinkInline("https://www.example.gov.cn/a?b=1&c=决算", [new TextInline("再次")]),
            new LinkInline("file:///etc/passwd", [new TextInline("文件")]),
        ]));

        file.Body.Descendants(W + "hyperlink").Attributes(R + "id").Select(id => id.Value).ShouldBe(["rIdLink1", "rIdLink1"]);
        file.Part("word/_rels/document.xml.rels").Elements().Where(relation => relation.Attribute("TargetMode")?.Value == "External")
            .ShouldHaveSingleItem().Attribute("Target")!.Value.ShouldBe("https://www.example.gov.cn/a?b=1&c=%E5%86%B3%E7%AE%97");
        Text(file.Body).ShouldBe("网站再次文件");
        file.Findings.ShouldHaveSingleItem().Code.ShouldBe("O202");
    }

    [Fact]
    public void Page_breaks_are_properties_of_what_follows()
    {
        var body = WordFile.Of(Paragraph("一"), new PageBreakBlock(), Paragraph("二"), new PageBreakBlock(), new PagesBlock(PageKind.Landscape, [Paragraph("三")])).Body;

        body.Elements(W + "p").Select(paragraph => paragraph.Element(W + "pPr")!.Element(W + "pageBreakBefore") is not null).ShouldBe([false, true, false]);
    }

    [Fact]
    public void Space_above_a_heading_falls_away_at_the_top_of_a_page()
    {
        var body = WordFile.Of(Heading(1, "a"), Heading(1, "b"), new PageBreakBlock(), Heading(1, "c"), Heading(2, "d")).Body;

        body.Elements(W + "p").Select(paragraph => paragraph.Element(W + "pPr")!.Element(W + "spacing") is not null).ShouldBe([true, false, true, false]);
    }

    [Fact]
    public void Lists_count_for_themselves()
    {
        var file = WordFile.Of(new ListBlock(true, 3, [[Paragraph("三")]]), new ListBlock(true, 1, [[Paragraph("一"), new ListBlock(false, 1, [[Paragraph("点")]])]]));

        file.Body.Descendants(W + "numPr").Select(number => $"{Val(number.Element(W + "numId"))}/{Val(number.Element(W + "ilvl"))}").ShouldBe(["1/0", "2/0", "3/1"]);
        file.Part("word/numbering.xml").Elements(W + "num").Select(number =>
            $"{Val(number.Element(W + "abstractNumId"))} from {Val(number.Descendants(W + "startOverride").Single())}").ShouldBe(["1 from 3", "1 from 1", "0 from 1"]);
    }

    private static string Describe(XElement section)
    {
        var numbering = section.Element(W + "pgNumType");
        var numbered = section.Elements(W + "footerReference").All(footer => footer.Attribute(R + "id")!.Value != "rIdFooterEmpty");
        return (section.Element(W + "pgSz")!.Attribute(W + "orient")?.Value ?? "portrait")
            + (numbered ? ", numbered" : ", no number")
            + (section.Elements(W + "footerReference").All(footer => footer.Attribute(R + "id")!.Value.Contains("Turned", StringComparison.Ordinal)) ? " at the side" : "")
            + (numbering is null ? "" : $", {numbering.Attribute(W + "fmt")?.Value} from {numbering.Attribute(W + "start")?.Value}".Replace("  ", " ", StringComparison.Ordinal));
    }

    private static string FooterLine(WordFile file, string name)
    {
        var paragraph = file.Part($"word/{name}.xml").Elements(W + "p").ShouldHaveSingleItem();
        return $"{Style(paragraph)}: {Text(paragraph)}";
    }

    private static List<string> ContentsEntries(WordFile file) => [.. file.Body.Elements(W + "sdt").Single().Descendants(W + "p").Skip(1)
        .Select(entry => $"{Style(entry)} {entry.Element(W + "hyperlink")!.Attribute(W + "anchor")!.Value}: {Text(entry)}")];

    [Theory]
    [InlineData("第一部分|江城区图书馆概况", "第一部分/江城区图书馆概况", null)] // no width parts a short line from a longer one
    [InlineData("第一部分江城区图书馆|概况", "第一部分江城区图书馆概况", "2112 2112")] // 10.5 characters of 22 points
    [InlineData("第一部分 江城区图书馆|教育局信息技术中心概况", "第一部分 江城区图书馆/教育局信息技术中心概况", null)] // a space is no gap between scripts
    [InlineData("江城区图书馆概况", "江城区图书馆概况", null)]
    [InlineData("第一部分江城区图书馆及所属各单位某年度概|况", "第一部分江城区图书馆及所属各单位某年度概况", null)] // 20 characters fill the page's 20.1
    public void A_title_parts_where_the_pages_part_it_by_its_room_where_that_is_enough(string lines, string words, string? indents)
    {
        var title = new HeadingBlock(1, "", [new TextInline(lines.Replace("|", "", StringComparison.Ordinal))], "a", InContents: true);
        var pages = new FixedPages { TitleLines = { [title] = lines.Split('|') } };

        var paragraph = WordFile.Of(new ReportDocument(new("", "", "", new(2022, 1, 1)), [title]), pages: pages).Body.Elements(W + "p").First();

        string.Concat(paragraph.Descendants().Select(element => element.Name == W + "br" ? "/" : element.Name == W + "t" ? element.Value : "")).ShouldBe(words);
        var indent = paragraph.Element(W + "pPr")!.Element(W + "ind");
        (indent is null ? null : $"{indent.Attribute(W + "left")!.Value} {indent.Attribute(W + "right")!.Value}").ShouldBe(indents);
    }

    [Theory]
    [InlineData("住房保障支出（类）住房改革支出（款）提租补贴（项）", false)] // 25 characters and two of indent in 27.6
    [InlineData("住房保障支出（类）住房改革支出（款）提租租补贴（项）", true)]
    [InlineData("住房保障支出（类）住房改革支出（款）提租补贴四五六七", false)]
    [InlineData("住房保障支出（类）住房改革支出（款）", false)]
    public void The_blank_of_a_title_s_last_mark_may_stand_in_the_margin(string words, bool reaches)
    {
        var indents = WordHeadingRoom.Indents([words], new ReportStyle().Text("heading2") with { FirstLineInCharacters = 2m }, 8844);

        indents.ShouldNotBeNull().Left.ShouldBe(0);
        (indents.Value.Right < 0).ShouldBe(reaches);
    }

    [Fact]
    public void Entries_of_the_contents_part_where_the_pages_part_them()
    {
        var contents = new ContentsBlock("目录", 2);
        var blocks = ImmutableArray.Create<Block>(contents, Heading(1, "a"), Heading(2, "b"));
        var pages = new FixedPages { ContentsLines = { [contents] = [[], ["一、江城区图书馆", "概况"]] } };

        var file = WordFile.Of(new ReportDocument(new("", "", "", new(2022, 1, 1)), blocks), pages: pages);

        file.Body.Element(W + "sdt")!.Descendants(W + "p").Skip(1).Select(Text).ShouldBe(["题 \t ", "一、江城区图书馆\n概况 \t "]);
    }

    private static HeadingBlock Heading(int level, string anchor, bool inContents = true) => new(level, "", [new TextInline("题")], anchor, inContents);

    private static ParagraphBlock Paragraph(string text) => new([new TextInline(text)]);

}
