using System.Xml.Linq;

using FinalAccounts.Generator.Styling;

using static FinalAccounts.Generator.Tests.Word.WordFile;

namespace FinalAccounts.Generator.Tests.Word;

public class WordStyleTests
{
    [Theory]
    [InlineData("every node")]
    [InlineData("hostile")]
    [InlineData("full size")]
    public void Every_style_in_use_exists(string name)
    {
        var file = WordFile.Of(WordValidityTests.Document(name));
        var known = file.Part("word/styles.xml").Elements(W + "style").Select(Id).ToList();
        var used = new[] { "word/document.xml", "word/footer1.xml", "word/footer2.xml", "word/footer3.xml", "word/footer4.xml", "word/styles.xml" }
            .SelectMany(part => file.Part(part).Descendants())
            .Where(element => element.Name.LocalName is "pStyle" or "rStyle" or "tblStyle" or "basedOn" or "next" or "link")
            .Select(element => Val(element)!);

        used.Distinct().Except(known).ShouldBeEmpty();
        known.ShouldBeUnique();
    }

    [Fact]
    public void Every_paragraph_style_names_all_its_fonts()
    {
        var styles = Styles(new ReportStyle());

        foreach (var style in styles.Values.Where(style => style.Attribute(W + "type")?.Value == "paragraph"))
        {
            var fonts = style.Element(W + "rPr")!.Element(W + "rFonts")!;
            foreach (var slot in new[] { "ascii", "hAnsi", "eastAsia", "cs" })
            {
                fonts.Attribute(W + slot)?.Value.ShouldNotBeNullOrEmpty($"{Id(style)} {slot}");
            }

            fonts.Attribute(W + "hint")?.Value.ShouldBe("eastAsia");
        }

        styles["Heading2"].Descendants(W + "rFonts").Single().Attribute(W + "eastAsia")!.Value.ShouldBe("黑体");
        styles["Heading3"].Descendants(W + "rFonts").Single().Attribute(W + "eastAsia")!.Value.ShouldBe("楷体_GB2312");
    }

    [Fact]
    public void Headings_are_headings()
    {
        var styles = Styles(new ReportStyle());

        for (var level = 1; level <= 5; level++)
        {
            var style = styles[$"Heading{level}"];
            Val(style.Element(W + "name")).ShouldBe($"heading {level}");
            Val(style.Element(W + "pPr")!.Element(W + "outlineLvl")).ShouldBe($"{level - 1}");
            style.Element(W + "pPr")!.Element(W + "keepNext").ShouldNotBeNull();
            Val(style.Element(W + "next")).ShouldBe("BodyText");
        }
    }

    [Fact]
    public void Lengths_come_from_the_report_style()
    {
        var style = new ReportStyle
        {
            Texts = TextStyle.Defaults.SetItem("body", new TextStyle
            {
                Font = "song",
                SizeInPoints = 15,
                LineInPoints = 30,
                FirstLineInCharacters = 2,
                AfterInPoints = 3,
                Alignment = TextAlignment.Justify,
            }),
        };

        var body = Styles(style)["BodyText"];

        Val(body.Element(W + "rPr")!.Element(W + "sz")).ShouldBe("30");
        var paragraph = body.Element(W + "pPr")!;
        paragraph.Element(W + "spacing")!.Attributes().Select(part => $"{part.Name.LocalName}={part.Value}")
            .ShouldBe(["before=0", "after=60", "line=600", "lineRule=exact"], ignoreOrder: true);
        paragraph.Element(W + "ind")!.Attribute(W + "firstLine")!.Value.ShouldBe("600");
        paragraph.Element(W + "ind")!.Attribute(W + "firstLineChars")!.Value.ShouldBe("200");
        Val(paragraph.Element(W + "jc")).ShouldBe("both");
    }

    [Fact]
    public void The_outer_frame_is_twice_as_strong()
    {
        var borders = Styles(new ReportStyle { Table = new() { RuleInPoints = 0.75m } })["ReportTable"].Descendants(W + "tblBorders").Single();

        borders.Element(W + "insideH")!.Attribute(W + "sz")!.Value.ShouldBe("6");
        borders.Element(W + "top")!.Attribute(W + "sz")!.Value.ShouldBe("12");
    }

    [Fact]
    public void Chinese_is_the_language_and_no_question_is_asked()
    {
        var file = WordFile.Of(SampleReport.EveryNode());
        var language = file.Part("word/styles.xml").Element(W + "docDefaults")!.Descendants(W + "lang").Single();
        var settings = file.Part("word/settings.xml");

        language.Attribute(W + "eastAsia")!.Value.ShouldBe("zh-CN");
        settings.Element(W + "updateFields").ShouldBeNull();
        settings.Element(W + "evenAndOddHeaders").ShouldNotBeNull();
        Val(settings.Element(W + "characterSpacingControl")).ShouldBe("compressPunctuation");
        settings.Descendants(W + "compatSetting").Single(setting => setting.Attribute(W + "name")!.Value == "compatibilityMode")
            .Attribute(W + "val")!.Value.ShouldBe("15");
        var paragraphs = file.Part("word/styles.xml").Element(W + "docDefaults")!.Descendants(W + "pPr").Single();
        foreach (var rule in new[] { "kinsoku", "autoSpaceDE", "autoSpaceDN" })
        {
            paragraphs.Element(W + rule).ShouldNotBeNull(rule);
        }

        // Marks may hang where nothing is said; LibreOffice takes the bare element for a no.
        paragraphs.Element(W + "overflowPunct").ShouldBeNull();
        settings.Element(W + "noLineBreaksBefore").ShouldBeNull();
    }

    private static Dictionary<string, XElement> Styles(ReportStyle style) =>
        WordFile.Of(SampleReport.EveryNode(), style).Part("word/styles.xml").Elements(W + "style").ToDictionary(Id);

    private static string Id(XElement style) => style.Attribute(W + "styleId")!.Value;
}
