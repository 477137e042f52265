using System.Text;

using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Generator.Tests.Support;
using FinalAccounts.Model.Diagnostics;

using Typesetting.Fonts;

namespace FinalAccounts.Generator.Tests.Pdf;

/// <summary>What becomes of a report where fonts are missing.</summary>
public class FontFindingsTests
{
    [Fact]
    public void Without_any_font_the_other_formats_are_written_and_the_finding_says_what_to_install()
    {
        using var folder = new TemporaryFolder();
        var pipeline = new ReportPipeline(Packs(), () => FontLibrary.Open([folder.Path], withSystemFonts: false));

        var result = pipeline.Run(Request(Minimal()), CancellationToken.None);

        result.Files.Select(file => file.Format).ShouldBe(["md", "docx"]);
        var finding = result.Findings.First(finding => finding.Code == "L001");
        finding.Severity.ShouldBe(Severity.Error);
        finding.Hint!.ShouldContain("apt-get install fonts-noto-cjk fonts-lxgw-wenkai");
    }

    [Theory]
    [InlineData(false, "pdf", Severity.Warning)]
    [InlineData(true, "", Severity.Error)]
    public void A_character_no_font_has_is_named_with_its_place_and_an_error_where_asked(bool isStrict, string written, Severity severity)
    {
        // A letter of a script that no Chinese font holds.
        var input = Minimal().Replace("教育装备中心", "教育装备ᚠ中心", StringComparison.Ordinal);

        var result = Examples.Pipeline.Run(Request(input) with { Formats = ["pdf"], IsStrict = isStrict }, CancellationToken.None);

        string.Join(',', result.Files.Select(file => file.Format)).ShouldBe(written);
        var finding = result.Findings.First(finding => finding.Code == "L002");
        finding.Severity.ShouldBe(severity);
        finding.Message.ShouldContain("U+16A0");
        finding.Message.ShouldContain("教育装备ᚠ中心");
    }

    private static PackStore Packs() => new(new PackFolders([Repository.PathOf("templates")]));

    private static string Minimal() => File.ReadAllText(Repository.PathOf("examples", "minimal.json"));

    private static ReportRequest Request(string input) => new() { Input = new MemoryStream(Encoding.UTF8.GetBytes(input)), InputName = "unit.json" };
}
