using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Generator.Tests.Http.Support;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Http;

public sealed class OperationTests
{
    [Fact]
    public async Task Metrics_count_requests_reports_and_findings()
    {
        await using var service = await TestService.InProcessAsync();
        await service.PostAsync("/v1/reports?format=md", TestService.Minimal);
        await service.PostAsync("/v1/reports?format=md", TestService.Minimal.Replace("\"year\": ", "\"yeer\": 1, \"year\": ", StringComparison.Ordinal));
        await service.PostAsync("/v1/reports?format=odt", TestService.Minimal);

        (await service.MetricAsync("generator_requests_total{method=\"POST\",route=\"/v1/reports\",status=\"200\"}")).ShouldBe(1);
        (await service.MetricAsync("generator_requests_total{method=\"POST\",route=\"/v1/reports\",status=\"406\"}")).ShouldBe(1);
        (await service.MetricAsync("generator_renders_total{format=\"md\",pack=\"base\",outcome=\"made\"}")).ShouldBe(1);
        (await service.MetricAsync("generator_renders_total{format=\"md\",pack=\"none\",outcome=\"failed\"}")).ShouldBe(1);
        (await service.MetricAsync("generator_findings_total{code=\"F003\",severity=\"error\"}")).ShouldBe(1);
        (await service.MetricAsync("generator_render_duration_seconds_count{format=\"md\",pack=\"base\"}")).ShouldBe(1);
        (await service.MetricAsync("generator_request_duration_seconds_bucket{route=\"/v1/reports\",le=\"+Inf\"}")).ShouldBe(3);
        (await service.MetricAsync("dotnet_process_memory_working_set_bytes ")).ShouldBeGreaterThan(1e6);
        (await service.Client.GetStringAsync("/metrics")).ShouldContain("generator_queue_length 0");
    }

    [Fact]
    public async Task Every_stage_is_a_span_of_the_request()
    {
        var spans = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name is Stages.SourceName or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = span =>
            {
                lock (spans)
                {
                    spans.Add(span);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var service = await TestService.InProcessAsync();
        var trace = ActivityTraceId.CreateFromString("0af7651916cd43dd8448eb211c80319c");

        await service.PostAsync("/v1/reports?format=zip", TestService.Minimal, ("traceparent", $"00-{trace}-b7ad6b7169203331-01"));

        lock (spans)
        {
            spans.Where(span => span.TraceId == trace && span.Source.Name == Stages.SourceName).Select(span => span.OperationName)
                .ShouldBe(["read", "pack", "derive", "check", "values", "compose", "parse", "render md", "render docx", "render pdf"]);
        }
    }

    [Fact]
    public async Task Spans_and_metrics_go_out_by_otlp()
    {
        using var collector = new HttpListener();
        var port = FreePort();
        collector.Prefixes.Add($"http://127.0.0.1:{port}/");
        collector.Start();
        var received = Collect(collector);

        await using (var service = await TestService.InProcessAsync(("Telemetry:OtlpEndpoint", $"http://127.0.0.1:{port}")))
        {
            await service.PostAsync("/v1/reports?format=md", TestService.Minimal);
            await service.StopAsync();
        }

        await TestService.UntilAsync(() => Task.FromResult(received.ContainsKey("/v1/traces") && received.ContainsKey("/v1/metrics")), "both signals arrive");
        received["/v1/traces"].ShouldContain("render md");
        received["/v1/metrics"].ShouldContain("generator.renders");
    }

    [Fact]
    public async Task The_log_says_what_happened_and_nothing_of_the_body()
    {
        await using var service = await TestService.InProcessAsync();
        await service.PostAsync("/v1/reports?format=md&pack=base", TestService.Minimal);
        await service.PostAsync("/v1/reports?format=md", TestService.Minimal.Replace("860000", "\"860000.123\"", StringComparison.Ordinal));

        var log = string.Join('\n', service.Log.All);
        log.ShouldContain("POST /v1/reports 200");
        log.ShouldContain("format md, pack base");
        foreach (var secret in new[] { "某某市", "860000", "教育装备" })
        {
            log.ShouldNotContain(secret);
        }
    }

    [Fact]
    public async Task A_pack_that_changes_is_read_anew_and_a_broken_one_keeps_its_old_state()
    {
        using var folder = new TemporaryFolder();
        Copy(Repository.PathOf("templates", "base"), Path.Combine(folder.Path, "base"));
        folder.Write("own/pack.yaml", Pack("甲格式"));
        await using var service = await TestService.InProcessAsync(("Packs:Folders:0", folder.Path), ("Packs:ReloadSeconds", "0.1"));
        async Task<string> Line(string name) => (await (await service.Client.GetAsync("/v1/packs/own")).JsonAsync()).GetProperty(name).GetString()!;
        (await Line("name")).ShouldBe("甲格式");

        folder.Write("own/pack.yaml", Pack("乙格式改了名"));
        await TestService.UntilAsync(async () => await Line("name") == "乙格式改了名", "the new name is served");

        folder.Write("own/pack.yaml", "name: [");
        await TestService.UntilAsync(async () => await Line("state") == "old", "the broken file is noticed");
        (await Line("name")).ShouldBe("乙格式改了名");
        (await service.PostAsync("/v1/reports?format=md&pack=own", TestService.Minimal)).StatusCode.ShouldBe(HttpStatusCode.OK);
        service.Log.All.ShouldContain(line => line.Contains("Pack own is broken; its old state stays in use", StringComparison.Ordinal));
        (await service.MetricAsync("generator_pack_loads_total{pack=\"own\",outcome=\"broken\"}")).ShouldBeGreaterThan(0);

        folder.Write("own/pack.yaml", Pack("丙格式"));
        await TestService.UntilAsync(async () => await Line("state") == "current", "the mended file is served");
        (await Line("name")).ShouldBe("丙格式");
    }

    [Fact]
    public async Task A_pack_that_was_broken_from_the_start_is_unavailable_and_the_others_are_served()
    {
        using var folder = new TemporaryFolder();
        Copy(Repository.PathOf("templates", "base"), Path.Combine(folder.Path, "base"));
        folder.Write("own/pack.yaml", "name: [");
        await using var service = await TestService.InProcessAsync(("Packs:Folders:0", folder.Path));

        await (await service.PostAsync("/v1/reports?format=md&pack=own", TestService.Minimal)).ShouldBeProblemAsync(503, "unavailable");
        (await service.PostAsync("/v1/reports?format=md&pack=base", TestService.Minimal)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static string Pack(string name) => $"extends: base\nid: own\nname: {name}\n";

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static System.Collections.Concurrent.ConcurrentDictionary<string, string> Collect(HttpListener collector)
    {
        var received = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
        _ = Task.Run(async () =>
        {
            while (true)
            {
                var context = await collector.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                received.AddOrUpdate(context.Request.Url!.AbsolutePath, _ => Encoding.UTF8.GetString(body.ToArray()), (_, old) => old + Encoding.UTF8.GetString(body.ToArray()));
                context.Response.Close();
            }
        });
        return received;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
