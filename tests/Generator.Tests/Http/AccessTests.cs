using System.Net;

using FinalAccounts.Generator.Http.Access;
using FinalAccounts.Generator.Http.Configuration;
using FinalAccounts.Generator.Tests.Http.Support;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Http;

public sealed class AccessTests
{
    [Fact]
    public async Task Without_a_key_nothing_is_given_out_but_what_everybody_may_read()
    {
        var (key, hash) = KeyHash.Create();
        await using var service = await TestService.InProcessAsync(("Access:Keys:0:Name", "portal"), ("Access:Keys:0:Hash", hash));

        var refused = await service.PostAsync("/v1/checks", TestService.Minimal);
        await refused.ShouldBeProblemAsync(401, "key-needed");
        refused.Header("WWW-Authenticate").ShouldBe("Bearer");
        foreach (var path in new[] { "/v1/packs", "/v1/schema", "/v1/none", "/V1/packs", "/metrics" })
        {
            (await service.Client.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        foreach (var wrong in new[] { "", "x", key + "x", hash, new string('x', 10_000) })
        {
            (await service.PostAsync("/v1/checks", TestService.Minimal, ("X-Api-Key", wrong))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        foreach (var path in new[] { "/health/live", "/docs", "/openapi/v1.json", "/problems/fault" })
        {
            (await service.Client.GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await service.PostAsync("/v1/checks", TestService.Minimal, ("Authorization", "Bearer " + key))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await service.PostAsync("/v1/checks", TestService.Minimal, ("X-Api-Key", key))).StatusCode.ShouldBe(HttpStatusCode.OK);
        service.Log.All.ShouldContain(line => line.Contains("client portal", StringComparison.Ordinal));
        service.Log.All.ShouldAllBe(line => !line.Contains(key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keys_rotate_while_the_service_runs_and_a_broken_file_keeps_the_old_ones()
    {
        var ((first, firstHash), (second, secondHash)) = (KeyHash.Create(), KeyHash.Create());
        using var folder = new TemporaryFolder();
        var file = folder.Write("keys.json", Keys(firstHash));
        await using var service = await TestService.WithFileAsync(file);
        async Task<bool> Opens(string key) => (await service.PostAsync("/v1/checks", "{}", ("X-Api-Key", key))).StatusCode != HttpStatusCode.Unauthorized;
        (await Opens(first)).ShouldBeTrue();
        (await Opens(second)).ShouldBeFalse();

        await Task.Delay(1100);
        folder.Write("keys.json", Keys(firstHash, secondHash));
        await TestService.UntilAsync(() => Opens(second), "the second key opens");
        (await Opens(first)).ShouldBeTrue();

        await Task.Delay(1100);
        folder.Write("keys.json", Keys(secondHash));
        await TestService.UntilAsync(async () => !await Opens(first), "the first key is withdrawn");

        foreach (var broken in new[] { "{ oops", "{}", Keys("short") })
        {
            await Task.Delay(1100);
            var kept = service.Log.All.Count(line => line.Contains("old ones stay", StringComparison.Ordinal));
            folder.Write("keys.json", broken);
            await TestService.UntilAsync(
                () => Task.FromResult(service.Log.All.Count(line => line.Contains("old ones stay", StringComparison.Ordinal)) > kept), "the broken file is noticed");
            (await Opens(second)).ShouldBeTrue();
            (await Opens("")).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("http://0.0.0.0:8080")]
    [InlineData("http://*:8080")]
    [InlineData("http://[::]:8080")]
    [InlineData("http://192.0.2.1:8080")]
    [InlineData("http://127.0.0.1:8080;http://example.org:8080")]
    public void Beyond_this_machine_it_needs_keys_or_a_word(string listen)
    {
        ConfigurationException Refused(params (string, string)[] more) => Should.Throw<ConfigurationException>(() => Read([("Listen", listen), .. more]));

        Refused().Message.ShouldContain("--allow-anonymous");
        Read(("Listen", listen), ("Access:AllowAnonymous", "true")).Listen.ShouldBe(listen);
        Read(("Listen", listen), ("Access:Keys:0:Name", "a"), ("Access:Keys:0:Hash", KeyHash.Create().Hash)).Access.Keys.Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("http://localhost:1")]
    [InlineData("http://[::1]:1;http://127.9.9.9:2")]
    public void On_this_machine_alone_it_needs_none(string listen) => Read(("Listen", listen)).Listen.ShouldBe(listen);

    [Theory]
    [InlineData("Limits:BodyBytes", "0")]
    [InlineData("Limits:JsonDepth", "33")]
    [InlineData("Limits:ReportSeconds", "0")]
    [InlineData("Limits:ReportSeconds", "soon")]
    [InlineData("Limits:ReportSecond", "1")]
    [InlineData("Limits:QueueLength", "-1")]
    [InlineData("Access:Keys:0:Hash", "secret")]
    [InlineData("Packs:Folders:0", "/does/not/exist")]
    [InlineData("Telemetry:OtlpEndpoint", "collector")]
    [InlineData("Telemetry:OtlpProtocol", "smoke")]
    [InlineData("Telemetry:TraceShare", "2")]
    [InlineData("Listen", "https://127.0.0.1:1")]
    [InlineData("Listen", "8080")]
    public void A_wrong_setting_is_named_at_the_start(string key, string value) =>
        Should.Throw<ConfigurationException>(() => Read((key, value))).Message.ShouldContain(key.Split(':')[0]);

    [Fact]
    public void All_mistakes_are_named_at_once()
    {
        var message = Should.Throw<ConfigurationException>(() => Read(("Limits:Burst", "0"), ("Limits:JsonDepth", "1"), ("Listen", "x"))).Message;

        message.ShouldContain("Burst");
        message.ShouldContain("JsonDepth");
        message.ShouldContain("Listen");
    }

    [Fact]
    public void The_defaults_are_those_of_the_file_beside_the_program()
    {
        var file = OptionsReader.Read(ServiceConfiguration.Collect(null, [])) with { Packs = new PackOptions() };
        var own = new ServiceOptions();

        file.Limits.ShouldBe(own.Limits);
        file.Telemetry.ShouldBe(own.Telemetry);
        file.Listen.ShouldBe(own.Listen);
    }

    [Fact]
    public async Task Every_answer_carries_security_headers_and_no_banner()
    {
        await using var service = await TestService.OnSocketAsync();

        foreach (var path in new[] { "/health/live", "/none", "/docs", "/v1/reports" })
        {
            var response = await service.Client.GetAsync(path);
            response.Header("X-Content-Type-Options").ShouldBe("nosniff");
            response.Header("X-Frame-Options").ShouldBe("DENY");
            response.Header("Referrer-Policy").ShouldBe("no-referrer");
            response.Header("Content-Security-Policy")!.ShouldContain("frame-ancestors 'none'");
            response.Header("Server").ShouldBeNull();
            response.Header("X-Powered-By").ShouldBeNull();
        }
    }

    private static string Keys(params string[] hashes) =>
        $$"""{ "Access": { "Keys": [{{string.Join(", ", hashes.Select((hash, at) => $$"""{ "Name": "k{{at}}", "Hash": "{{hash}}" }"""))}}] } }""";

    private static ServiceOptions Read(params (string Key, string Value)[] settings) => OptionsReader.Read(ServiceConfiguration.Collect(null, TestService.Settings(settings)));
}
