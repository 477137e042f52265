using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

using FinalAccounts.Generator.Http;
using FinalAccounts.Generator.Http.Configuration;
using FinalAccounts.Generator.Tests.Support;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Generator.Tests.Http.Support;

/// <summary>The service, in this process or on a real socket of this machine.</summary>
internal sealed class TestService : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestService(WebApplication app, HttpClient client, LogLines log) => (_app, Client, Log) = (app, client, log);

    public HttpClient Client { get; }

    public LogLines Log { get; }

    public IServiceProvider Services => _app.Services;

    public Uri Address => Client.BaseAddress!;

    /// <summary>A minimal unit's JSON.</summary>
    public static string Minimal { get; } = File.ReadAllText(Repository.PathOf("examples", "minimal.json"));

    /// <summary>Starts it without a socket.</summary>
    public static Task<TestService> InProcessAsync(params (string Key, string Value)[] settings) => StartAsync(settings, null, inProcess: true);

    /// <summary>Starts it with Kestrel on a free port.</summary>
    public static Task<TestService> OnSocketAsync(params (string Key, string Value)[] settings) => StartAsync(settings, null, inProcess: false);

    /// <summary>Starts it with a configuration file.</summary>
    public static Task<TestService> WithFileAsync(string file, params (string Key, string Value)[] settings) => StartAsync(settings, file, inProcess: true);

    /// <summary>The configuration of a test.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Settings(params (string Key, string Value)[] settings) =>
        new (string Key, string Value)[] { ("Packs:Folders:0", Repository.PathOf("templates")), ("Packs:ReloadSeconds", "0"), ("Limits:RequestsPerSecond", "0") }
            .Where(own => !settings.Any(setting => setting.Key == own.Key))
            .Concat(settings)
            .Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value));

    /// <summary>A request with a JSON body.</summary>
    public static HttpRequestMessage Post(string path, string json, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return request;
    }

    /// <summary>Sends a JSON body.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, string json, params (string Name, string Value)[] headers) => Client.SendAsync(Post(path, json, headers));

    /// <summary>Asks until the service is ready.</summary>
    public async Task<TestService> ReadyAsync()
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            if ((await Client.GetAsync("/health/ready")).IsSuccessStatusCode)
            {
                return this;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException("The service does not become ready: " + await Client.GetStringAsync("/health/ready"));
    }

    /// <summary>What one metric says now; 0 where it is not there.</summary>
    public async Task<double> MetricAsync(string line)
    {
        var text = await Client.GetStringAsync("/metrics");
        return text.Split('\n').Where(candidate => candidate.StartsWith(line, StringComparison.Ordinal))
            .Select(candidate => double.Parse(candidate.Split(' ')[^1], System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault();
    }

    /// <summary>Waits until something holds.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds, string what)
    {
        for (var attempt = 0; attempt < 300; attempt++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(100);
        }

        Assert.Fail("After 30 seconds still not: " + what);
    }

    public Task StopAsync() => _app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }

    private static async Task<TestService> StartAsync((string Key, string Value)[] settings, string? file, bool inProcess)
    {
        var log = new LogLines();
        var all = Settings([("Listen", "http://127.0.0.1:0"), .. settings]);
        var app = Service.Build(ServiceConfiguration.Collect(file, all), builder =>
        {
            if (inProcess)
            {
                builder.WebHost.UseTestServer();
            }

            builder.Logging.ClearProviders().AddProvider(log);
        });
        await app.StartAsync();
        var client = inProcess
            ? app.GetTestClient()
            : new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
        return new TestService(app, client, log);
    }
}

/// <summary>What was logged.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> All
    {
        get
        {
            lock (_lines)
            {
                return [.. _lines];
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lines)
        {
            _lines.Add($"{logLevel}: {formatter(state, exception)}{(exception is null ? "" : "\n" + exception)}");
        }
    }

    public void Dispose()
    {
    }
}

/// <summary>Reading answers.</summary>
internal static class Answers
{
    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage response) =>
        JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync()).RootElement;

    /// <summary>A header's text, or null.</summary>
    public static string? Header(this HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : null;

    /// <summary>The codes of all findings.</summary>
    public static IEnumerable<string> Codes(this JsonElement body) => body.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()!);

    /// <summary>Checks that an answer is a problem of this type, and gives it.</summary>
    public static async Task<JsonElement> ShouldBeProblemAsync(this HttpResponseMessage response, int status, string type)
    {
        ((int)response.StatusCode).ShouldBe(status, await response.Content.ReadAsStringAsync());
        response.Content.Headers.ContentType.ShouldBe(new MediaTypeHeaderValue("application/problem+json"));
        var body = await response.JsonAsync();
        body.GetProperty("type").GetString().ShouldBe("/problems/" + type);
        body.GetProperty("status").GetInt32().ShouldBe(status);
        body.GetProperty("traceId").GetString()!.Length.ShouldBe(32);
        return body;
    }
}
