using System.Net;
using System.Net.Sockets;
using System.Text;

using FinalAccounts.Generator.Tests.Http.Support;

namespace FinalAccounts.Generator.Tests.Http;

/// <summary>Limits, slow bodies, lost connections and shutdown, over a real socket.</summary>
public sealed class LimitTests
{
    /// <summary>A unit whose report takes seconds to lay out.</summary>
    private static readonly string Heavy = WithAttachment(string.Join("\\n\\n", Enumerable.Repeat(string.Concat(Enumerable.Repeat("组织实施实验教学与图书馆建设，指导应用。", 16)), 3000)));

    [Fact]
    public async Task A_report_that_takes_too_long_is_stopped_and_answered_with_503()
    {
        await using var service = await (await TestService.OnSocketAsync(("Limits:ReportSeconds", "0.2"), ("Limits:ParallelRenders", "1"))).ReadyAsync();

        var problem = await (await service.PostAsync("/v1/reports?format=pdf", Heavy)).ShouldBeProblemAsync(503, "timed-out");

        problem.GetProperty("detail").GetString()!.ShouldContain("0.2");
        await TestService.UntilAsync(async () => await service.MetricAsync("generator_renders_running ") == 0, "the layout stops");
        (await service.PostAsync("/v1/checks", TestService.Minimal)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_client_that_goes_away_stops_its_report()
    {
        await using var service = await (await TestService.OnSocketAsync(("Limits:ParallelRenders", "1"))).ReadyAsync();
        using var gone = new CancellationTokenSource();
        var request = service.Client.SendAsync(TestService.Post("/v1/reports?format=pdf", Heavy), gone.Token);
        await TestService.UntilAsync(async () => await service.MetricAsync("generator_renders_running ") == 1, "the report is begun");

        await gone.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(request);
        await TestService.UntilAsync(async () => await service.MetricAsync("generator_renders_running ") == 0, "the report is given up");
        await TestService.UntilAsync(async () => await service.MetricAsync("generator_renders_total{format=\"pdf\",pack=\"none\",outcome=\"cancelled\"}") == 1, "it is counted");
        await TestService.UntilAsync(async () => await service.MetricAsync("generator_requests_total{method=\"POST\",route=\"/v1/reports\",status=\"499\"}") == 1, "it is recorded as 499");
        service.Log.All.ShouldAllBe(line => !line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_full_queue_sends_callers_away_with_503_and_a_time()
    {
        await using var service = await (await TestService.OnSocketAsync(("Limits:ParallelRenders", "1"), ("Limits:QueueLength", "2"), ("Limits:ReportSeconds", "4"))).ReadyAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => service.PostAsync("/v1/reports?format=pdf", Heavy)));

        var busy = new List<HttpResponseMessage>();
        foreach (var answer in answers.Where(answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable))
        {
            if ((await answer.JsonAsync()).GetProperty("type").GetString() == "/problems/busy")
            {
                busy.Add(answer);
            }
        }

        busy.Count.ShouldBe(5);
        busy.ShouldAllBe(answer => answer.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task Who_waits_too_long_is_sent_away()
    {
        await using var service = await (await TestService.OnSocketAsync(("Limits:ParallelRenders", "1"), ("Limits:QueueSeconds", "0.3"))).ReadyAsync();
        var first = service.PostAsync("/v1/reports?format=pdf", Heavy);
        await TestService.UntilAsync(async () => await service.MetricAsync("generator_renders_running ") == 1, "the first is begun");

        await (await service.PostAsync("/v1/checks", TestService.Minimal)).ShouldBeProblemAsync(503, "busy");

        (await first).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back_and_others_are_served()
    {
        var (one, other) = (Generator.Http.Access.KeyHash.Create(), Generator.Http.Access.KeyHash.Create());
        await using var service = await TestService.OnSocketAsync(
            ("Limits:RequestsPerSecond", "0.1"), ("Limits:Burst", "3"), ("Access:OpenMetrics", "true"),
            ("Access:Keys:0:Name", "one"), ("Access:Keys:0:Hash", one.Hash), ("Access:Keys:1:Name", "other"), ("Access:Keys:1:Hash", other.Hash));
        Task<HttpResponseMessage> Ask(string key) => service.PostAsync("/v1/checks", "{}", ("X-Api-Key", key));
        for (var count = 0; count < 3; count++)
        {
            (await Ask(one.Key)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var refused = await Ask(one.Key);

        await refused.ShouldBeProblemAsync(429, "too-many-requests");
        refused.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10));
        (await Ask(other.Key)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await service.Client.GetAsync("/health/live")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_body_that_stops_arriving_is_given_up()
    {
        await using var service = await TestService.OnSocketAsync(("Limits:BodySeconds", "1"));

        var answer = await RawAsync(service, "POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"year\"");

        answer.ShouldStartWith("HTTP/1.1 408");
        answer.ShouldContain("/problems/slow-body");
    }

    [Fact]
    public async Task A_body_that_trickles_is_given_up()
    {
        await using var service = await TestService.OnSocketAsync(("Limits:BodyBytesPerSecond", "1000"), ("Limits:BodySeconds", "600"));

        var answer = await RawAsync(service, "POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{\"year\"", trickle: true);

        answer.ShouldStartWith("HTTP/1.1 408");
    }

    [Fact]
    public async Task A_body_above_the_limit_is_refused_before_it_is_sent()
    {
        await using var service = await TestService.OnSocketAsync(("Limits:BodyBytes", "2000"));

        (await RawAsync(service, "POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2001\r\n\r\n")).ShouldStartWith("HTTP/1.1 413");
        (await RawAsync(service, "POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 999999999\r\n\r\n")).ShouldStartWith("HTTP/1.1 413");
        var chunk = new string(' ', 3000);
        (await RawAsync(service, $"POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nbb8\r\n{chunk}\r\n")).ShouldStartWith("HTTP/1.1 413");
    }

    [Theory]
    [InlineData("GARBAGE\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("POST /v1/checks HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n")]
    [InlineData("GET /%zz\0 HTTP/1.1\r\nHost: x\r\n\r\n")]
    public async Task What_is_no_http_is_400(string request)
    {
        await using var service = await TestService.OnSocketAsync();

        var answer = await RawAsync(service, request);

        answer.ShouldStartWith("HTTP/1.1 400");
        answer.ShouldNotContain("Server:");
    }

    [Fact]
    public async Task A_shutdown_finishes_what_runs_and_takes_nothing_new()
    {
        await using var service = await (await TestService.OnSocketAsync(("Limits:ParallelRenders", "1"))).ReadyAsync();
        var running = service.PostAsync("/v1/reports?format=pdf", Heavy);
        await TestService.UntilAsync(async () => await service.MetricAsync("generator_renders_running ") == 1, "the report is begun");

        var stopping = service.StopAsync();

        var answer = await running;
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(100_000);
        await stopping;
        await Should.ThrowAsync<HttpRequestException>(() => new HttpClient { BaseAddress = service.Address }.GetAsync("/health/live"));
    }

    [Fact]
    public async Task A_shutdown_that_has_waited_long_enough_stops_what_still_runs()
    {
        await using var service = await (await TestService.OnSocketAsync(("Limits:ParallelRenders", "1"), ("Limits:ShutdownSeconds", "0.05"))).ReadyAsync();
        var running = service.PostAsync("/v1/reports?format=pdf", Heavy);
        await TestService.UntilAsync(async () => await service.MetricAsync("generator_renders_running ") == 1, "the report is begun");

        await service.StopAsync().WaitAsync(TimeSpan.FromSeconds(10));

        await Should.ThrowAsync<HttpRequestException>(running);
    }

    private static string WithAttachment(string text) =>
        TestService.Minimal.Replace("\"explanations\"", $$"""
            "attachments": [{ "title": "附件", "text": "{{text}}" }], "explanations"
            """, StringComparison.Ordinal);

    /// <summary>Sends bytes as they are, and gives all that comes back.</summary>
    private static async Task<string> RawAsync(TestService service, string request, bool trickle = false)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(service.Address.Host, service.Address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request));
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        if (trickle)
        {
            _ = Task.Run(
                async () =>
                {
                    while (true)
                    {
                        await stream.WriteAsync(" "u8.ToArray(), patience.Token);
                        await Task.Delay(100, patience.Token);
                    }
                },
                patience.Token);
        }

        var answer = new StringBuilder();
        var buffer = new byte[4096];
        while (await ReadAsync(stream, buffer, patience.Token) is > 0 and var count)
        {
            answer.Append(Encoding.UTF8.GetString(buffer, 0, count));
            if (answer.ToString().EndsWith("}\n", StringComparison.Ordinal))
            {
                break;
            }
        }

        return answer.ToString();
    }

    private static async Task<int> ReadAsync(NetworkStream stream, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await stream.ReadAsync(buffer, cancellation);
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
