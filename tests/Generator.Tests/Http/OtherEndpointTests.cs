using System.Net;
using System.Text.Json;

using FinalAccounts.Generator.Http.Problems;
using FinalAccounts.Generator.Tests.Http.Support;
using FinalAccounts.Generator.Tests.Support;
using FinalAccounts.Model.Figures;

using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace FinalAccounts.Generator.Tests.Http;

public sealed class OtherEndpointTests(SharedService shared) : IClassFixture<SharedService>
{
    private static readonly HashSet<string> Untold = ["/", "/docs/page.js", "/docs/page.css"];

    private readonly TestService _service = shared.Service;

    [Fact]
    public async Task Checks_list_all_findings_and_count_them()
    {
        var body = await (await _service.PostAsync("/v1/checks", TestService.Minimal, ("Accept-Language", "en"))).JsonAsync();

        body.GetProperty("passed").GetBoolean().ShouldBeTrue();
        body.GetProperty("errors").GetInt32().ShouldBe(0);
        (body.GetProperty("warnings").GetInt32() + body.GetProperty("information").GetInt32()).ShouldBe(body.Codes().Count());
        body.GetProperty("findings")[0].GetProperty("message").GetString()!.ShouldAllBe(character => character < 0x3000);
    }

    [Fact]
    public async Task Facts_are_those_of_the_command_line()
    {
        var response = await _service.PostAsync("/v1/facts", TestService.Minimal);

        var facts = (await response.JsonAsync()).GetProperty("facts").EnumerateArray().ToList();
        facts.Count.ShouldBeGreaterThan(100);
        var total = facts.Single(fact => fact.GetProperty("id").GetString() == "expenditure.total");
        total.GetProperty("value").GetDecimal().ShouldBe(912_000m);
        total.GetProperty("inputs").GetArrayLength().ShouldBeGreaterThan(0);
        response.Header("ETag").ShouldNotBeNull();
    }

    [Fact]
    public async Task Packs_are_listed_and_described()
    {
        var all = (await (await _service.Client.GetAsync("/v1/packs")).JsonAsync()).GetProperty("packs").EnumerateArray().ToList();
        all.Select(pack => pack.GetProperty("id").GetString()!).ShouldBe(
            Directory.EnumerateFiles(Repository.PathOf("templates"), "pack.yaml", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file))!).Order(StringComparer.Ordinal));
        all.ShouldAllBe(pack => pack.GetProperty("state").GetString() == "current");

        var one = await (await _service.Client.GetAsync("/v1/packs/wuhan-qiaokou")).JsonAsync();
        (one.GetProperty("chain").EnumerateArray().Select(id => id.GetString()).ToList() is ["wuhan-qiaokou", .., "base"]).ShouldBeTrue();
        one.GetProperty("sections").EnumerateArray().Select(key => key.GetString()).ShouldContain("overview.duties");
    }

    [Fact]
    public async Task The_schema_is_that_of_the_command_line()
    {
        var response = await _service.Client.GetAsync("/v1/schema");

        (await response.Content.ReadAsStringAsync()).ShouldBe(UnitSchema.Export());
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/schema+json");
    }

    [Theory]
    [InlineData("/v1/schema")]
    [InlineData("/v1/packs")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/docs")]
    public async Task What_is_read_can_be_kept_and_asked_for_with_head(string path)
    {
        var first = await _service.Client.GetAsync(path);
        using var again = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "If-None-Match", first.Header("ETag") } } };
        using var head = new HttpRequestMessage(HttpMethod.Head, path);

        (await _service.Client.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        var headers = await _service.Client.SendAsync(head);
        headers.StatusCode.ShouldBe(HttpStatusCode.OK);
        headers.Header("ETag").ShouldBe(first.Header("ETag"));
        (await headers.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Health_says_live_and_after_a_trial_report_ready()
    {
        (await _service.Client.GetStringAsync("/health/live")).ShouldContain("live");

        await _service.ReadyAsync();

        (await _service.Client.GetStringAsync("/health/ready")).ShouldContain("\"ready\"");
    }

    [Fact]
    public async Task The_openapi_document_tells_of_every_route_and_method()
    {
        var document = await (await _service.Client.GetAsync("/openapi/v1.json")).JsonAsync();
        var told = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => $"{method.Name.ToUpperInvariant()} {path.Name}"));

        var routes = _service.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => !Untold.Contains(endpoint.RoutePattern.RawText!))
            .Select(endpoint => $"{endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods[0]} {endpoint.RoutePattern.RawText}");

        told.Order().ShouldBe(routes.Order());
    }

    [Fact]
    public async Task The_openapi_document_is_whole()
    {
        var document = await (await _service.Client.GetAsync("/openapi/v1.json")).JsonAsync();
        var all = Nodes(document).ToList();

        foreach (var reference in all.Where(node => node.ValueKind == JsonValueKind.Object && node.TryGetProperty("$ref", out _)))
        {
            Resolve(document, reference.GetProperty("$ref").GetString()!);
        }

        document.GetProperty("openapi").GetString().ShouldBe("3.1.0");
        document.GetProperty("components").GetProperty("schemas").GetProperty("Unit").GetProperty("properties").TryGetProperty("year", out _).ShouldBeTrue();
        var statuses = document.GetProperty("components").GetProperty("responses").EnumerateObject().SelectMany(response => response.Value.GetProperty("content")
            .GetProperty("application/problem+json").GetProperty("examples").EnumerateObject().Select(example => example.Value.GetProperty("value"))).ToList();
        foreach (var example in statuses)
        {
            var type = ProblemType.All.Single(type => type.Type == example.GetProperty("type").GetString());
            example.GetProperty("status").GetInt32().ShouldBe(type.Status);
            example.GetProperty("title").GetString().ShouldBe(type.Title.Chinese);
        }
    }

    [Fact]
    public async Task The_example_of_the_document_is_a_unit_that_passes()
    {
        var document = await (await _service.Client.GetAsync("/openapi/v1.json")).JsonAsync();
        var example = document.GetProperty("components").GetProperty("examples").GetProperty("minimalUnit").GetProperty("value").GetRawText();

        (await (await _service.PostAsync("/v1/checks", example)).JsonAsync()).GetProperty("passed").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task The_page_asks_no_other_host()
    {
        (await _service.Client.GetAsync("/")).Headers.Location!.ToString().ShouldBe("/docs");
        foreach (var path in new[] { "/docs", "/docs/page.js", "/docs/page.css" })
        {
            var response = await _service.Client.GetAsync(path);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await response.Content.ReadAsStringAsync()).ShouldNotContain("://");
            response.Header("Content-Security-Policy")!.ShouldStartWith("default-src 'none'");
        }
    }

    private static IEnumerable<JsonElement> Nodes(JsonElement node) => node.ValueKind switch
    {
        JsonValueKind.Object => node.EnumerateObject().SelectMany(member => Nodes(member.Value)).Prepend(node),
        JsonValueKind.Array => node.EnumerateArray().SelectMany(Nodes),
        _ => [],
    };

    private static JsonElement Resolve(JsonElement document, string reference)
    {
        var node = document;
        foreach (var name in reference.Split('/').Skip(1))
        {
            node.TryGetProperty(name, out node).ShouldBeTrue(reference);
        }

        return node;
    }
}
