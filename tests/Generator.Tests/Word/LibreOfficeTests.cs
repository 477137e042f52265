using System.Text.RegularExpressions;

using FinalAccounts.Generator.Rendering.Pdf;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Generator.Tests.Support;

using static FinalAccounts.Generator.Tests.Word.WordFile;

namespace FinalAccounts.Generator.Tests.Word;

public sealed partial class LibreOfficeTests(PrintedExamples examples) : IClassFixture<PrintedExamples>
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [ToolFact("soffice", "pdftotext")]
    public void LibreOffice_opens_the_file_and_prints_all_of_it()
    {
        using var folder = new TemporaryFolder();
        var (document, layout) = (SampleReport.EveryNode(), new PdfLayout());
        File.WriteAllBytes(Path.Combine(folder.Path, "report.docx"), Of(document, style: new ReportStyle(), pages: new PdfPageLayout(layout)).Bytes);
        LibreOffice.Print(folder.Path, "report");

        var pages = LibreOffice.Pages(Path.Combine(folder.Path, "report.pdf"));
        foreach (var expected in new[]
        {
            "某市某某局", "目 录", "第一部分", "157.11 万元", "收入支出决算总表", "公开 01 表", "12,345,678.90", "（境）费", "图 1", "图 2",
            "43.7%", "145.06 万元", "本部门无政府性基金收支", "附件：某某项目绩效自评报告", "2022 年 9 月 30 日", "— 1 —",
        })
        {
            Plain(string.Concat(pages)).ShouldContain(Plain(expected));
        }

        pages.Length.ShouldBe(layout.LayOut(document, new ReportStyle(), CancellationToken.None).Pages.Pages.Count);
    }

    [ToolTheory("soffice", "pdftotext")]
    [MemberData(nameof(Names))]
    public void An_example_has_as_many_pages_as_its_PDF(string name) =>
        examples.Printed(name).Count.ShouldBe(examples.Ours(name).Count);

    [ToolTheory("soffice", "pdftotext")]
    [MemberData(nameof(Names))]
    public void All_figures_are_those_of_the_PDF_and_none_is_broken(string name)
    {
        var (printed, ours) = (Figures(examples.Printed(name)), Figures(examples.Ours(name)));

        // A broken figure would be two that the PDF does not have.
        printed.OrderBy(figure => figure.Key, StringComparer.Ordinal).ShouldBe(ours.OrderBy(figure => figure.Key, StringComparer.Ordinal));
    }

    /// <summary>
    /// LibreOffice 7.4 does not print a mark that hangs at the end of a line whose text fills it to the last twip: hardly one in a report.
    /// </summary>
    [ToolTheory("soffice", "pdftotext")]
    [MemberData(nameof(Names))]
    public void All_marks_are_those_of_the_PDF_but_for_one_that_LibreOffice_forgets(string name)
    {
        var printed = Marks(examples.Printed(name));
        var missing = Marks(examples.Ours(name)).ToDictionary(mark => mark.Key, mark => mark.Value - printed.GetValueOrDefault(mark.Key));

        missing.Values.ShouldAllBe(count => count >= 0);
        missing.Values.Sum().ShouldBeLessThanOrEqualTo(1);
    }

    [ToolTheory("soffice", "pdftotext")]
    [MemberData(nameof(Names))]
    public void Numbers_in_the_contents_are_those_of_the_pages(string name) => Misses(name).ShouldBeEmpty();

    /// <summary>Entries whose number is not that of the page on which the heading stands.</summary>
    private List<(string Heading, int Off)> Misses(string name)
    {
        var pages = examples.Printed(name).Select(Plain).ToList();
        var numbers = pages.ConvertAll(page => PageNumber().Matches(page) is [.., var last] ? int.Parse(last.Groups[1].Value, null) : 0);
        var misses = new List<(string, int)>();
        var at = numbers.FindIndex(number => number > 0);
        foreach (var (heading, number) in Entries(name))
        {
            var found = pages.FindIndex(at, page => page.Contains(Plain(heading), StringComparison.Ordinal));
            found.ShouldBeGreaterThanOrEqualTo(at, heading);
            at = found;
            if (numbers[at] != number)
            {
                misses.Add((heading, numbers[at] - number));
            }
        }

        return misses;
    }

    private static List<(string Heading, int Number)> Entries(string name) =>
        [.. WordFile.Of(Examples.Bytes(name, "docx")).Body.Descendants(W + "p")
            .Where(paragraph => Style(paragraph) is ['T', 'O', 'C', >= '1' and <= '9'])
            .Select(entry => Text(entry).Split('\t'))
            .Select(parts => (parts[0], int.Parse(parts[1], null)))];

    /// <summary>All figures and how often each stands there; without page numbers, which follow the number of pages.</summary>
    private static Dictionary<string, int> Figures(IEnumerable<string> pages) =>
        pages.SelectMany(page => Figure().Matches(PageNumber().Replace(page, "")).Select(match => match.Value)).CountBy(figure => figure).ToDictionary();

    private static Dictionary<char, int> Marks(IEnumerable<string> pages) =>
        pages.SelectMany(page => page.Where("，、；。：".Contains)).CountBy(mark => mark).ToDictionary();

    /// <summary>Text without spaces: LibreOffice prints the gap between Chinese and Latin as one.</summary>
    private static string Plain(string text) => Spaces().Replace(text, "");

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"—\s*(\d+)\s*—")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d[\d,]*\.?\d*")]
    private static partial Regex Figure();
}
