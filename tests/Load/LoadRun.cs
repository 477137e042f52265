using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace FinalAccounts.Load;

/// <summary>Clients that ask, wait for their answer and ask again, each a different report every time.</summary>
/// <param name="Address">The service; on this machine only.</param>
/// <param name="Clients">How many clients ask at once.</param>
/// <param name="Warm">How long they ask before anything counts.</param>
/// <param name="Seconds">How long they ask.</param>
internal sealed record LoadRun(Uri Address, int Clients, TimeSpan Warm, TimeSpan Seconds)
{
    private const int MostClients = 1000;
    private const int MostSeconds = 600;

    /// <summary>What callers ask for, as often as it stands here.</summary>
    private static readonly string[] Paths =
    [
        "/v1/checks", "/v1/checks", "/v1/facts", "/v1/reports?format=md", "/v1/reports?format=md",
        "/v1/reports?format=docx", "/v1/reports?format=docx", "/v1/reports?format=pdf", "/v1/reports?format=pdf", "/v1/reports?format=zip",
    ];

    private readonly string _unit = File.ReadAllText(Path.Combine(Root(), "examples", "qiaokou-2021.json"));

    /// <summary>Reads a command line; the run is bounded whatever it says.</summary>
    public static LoadRun Parse(string[] arguments)
    {
        string Value(string name, string otherwise) => Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : otherwise;
        int Number(string name, int otherwise, int most) => int.TryParse(Value(name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= most
            ? number
            : throw new ArgumentException($"{name} must be from 1 to {most}.");

        var address = new Uri(Value("--address", "http://127.0.0.1:8080"));
        return address.IsLoopback
            ? new LoadRun(address, Number("--clients", 200, MostClients), TimeSpan.FromSeconds(Number("--warm", 20, MostSeconds)), TimeSpan.FromSeconds(Number("--seconds", 60, MostSeconds)))
            : throw new ArgumentException("The service must be on this machine.");
    }

    /// <summary>Runs.</summary>
    public async Task<LoadReport> GoAsync()
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Clients };
        using var http = new HttpClient(handler) { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };
        var clock = Stopwatch.StartNew();
        var samples = new List<Sample>[Clients];
        var clients = Enumerable.Range(0, Clients).Select(client => ClientAsync(http, client, clock, samples[client] = [])).ToArray();

        await Task.Delay(Warm);
        var memory = new List<double>();
        while (clock.Elapsed < Warm + Seconds)
        {
            memory.Add(await MemoryAsync(http));
            await Task.Delay(TimeSpan.FromSeconds(1));
        }

        await Task.WhenAll(clients);
        return LoadReport.Of(this, [.. samples.SelectMany(own => own).Where(sample => sample.Began >= Warm)], memory);
    }

    private async Task ClientAsync(HttpClient http, int client, Stopwatch clock, List<Sample> samples)
    {
        for (var turn = 0; clock.Elapsed < Warm + Seconds; turn++)
        {
            var path = Paths[(client + turn) % Paths.Length];
            var began = clock.Elapsed;
            var (status, wait) = await AskAsync(http, path, client, turn);
            samples.Add(new Sample(path, status, began, clock.Elapsed - began));
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait);
            }
        }
    }

    /// <summary>Asks for a report that nobody asked for before: the year's phone number makes it another.</summary>
    private async Task<(int Status, TimeSpan Wait)> AskAsync(HttpClient http, string path, int client, int turn)
    {
        var unit = _unit.Insert(_unit.IndexOf('{', StringComparison.Ordinal) + 1, string.Create(CultureInfo.InvariantCulture, $"\"phone\": \"{client}-{turn}\","));
        using var body = new StringContent(unit, Encoding.UTF8, "application/json");
        try
        {
            using var response = await http.PostAsync(path, body);
            await response.Content.CopyToAsync(Stream.Null);
            var isDeliberate = response.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests && response.Headers.RetryAfter is not null;
            var status = (int)response.StatusCode;
            return (status == 503 && !isDeliberate ? LoadReport.Undeliberate : status, isDeliberate ? response.Headers.RetryAfter!.Delta ?? TimeSpan.FromSeconds(1) : TimeSpan.Zero);
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return (0, TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>The service's working set in bytes.</summary>
    private static async Task<double> MemoryAsync(HttpClient http)
    {
        const string Name = "dotnet_process_memory_working_set_bytes ";
        var text = await http.GetStringAsync("/metrics");
        return double.Parse(text.Split('\n').First(line => line.StartsWith(Name, StringComparison.Ordinal))[Name.Length..], CultureInfo.InvariantCulture);
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            {
                return folder.FullName;
            }
        }

        throw new ArgumentException("Run it from a checkout.");
    }
}

/// <summary>One question.</summary>
internal readonly record struct Sample(string Path, int Status, TimeSpan Began, TimeSpan Took);
