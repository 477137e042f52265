using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

using FinalAccounts.Generator.Tests.Http.Support;

namespace FinalAccounts.Generator.Tests.Http;

/// <summary>Bodies that mean harm: each ends in a finding, or in a report that shows the text as it was typed and whose Word file is valid.</summary>
public sealed class HostileTests(SharedService shared) : IClassFixture<SharedService>
{
    private static readonly string[] Ill =
    [
        "甲<script>alert(1)</script>乙",
        "甲<!-- section: tables.01 -->乙",
        "=HYPERLINK(\"http://example.org\",\"甲\")",
        "+1+cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd",
        "{{ facts.expenditure.total }}",
        "{{ while true }}{{ end }}",
        "{=expenditure.total:1元=}",
        "**甲** _乙_ `丙` ~~丁~~",
        "[甲](javascript:alert(1)) ![乙](http://example.org/x.png)",
        "# 甲",
        "::: table 01",
        "甲|乙|丙",
        "甲\u202E乙\u202C丙\u200F丁\u2066戊\u2069",
        "甲\u0001\u0008\u001B[31m乙",
        "甲\0乙",
        "甲\uFFFE\uFFFF乙",
        "甲\uFEFF乙",
        "甲\nb\r\n丙\t丁",
        "&lt;甲&amp;乙&#0;&#x1F;",
        "]]>甲<![CDATA[",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]>&y;",
        "𠮷野家😀👨‍👩‍👧",
        "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
        "../../../etc/passwd",
        "甲\"; filename=\"evil.exe",
        "甲\r\nSet-Cookie: x=y",
    ];

    private readonly TestService _service = shared.Service;

    public static TheoryData<string> Names() => [.. Ill];

    public static TheoryData<string> Texts() =>
    [
        .. Ill,
        "{{ include 'pack.yaml' }}",
        "{{ for x in 1..1000000000 }}x{{ end }}",
        "{{ 'x' * 100000000 }}",
        "{{ func f; f; end; f }}",
        "{{ date.now }}{{ math.random 1 2 }}",
        "{{",
        "}}",
        "{{ 'a' | regex.match '(a+)+$' }}",
        "<div onclick=\"x()\">甲</div>",
        "<img src=x onerror=alert(1)>",
        "::: pages cover\n甲\n:::",
        "\n\n::::::\n\n:::: section tables.01\n::::\n",
        "<!-- section: keyWork -->",
        "|甲|乙|\n|-|-|\n|1|",
        "[甲]: http://example.org\n\n[甲]",
        "![甲](file:///etc/passwd)",
        "[甲](file:///etc/passwd)",
        new string('*', 20_000) + "甲" + new string('*', 20_000),
        new string('>', 20_000) + "甲",
        new string('[', 20_000),
        string.Concat(Enumerable.Repeat("- ", 5_000)) + "甲",
        new string('`', 20_000),
        string.Concat(Enumerable.Repeat("甲\n", 20_000)),
        new string('a', 100_000),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public Task In_a_name(string name) => ShouldEndWellAsync(unit => unit["unit"]!["name"] = name);

    [Theory]
    [MemberData(nameof(Texts))]
    public Task In_prose(string text) => ShouldEndWellAsync(unit => unit["explanations"]!["grandTotal.change"] = text);

    [Theory]
    [MemberData(nameof(Texts))]
    public Task In_an_attachment(string text) => ShouldEndWellAsync(unit => unit["attachments"] = new JsonArray(
        new JsonObject { ["title"] = "附件", ["text"] = text }));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("0")]
    [InlineData("\"x\"")]
    [InlineData("{}")]
    [InlineData("{\"year\": 1e400}")]
    [InlineData("{\"year\": 99999999999999999999999999999999999999999999}")]
    [InlineData("{\"year\": 2021, \"year\": 2022}")]
    [InlineData("{\"year\": -0}")]
    [InlineData("{\"__proto__\": {}}")]
    [InlineData("// comment\n{}")]
    [InlineData("{} {}")]
    [InlineData("{\"unit\": {\"name\": \"\\ud800\"}}")]
    [InlineData("{\"a\u0000b\": 1}")]
    [InlineData("\uFEFF{}")]
    public async Task Json_that_is_no_unit_ends_in_findings(string json)
    {
        var response = await _service.PostAsync("/v1/reports?format=docx", json);

        ((int)response.StatusCode).ShouldBeOneOf(400, 422);
        (await response.JsonAsync()).Codes().ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00 })]
    [InlineData(new byte[] { 0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D })]
    [InlineData(new byte[] { 0x7B, 0x22, 0x61, 0x22, 0x3A, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x7D })]
    [InlineData(new byte[] { 0x00 })]
    public async Task Bytes_that_are_no_utf8_end_in_findings(byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/reports?format=docx") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");

        await (await _service.Client.SendAsync(request)).ShouldBeProblemAsync(400, "unreadable-json");
    }

    [Fact]
    public async Task A_million_lines_and_a_hundred_thousand_findings_are_answered()
    {
        var lines = TestService.Minimal.Replace("\"year\"", new string('\n', 1_000_000) + "\"year\"", StringComparison.Ordinal);
        (await _service.PostAsync("/v1/checks", lines)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var mistakes = "{" + string.Join(',', Enumerable.Range(0, 100_000).Select(number => $"\"k{number}\":1")) + "}";
        (await _service.PostAsync("/v1/reports?format=md", mistakes)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var same = "{" + string.Concat(Enumerable.Repeat("\"year\":1,", 100_000)) + "\"year\":1}";
        (await _service.PostAsync("/v1/reports?format=md", same)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Huge_amounts_are_printed_whole_or_found()
    {
        foreach (var amount in new[] { "79228162514264337593543950335", "9999999999999999.99", "0.001", "-1", "1E5" })
        {
            var response = await _service.PostAsync("/v1/reports?format=docx", TestService.Minimal.Replace("860000", amount, StringComparison.Ordinal));
            ((int)response.StatusCode).ShouldBeOneOf(200, 422);
        }
    }

    private async Task ShouldEndWellAsync(Action<JsonNode> harm)
    {
        var unit = JsonNode.Parse(TestService.Minimal)!;
        harm(unit);
        var json = unit.ToJsonString();

        var response = await _service.PostAsync("/v1/reports?format=zip", json);

        if (response.StatusCode != HttpStatusCode.OK)
        {
            var problem = await response.ShouldBeProblemAsync(422, "figures-fail");
            problem.Codes().ShouldNotBeEmpty();
            return;
        }

        response.Headers.TryGetValues("Set-Cookie", out _).ShouldBeFalse();
        response.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldMatch("^report[A-Za-z0-9-]*2021[.]zip$");
        using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync());
        ShouldBeHarmless(await TextAsync(zip, "report.md"));
        ShouldBeValidWord(zip);
    }

    private static async Task<string> TextAsync(ZipArchive zip, string name)
    {
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }

    /// <summary>Read as Markdown, the report holds no HTML but that of its own tables, no foreign section marks and no pictures.</summary>
    private static void ShouldBeHarmless(string markdown)
    {
        var html = Markdig.Markdown.ToHtml(markdown);
        foreach (var harm in new[] { "<script", "<img", "<div onclick", "onerror=\"", "href=\"javascript:", "href=\"file:" })
        {
            html.ShouldNotContain(harm, Case.Insensitive);
        }

        var marks = markdown.Split('\n').Where(line => line.StartsWith("<!-- section:", StringComparison.Ordinal)).ToList();
        marks.Distinct().Count().ShouldBe(marks.Count);
    }

    private static void ShouldBeValidWord(ZipArchive zip)
    {
        using var content = new MemoryStream();
        using (var entry = zip.GetEntry("report.docx")!.Open())
        {
            entry.CopyTo(content);
        }

        content.Position = 0;
        using var word = WordprocessingDocument.Open(content, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(error => error.Description).ShouldBeEmpty();
    }
}
