using System.Text;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Tests.Word;

public class WordValidityTests
{
    public static TheoryData<string, bool, bool> Documents() => new()
    {
        { "every node", true, false },
        { "every node", false, true },
        { "hostile", true, true },
        { "hostile", false, false },
        { "full size", true, false },
        { "nothing", true, false },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Office_2019_finds_nothing_wrong(string name, bool paged, bool trace) =>
        WordFile.Of(Document(name), pages: paged ? new CountedPages() : null, trace: trace).Errors().ShouldBeEmpty();

    [Fact]
    public void Office_2019_finds_nothing_wrong_with_another_style()
    {
        var style = new ReportStyle
        {
            Page = new PageSetup { MirrorPageNumbers = false, PageNumber = "第{page}页", NumberContents = true },
            Table = new TableStyle { HeadFill = "D9E2F3", SmallestSizeInPoints = 6 },
            Fonts = FontChain.Defaults.SetItem("body", new FontChain("仿宋 & <\"宋\">", [], "Arial")),
            Texts = TextStyle.Defaults.Remove("note"),
            ChartColors = ["C00000"],
        };

        WordFile.Of(SampleReport.EveryNode(), style).Errors().ShouldBeEmpty();
    }

    public static TheoryData<string> Examples => [.. Support.Examples.Names];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Office_2019_finds_nothing_wrong_with_an_example(string name) =>
        WordFile.Of(Support.Examples.Bytes(name, "docx")).Errors().ShouldBeEmpty();

    [Fact]
    public void Characters_that_no_file_can_hold_are_replaced_and_reported()
    {
        var file = WordFile.Of(new ParagraphBlock([new TextInline("甲\u0001乙\uD800丙\uFFFE丁😀")]));

        WordFile.Text(file.Body).ShouldBe("甲\uFFFD乙\uFFFD丙\uFFFD丁😀");
        file.Findings.ShouldHaveSingleItem().Code.ShouldBe("O201");
    }

    [Fact]
    public void A_clean_document_gives_no_findings() =>
        WordFile.Of(SampleReport.EveryNode(), pages: new CountedPages()).Findings.ShouldBeEmpty();

    [Fact]
    public void Work_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        using var output = new MemoryStream();

        Should.Throw<OperationCanceledException>(() =>
            new FinalAccounts.Generator.Rendering.Word.WordRenderer().Render(SampleReport.FullSize(), new ReportStyle(), output, source.Token));
        output.Length.ShouldBe(0);
    }

    [Fact]
    public void Preparing_changes_nothing()
    {
        var before = WordFile.Of(SampleReport.EveryNode()).Bytes;

        FinalAccounts.Generator.Rendering.Word.WordRenderer.Prepare();

        WordFile.Of(SampleReport.EveryNode()).Bytes.ShouldBe(before);
    }

    [Fact]
    public void A_report_of_real_size_stays_small() => WordFile.Of(SampleReport.FullSize()).Bytes.Length.ShouldBeLessThan(150 * 1024);

    [Fact]
    public void The_file_says_what_it_is()
    {
        var core = Encoding.UTF8.GetString(WordFile.Of(SampleReport.EveryNode()).PartBytes("docProps/core.xml"));

        core.ShouldContain("<dc:title>某市某某局2021年度部门决算</dc:title>");
        core.ShouldContain("<dc:creator>某市某某局</dc:creator>");
        core.ShouldContain(">2022-09-30T00:00:00Z</dcterms:created>");
        core.ShouldContain(">2022-09-30T00:00:00Z</dcterms:modified>");
        core.ShouldContain("<dc:language>zh-CN</dc:language>");
    }

    internal static ReportDocument Document(string name) => name switch
    {
        "every node" => SampleReport.EveryNode(),
        "hostile" => SampleReport.Hostile(),
        "full size" => SampleReport.FullSize(),
        "nothing" => new ReportDocument(new("", "", "", new(2022, 9, 30)), []),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };
}
