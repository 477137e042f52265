using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;

using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Pipeline;

/// <summary>Word and PDF say what the Markdown says, section by section: the same figures, as often.</summary>
public partial class FormatsAgreeTests
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Word_holds_the_figures_of_every_section(string name) =>
        ShouldAgree(Sections(Examples.Markdown(name)), WordText(Examples.Bytes(name, "docx")), "docx");

    [ToolFact("pdftotext")]
    public void Pdf_holds_the_figures_of_every_section()
    {
        foreach (var name in Examples.Names)
        {
            ShouldAgree(Sections(Examples.Markdown(name)), PdfText(Examples.Bytes(name, "pdf")), "pdf");
        }
    }

    [ToolFact("pdffonts")]
    public void Pdf_embeds_subsets_of_all_its_fonts()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "report.pdf");
        File.WriteAllBytes(path, Examples.Bytes("qiaokou-2021", "pdf"));

        var fonts = Tool.Run("pdffonts", path).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        fonts.ShouldNotBeEmpty();
        fonts.ShouldAllBe(line => Regex.IsMatch(line, @"^[A-Z]{6}\+.* yes +yes +yes +\d+ +0"));
    }

    private static void ShouldAgree(IReadOnlyList<Section> sections, string text, string format)
    {
        var (squeezed, lineStarts) = SqueezeLines(text);
        var position = 0;
        var starts = new List<int>();
        foreach (var section in sections)
        {
            // The 目录 names the headings too, so the first section begins at the last place its heading stands at.
            var places = Places(squeezed, section.Heading, position).Where(lineStarts.Contains).ToList();
            places.ShouldNotBeEmpty($"{format}: the heading {section.Heading} is not there");
            var start = section.IsFirst ? places[^1] : places[0];
            starts.Add(start);
            position = start + section.Heading.Length;
        }

        for (var at = 0; at < sections.Count; at++)
        {
            var end = at + 1 < sections.Count ? starts[at + 1] : squeezed.Length;
            var missing = Figures(sections[at].Text).ToList();
            foreach (var figure in Figures(squeezed[starts[at]..end]))
            {
                missing.Remove(figure);
            }

            missing.ShouldBeEmpty($"{format}: figures of {sections[at].Key} are missing");
        }
    }

    private static IEnumerable<int> Places(string text, string heading, int from)
    {
        for (var at = text.IndexOf(heading, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(heading, at + 1, StringComparison.Ordinal))
        {
            yield return at;
        }
    }

    private static (string Text, HashSet<int> LineStarts) SqueezeLines(string text)
    {
        var squeezed = new System.Text.StringBuilder();
        var starts = new HashSet<int>();
        foreach (var line in text.Split('\n'))
        {
            starts.Add(squeezed.Length);
            squeezed.Append(Squeeze(line));
        }

        return (squeezed.ToString(), starts);
    }

    private static List<Section> Sections(string markdown)
    {
        var parts = Mark().Split(markdown);
        var sections = new List<Section>();
        for (var at = 1; at + 1 < parts.Length; at += 2)
        {
            var text = WebUtility.HtmlDecode(Mermaid().Replace(parts[at + 1], ""));
            var heading = Squeeze(Heading().Match(text).Groups[1].Value);
            var words = Squeeze(Tag().Replace(text, " "));
            if (heading.Length == 0)
            {
                // A section that a region prints without a heading of its own stands with the one before.
                sections[^1] = sections[^1] with { Text = sections[^1].Text + words };
            }
            else
            {
                sections.Add(new Section(parts[at], heading, words, at == 1));
            }
        }

        return sections;
    }

    private static IEnumerable<string> Figures(string text) => Figure().Matches(text).Select(match => match.Value);

    private static string Squeeze(string text) => Blank().Replace(text, "");

    private static string WordText(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var xml = InstructionText().Replace(reader.ReadToEnd(), "");
        return WebUtility.HtmlDecode(Tag().Replace(xml.Replace("</w:p>", "\n", StringComparison.Ordinal), ""));
    }

    private static string PdfText(byte[] file)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "report.pdf");
        File.WriteAllBytes(path, file);
        var text = Tool.Run("pdftotext", "-raw", "-enc", "UTF-8", path, "-").Output;
        return PageNumber().Replace(text, "");
    }

    private sealed record Section(string Key, string Heading, string Text, bool IsFirst);

    [GeneratedRegex(@"^<!-- section: ([\w.]+) -->$", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"```mermaid.*?```", RegexOptions.Singleline)]
    private static partial Regex Mermaid();

    [GeneratedRegex(@"^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"<w:instrText.*?</w:instrText>", RegexOptions.Singleline)]
    private static partial Regex InstructionText();

    [GeneratedRegex(@"[\s　\\*#|]+|:?-{3,}:?")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\d[\d,]*\.\d+%?|\d+%|\d[\d,]*万元")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^\s*— \d+ —\s*$", RegexOptions.Multiline)]
    private static partial Regex PageNumber();
}
