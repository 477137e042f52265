using System.Diagnostics.Metrics;

using FinalAccounts.Generator.Http.Limits;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Http.Operation;

/// <summary>What the service counts and measures.</summary>
internal sealed class ServiceMetrics : IDisposable
{
    /// <summary>The name under which the instruments are made.</summary>
    public const string MeterName = "FinalAccounts.Generator";

    private readonly Counter<long> _requests;
    private readonly Histogram<double> _requestSeconds;
    private readonly Counter<long> _renders;
    private readonly Histogram<double> _renderSeconds;
    private readonly Counter<long> _findings;
    private readonly Counter<long> _packLoads;

    public ServiceMetrics()
    {
        _requests = Meter.CreateCounter<long>("generator.requests", "{request}", "Requests by route and status.");
        _requestSeconds = Meter.CreateHistogram<double>("generator.request.duration", "s", "How long requests take, waiting included.");
        _renders = Meter.CreateCounter<long>("generator.renders", "{report}", "Reports by format, pack and outcome.");
        _renderSeconds = Meter.CreateHistogram<double>("generator.render.duration", "s", "How long making a report takes.");
        _findings = Meter.CreateCounter<long>("generator.findings", "{finding}", "Findings by code and severity.");
        _packLoads = Meter.CreateCounter<long>("generator.pack.loads", "{load}", "Packs read, by outcome.");
    }

    /// <summary>The meter itself, for whoever listens to this service alone.</summary>
    public Meter Meter { get; } = new(MeterName);

    /// <summary>Watches a queue.</summary>
    public void Watch(RenderQueue queue)
    {
        Meter.CreateObservableGauge("generator.queue.length", () => queue.Length, "{request}", "Requests that wait for a renderer.");
        Meter.CreateObservableGauge("generator.renders.running", () => queue.Running, "{report}", "Reports that are being made.");
    }

    public void Request(string method, string route, int status, TimeSpan duration)
    {
        _requests.Add(1, new("method", method), new("route", route), new("status", status));
        _requestSeconds.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("route", route));
    }

    public void Render(string format, string pack, string outcome, TimeSpan duration)
    {
        _renders.Add(1, new("format", format), new("pack", pack), new("outcome", outcome));
        _renderSeconds.Record(duration.TotalSeconds, new("format", format), new("pack", pack));
    }

    public void Findings(IEnumerable<Diagnostic> findings)
    {
        foreach (var group in findings.GroupBy(finding => (finding.Code, finding.Severity)))
        {
            _findings.Add(group.Count(), new("code", group.Key.Code), new("severity", group.Key.Severity.ToString().ToLowerInvariant()));
        }
    }

    public void PackLoaded(string pack, bool whole) => _packLoads.Add(1, new("pack", pack), new("outcome", whole ? "loaded" : "broken"));

    public void Dispose() => Meter.Dispose();
}
