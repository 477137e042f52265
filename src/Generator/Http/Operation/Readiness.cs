using FinalAccounts.Generator.Http.Limits;
using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Model.Diagnostics;

using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Generator.Http.Operation;

/// <summary>
/// Whether the service can make reports: it has made one of a small example in every format, which also loads fonts and code, and it is
/// not shutting down.
/// </summary>
internal sealed class Readiness(
    ReportPipeline pipeline, RenderQueue queue, ServedPacks packs, TimeProvider clock, IHostApplicationLifetime lifetime, ILogger<Readiness> log) : BackgroundService
{
    /// <summary>The first report loads code and fonts: callers' limits are not for it, however busy the machine.</summary>
    private const double TrialSeconds = 600;

    private volatile string? _reason = "the trial report is being made";

    /// <summary>Why the service is not ready, or null.</summary>
    public string? Reason => lifetime.ApplicationStopping.IsCancellationRequested ? "shutting down" : packs.All.IsEmpty ? "there are no packs" : _reason;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        lifetime.ApplicationStopping.Register(() => ServiceLog.Stopping(log, queue.Running, queue.Length));
        var started = clock.GetTimestamp();
        _reason = await TryAsync(stoppingToken);
        if (_reason is null)
        {
            ServiceLog.Ready(log, (long)clock.GetElapsedTime(started).TotalMilliseconds);
        }
        else
        {
            ServiceLog.NotReady(log, _reason);
        }
    }

    /// <summary>Makes the trial reports; the second finds all code compiled.</summary>
    private async Task<string?> TryAsync(CancellationToken stopping)
    {
        try
        {
            await queue.RunAsync(Trial, stopping, TrialSeconds);
            var faults = (await queue.RunAsync(Trial, stopping, TrialSeconds)).Findings.Where(finding => finding.Severity == Severity.Error).ToList();
            return faults.Count == 0 ? null : string.Join("; ", faults.Select(finding => $"{finding.Code}: {finding.Message}"));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return $"the trial report failed: {error.Message}";
        }
    }

    private ReportResult Trial(CancellationToken cancellation)
    {
        using var input = typeof(Readiness).Assembly.GetManifestResourceStream("examples/minimal.json")!;
        var pack = packs.All.FirstOrDefault(entry => entry.Value.Pack is not null).Key;
        return pipeline.Run(new ReportRequest { Input = input, InputName = "trial", Pack = pack, Formats = ReportPipeline.Formats }, cancellation);
    }
}
