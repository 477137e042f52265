using System.IO.Compression;
using System.Net;
using System.Text;

using FinalAccounts.Generator.Tests.Http.Support;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Http;

public sealed class ReportEndpointTests(SharedService shared) : IClassFixture<SharedService>
{
    private readonly TestService _service = shared.Service;

    [Theory]
    [InlineData("md", "text/markdown; charset=utf-8", "<!-- section:")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK")]
    [InlineData("pdf", "application/pdf", "%PDF-")]
    [InlineData("zip", "application/zip", "PK")]
    public async Task Every_format_can_be_named_in_the_query(string format, string mediaType, string beginning)
    {
        var response = await _service.PostAsync($"/v1/reports?format={format}", TestService.Minimal);

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        response.Content.Headers.ContentType!.ToString().ShouldBe(mediaType);
        Encoding.Latin1.GetString(await response.Content.ReadAsByteArrayAsync()).ShouldContain(beginning);
        response.Content.Headers.ContentLength.ShouldBe((await response.Content.ReadAsByteArrayAsync()).Length);
    }

    [Theory]
    [InlineData("application/pdf", "application/pdf")]
    [InlineData("*/*", "application/pdf")]
    [InlineData("text/*", "text/markdown")]
    [InlineData("text/html, text/markdown;q=0.5", "text/markdown")]
    [InlineData("application/pdf;q=0, application/*;q=0.5", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("application/pdf;q=0.2, application/zip", "application/zip")]
    public async Task Accept_decides_where_no_format_is_named(string accept, string mediaType)
    {
        var response = await _service.PostAsync("/v1/reports", TestService.Minimal, ("Accept", accept));

        response.Content.Headers.ContentType!.MediaType.ShouldBe(mediaType);
    }

    [Theory]
    [InlineData("/v1/reports?format=odt", "*/*")]
    [InlineData("/v1/reports?format=", "*/*")]
    [InlineData("/v1/reports", "application/json")]
    [InlineData("/v1/reports", "image/png;q=1, text/markdown;q=0")]
    [InlineData("/v1/reports", "nonsense")]
    public async Task A_format_that_does_not_exist_is_not_acceptable(string path, string accept) =>
        await (await _service.PostAsync(path, TestService.Minimal, ("Accept", accept))).ShouldBeProblemAsync(406, "not-acceptable");

    [Theory]
    [InlineData("", false)]
    [InlineData("&trace=false", false)]
    [InlineData("&trace=true", true)]
    public async Task A_traced_file_knows_the_fact_of_every_figure(string query, bool traced)
    {
        var response = await _service.PostAsync("/v1/reports?format=docx" + query, TestService.Minimal);

        using var file = new ZipArchive(await response.Content.ReadAsStreamAsync());
        using var body = new StreamReader(file.GetEntry("word/document.xml")!.Open());
        (await body.ReadToEndAsync()).Contains("<w:tag w:val=\"expenditure.total\"", StringComparison.Ordinal).ShouldBe(traced);
    }

    [Fact]
    public async Task The_same_bytes_come_as_from_the_command_line_and_again_the_next_time()
    {
        var json = await File.ReadAllTextAsync(Repository.PathOf("examples", "qiaokou-2021.json"));

        foreach (var format in new[] { "md", "docx", "pdf" })
        {
            var first = await _service.PostAsync($"/v1/reports?format={format}", json);
            var second = await _service.PostAsync($"/v1/reports?format={format}", json);

            (await first.Content.ReadAsByteArrayAsync()).ShouldBe(Examples.Bytes("qiaokou-2021", format));
            second.Header("ETag").ShouldBe(first.Header("ETag"));
        }
    }

    [Fact]
    public async Task A_caller_who_has_the_report_gets_304_without_a_body()
    {
        var first = await _service.PostAsync("/v1/reports?format=md", TestService.Minimal);
        var tag = first.Header("ETag")!;

        foreach (var known in new[] { tag, $"W/{tag}", $"\"other\", {tag}", "*" })
        {
            var second = await _service.PostAsync("/v1/reports?format=md", TestService.Minimal, ("If-None-Match", known));
            second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
            second.Header("ETag").ShouldBe(tag);
            (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        }

        (await _service.PostAsync("/v1/reports?format=md", TestService.Minimal, ("If-None-Match", "\"other\""))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_file_is_named_after_the_unit_in_utf8_and_in_ascii()
    {
        var response = await _service.PostAsync("/v1/reports?format=docx", TestService.Minimal);

        var disposition = response.Content.Headers.ContentDisposition!;
        disposition.DispositionType.ShouldBe("attachment");
        disposition.FileNameStar.ShouldBe("某某市教育装备中心2021年度部门决算.docx");
        disposition.FileName!.Trim('"').ShouldBe("report-2021.docx");
    }

    [Fact]
    public async Task Findings_are_counted_in_a_header_and_answers_say_how_they_may_be_kept()
    {
        var response = await _service.PostAsync("/v1/reports?format=md", TestService.Minimal);
        var checks = await (await _service.PostAsync("/v1/checks", TestService.Minimal)).JsonAsync();

        int.Parse(response.Header("Report-Findings")!, System.Globalization.CultureInfo.InvariantCulture).ShouldBe(checks.Codes().Count());
        response.Header("Cache-Control").ShouldBe("no-cache, private");
        response.Header("Vary").ShouldBe("Accept, Accept-Language");
    }

    [Fact]
    public async Task The_zip_holds_all_formats_and_the_findings()
    {
        var response = await _service.PostAsync("/v1/reports?format=zip", TestService.Minimal);

        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        zip.Entries.Select(entry => entry.FullName).ShouldBe(["report.md", "report.docx", "report.pdf", "findings.json"]);
        using var reader = new StreamReader(zip.GetEntry("findings.json")!.Open());
        (await reader.ReadToEndAsync()).ShouldContain("\"passed\": true");
    }

    [Fact]
    public async Task The_query_names_the_pack_and_wins_over_the_json()
    {
        var json = TestService.Minimal.Replace("\"year\"", "\"format\": \"none\", \"year\"", StringComparison.Ordinal);

        (await _service.PostAsync("/v1/reports?format=md", json)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _service.PostAsync("/v1/reports?format=md&pack=base", json)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("wuhan-qiaoku")]
    [InlineData("../templates/base")]
    [InlineData("/etc")]
    [InlineData("base/../base")]
    [InlineData("%00")]
    public async Task Packs_come_from_the_configured_folders_only(string pack)
    {
        var problem = await (await _service.PostAsync($"/v1/reports?format=md&pack={pack}", TestService.Minimal)).ShouldBeProblemAsync(404, "unknown-pack");

        problem.Codes().ShouldBe(["T101"]);
    }

    [Fact]
    public async Task A_folder_named_by_the_json_is_no_pack()
    {
        var folder = Repository.PathOf("templates", "base").Replace("\\", "/", StringComparison.Ordinal);
        var json = TestService.Minimal.Replace("\"year\"", $"\"format\": \"{folder}\", \"year\"", StringComparison.Ordinal);

        var problem = await (await _service.PostAsync("/v1/reports?format=md", json)).ShouldBeProblemAsync(422, "figures-fail");

        problem.GetProperty("findings")[0].GetProperty("pointer").GetString().ShouldBe("/format");
    }
}
