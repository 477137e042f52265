using System.Net;
using System.Text;

using FinalAccounts.Generator.Tests.Http.Support;

namespace FinalAccounts.Generator.Tests.Http;

public sealed class AttachmentTests(TightService shared) : IClassFixture<TightService>
{
    private readonly TestService _service = shared.Service;

    [Theory]
    [InlineData("attachment.md")]
    [InlineData("整体绩效评价报告.md")]
    public async Task A_markdown_file_travels_with_the_json(string name)
    {
        var response = await SendAsync(Unit(name), (name, "评价得分 {{ facts.expenditure.total | amount }}"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync());
        var report = await response.Content.ReadAsStringAsync();
        report.ShouldContain("评价得分 ");
        report.ShouldNotContain("{{");
    }

    [Fact]
    public async Task A_plain_file_name_in_utf8_is_understood()
    {
        // What curl sends: no filename*, the name's UTF-8 as it is.
        var body = new MemoryStream();
        body.Write(Encoding.UTF8.GetBytes($"--x\r\nContent-Disposition: form-data; name=\"unit\"\r\n\r\n{Unit("评价.md")}\r\n"));
        body.Write(Encoding.UTF8.GetBytes("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"评价.md\"\r\nContent-Type: text/markdown\r\n\r\n得分很高\r\n--x--\r\n"));
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/reports?format=md") { Content = new ByteArrayContent(body.ToArray()) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=x");

        var response = await _service.Client.SendAsync(request);

        (await response.Content.ReadAsStringAsync()).ShouldContain("得分很高");
    }

    [Fact]
    public async Task Last_years_json_travels_as_a_part_of_its_own()
    {
        var current = TestService.Minimal.Replace("\"year\": 2021", "\"year\": 2022", StringComparison.Ordinal)
            .Replace("\"previousYear\"", "\"expected\": {}, \"previousYear\"", StringComparison.Ordinal);
        using var content = Content(current);
        content.Add(new StringContent(TestService.Minimal), "previous");

        var findings = await (await _service.Client.PostAsync("/v1/checks", content)).JsonAsync();

        findings.Codes().ShouldContain("C044");
        findings.GetProperty("passed").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_was_not_sent_is_a_finding()
    {
        var problem = await (await SendAsync(Unit("评价.md"))).ShouldBeProblemAsync(422, "figures-fail");

        problem.Codes().ShouldContain("O002");
        await (await _service.PostAsync("/v1/reports?format=md", Unit("../../../etc/passwd"))).ShouldBeProblemAsync(422, "figures-fail");
        await (await _service.PostAsync("/v1/reports?format=md", Unit("/etc/passwd"))).ShouldBeProblemAsync(422, "figures-fail");
    }

    [Fact]
    public async Task A_file_that_nothing_names_is_a_finding_and_no_obstacle()
    {
        using var content = Content(TestService.Minimal, ("logo.png", "not looked at"));

        var checks = await (await _service.Client.PostAsync("/v1/checks", content)).JsonAsync();

        checks.GetProperty("passed").GetBoolean().ShouldBeTrue();
        checks.Codes().ShouldContain("O003");
    }

    [Fact]
    public async Task Forms_that_cannot_be_read_say_why()
    {
        await (await SendAsync(null, ("a.md", "x"))).ShouldBeProblemAsync(400, "bad-request");
        await (await SendAsync(TestService.Minimal, ("a.md", "x"), ("a.md", "y"))).ShouldBeProblemAsync(400, "bad-request");
        await (await SendAsync(TestService.Minimal, ("a.exe", "x"))).ShouldBeProblemAsync(415, "wrong-media-type");
        await (await SendAsync(TestService.Minimal, ("a.md", "x"), ("b.md", "y"), ("c.md", "z"))).ShouldBeProblemAsync(413, "too-large");
        await (await SendAsync(TestService.Minimal, ("a.md", new string('x', 20_000)))).ShouldBeProblemAsync(413, "too-large");
    }

    [Theory]
    [InlineData("multipart/form-data", "--x\r\n")]
    [InlineData("multipart/form-data; boundary=x", "no part at all")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"unit\"\r\n\r\n{")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nNonsense\r\n\r\n{}\r\n--x--\r\n")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nX: y\r\n\r\n{}\r\n--x--\r\n")]
    public async Task Broken_forms_are_400(string contentType, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/checks") { Content = new StringContent(body) };
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        await (await _service.Client.SendAsync(request)).ShouldBeProblemAsync(400, "bad-request");
    }

    private static string Unit(string file) =>
        TestService.Minimal.Replace("\"explanations\"", $$"""
            "attachments": [{ "title": "整体绩效评价报告", "file": "{{file}}" }], "explanations"
            """, StringComparison.Ordinal);

    private static MultipartFormDataContent Content(string? unit, params (string Name, string Text)[] files)
    {
        var content = new MultipartFormDataContent();
        if (unit is not null)
        {
            content.Add(new StringContent(unit), "unit");
        }

        foreach (var (name, text) in files)
        {
            content.Add(new StringContent(text), "file", name);
        }

        return content;
    }

    private async Task<HttpResponseMessage> SendAsync(string? unit, params (string Name, string Text)[] files)
    {
        using var content = Content(unit, files);
        return await _service.Client.PostAsync("/v1/reports?format=md", content);
    }
}
