using System.Net;
using System.Net.Http.Headers;
using System.Text;

using FinalAccounts.Generator.Http.Problems;
using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Tests.Http.Support;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Tests.Http;

public sealed class ProblemTests(TightService shared) : IClassFixture<TightService>
{
    private readonly TestService _service = shared.Service;

    [Theory]
    [InlineData("/v1/reports?format=pdf")]
    [InlineData("/v1/checks")]
    [InlineData("/v1/facts")]
    public async Task Unreadable_json_is_400_with_line_and_column(string path)
    {
        var problem = await (await _service.PostAsync(path, "{\n  \"year\": 2021,\n  oops\n}")).ShouldBeProblemAsync(400, "unreadable-json");

        var finding = problem.GetProperty("findings")[0];
        finding.GetProperty("code").GetString().ShouldBe("F001");
        finding.GetProperty("line").GetInt32().ShouldBe(3);
        finding.GetProperty("column").GetInt32().ShouldBe(3);
        finding.GetProperty("hint").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Figures_that_fail_are_422_with_every_finding()
    {
        var json = TestService.Minimal.Replace("\"year\": ", "\"yeer\": 1, \"yaer\": 2, \"year\": ", StringComparison.Ordinal);

        var problem = await (await _service.PostAsync("/v1/reports?format=md", json)).ShouldBeProblemAsync(422, "figures-fail");

        problem.Codes().ShouldBe(["F003", "F003"]);
        var finding = problem.GetProperty("findings")[0];
        finding.GetProperty("pointer").GetString().ShouldBe("/yeer");
        finding.GetProperty("severity").GetString().ShouldBe("error");
        finding.TryGetProperty("file", out _).ShouldBeFalse();
        await (await _service.PostAsync("/v1/facts", json)).ShouldBeProblemAsync(422, "figures-fail");
        (await _service.PostAsync("/v1/checks", json)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_mistake_of_a_template_in_prose_is_422_at_its_place()
    {
        var json = TestService.Minimal.Replace("\"grandTotal.change\": \"", "\"grandTotal.change\": \"{{ facts.expenditre.total | amount }}", StringComparison.Ordinal);

        var problem = await (await _service.PostAsync("/v1/reports?format=md", json)).ShouldBeProblemAsync(422, "figures-fail");

        problem.GetProperty("findings")[0].GetProperty("pointer").GetString().ShouldBe("/explanations/grandTotal.change");
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=gbk")]
    [InlineData("nonsense")]
    public async Task Other_bodies_are_415(string contentType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/checks") { Content = new ByteArrayContent("{}"u8.ToArray()) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        await (await _service.Client.SendAsync(request)).ShouldBeProblemAsync(415, "wrong-media-type");
    }

    [Fact]
    public async Task A_body_without_type_and_a_compressed_one_are_415()
    {
        using var bare = new HttpRequestMessage(HttpMethod.Post, "/v1/checks") { Content = new ByteArrayContent("{}"u8.ToArray()) };
        using var packed = TestService.Post("/v1/checks", "{}");
        packed.Content!.Headers.ContentEncoding.Add("gzip");

        await (await _service.Client.SendAsync(bare)).ShouldBeProblemAsync(415, "wrong-media-type");
        await (await _service.Client.SendAsync(packed)).ShouldBeProblemAsync(415, "wrong-media-type");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=UTF-8")]
    [InlineData("application/vnd.unit+json")]
    public async Task Every_json_is_read(string contentType)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/checks") { Content = new StringContent(TestService.Minimal) };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);

        (await _service.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_body_above_the_limit_is_413_whether_or_not_it_states_its_length()
    {
        var large = new string(' ', 20_001);
        using var unknownLength = new HttpRequestMessage(HttpMethod.Post, "/v1/checks") { Content = new StreamContent(new Trickle(Encoding.UTF8.GetBytes(large))) };
        unknownLength.Content.Headers.ContentType = new("application/json");

        var problem = await (await _service.PostAsync("/v1/checks", large)).ShouldBeProblemAsync(413, "too-large");
        problem.GetProperty("detail").GetString()!.ShouldContain("20000");
        await (await _service.Client.SendAsync(unknownLength)).ShouldBeProblemAsync(413, "too-large");
    }

    [Fact]
    public async Task Json_deeper_than_the_limit_is_400()
    {
        string Nested(int depth) => new string('[', depth) + new string(']', depth);

        await (await _service.PostAsync("/v1/checks", Nested(13))).ShouldBeProblemAsync(400, "unreadable-json");
        await (await _service.PostAsync("/v1/checks", new string('[', 19_000))).ShouldBeProblemAsync(400, "unreadable-json");
        (await _service.PostAsync("/v1/checks", Nested(12))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Unknown_addresses_and_methods_are_problems_too()
    {
        await (await _service.Client.GetAsync("/v2/reports")).ShouldBeProblemAsync(404, "not-found");
        await (await _service.Client.GetAsync("/v1/packs/none")).ShouldBeProblemAsync(404, "unknown-pack");
        var response = await _service.Client.GetAsync("/v1/reports");
        await response.ShouldBeProblemAsync(405, "wrong-method");
        response.Content.Headers.Allow.ShouldBe(["POST"]);
    }

    [Theory]
    [InlineData(null, "zh-CN", "JSON 无法读取")]
    [InlineData("en", "en", "The JSON cannot be read")]
    [InlineData("en-GB, zh;q=0.5", "en", "The JSON cannot be read")]
    [InlineData("fr, en;q=0.1, zh;q=0.2", "zh-CN", "JSON 无法读取")]
    [InlineData("fr", "zh-CN", "JSON 无法读取")]
    [InlineData("zh;q=0, en;q=0.1", "en", "The JSON cannot be read")]
    [InlineData(";;;", "zh-CN", "JSON 无法读取")]
    public async Task Words_follow_the_language(string? accept, string language, string title)
    {
        var response = await _service.PostAsync("/v1/checks", "{", accept is null ? [] : [("Accept-Language", accept)]);

        var problem = await response.ShouldBeProblemAsync(400, "unreadable-json");
        response.Header("Content-Language").ShouldBe(language);
        problem.GetProperty("title").GetString().ShouldBe(title);
        problem.GetProperty("findings")[0].TryGetProperty("original", out _).ShouldBe(language == "en");
    }

    [Fact]
    public void Every_code_has_english_words()
    {
        Type[] lists = [typeof(DiagnosticCodes), typeof(PackCodes), typeof(MarkupCodes)];
        var codes = lists.SelectMany(list => list.GetFields()).Select(field => (string)field.GetValue(null)!).ToList();

        codes.Except(FindingTexts.Codes).ShouldBeEmpty();
        FindingTexts.English("F003").ShouldBe("A key the schema does not know.");
    }

    [Fact]
    public async Task Every_type_has_a_page_that_explains_it()
    {
        foreach (var type in ProblemType.All)
        {
            var page = await _service.Client.GetStringAsync(type.Type);
            page.ShouldContain(type.Title.Chinese);
        }

        (await _service.Client.GetAsync("/problems/none")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <summary>A body that does not know how long it is.</summary>
    private sealed class Trickle(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
