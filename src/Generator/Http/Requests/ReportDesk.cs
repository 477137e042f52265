using System.Collections.Immutable;

using FinalAccounts.Generator.Http.Limits;
using FinalAccounts.Generator.Http.Operation;
using FinalAccounts.Generator.Http.Problems;
using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;

using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Generator.Http.Requests;

/// <summary>Takes a request to the pipeline: reads it, waits for a renderer, counts what came of it.</summary>
internal sealed class ReportDesk(UnitRequestReader reader, RenderQueue queue, ReportPipeline pipeline, ServiceMetrics metrics, TimeProvider clock)
{
    private const string NoPack = "none";

    /// <summary>Makes a report, or with no formats only its findings.</summary>
    /// <param name="context">The request.</param>
    /// <param name="label">What is asked for, as logs and metrics call it.</param>
    /// <param name="formats">What to render.</param>
    /// <param name="trace">True to tie the figures of a Word file to their facts.</param>
    public Task<ReportResult> RunAsync(HttpContext context, string label, ImmutableArray<string> formats, bool trace = false) => CountedAsync(
        context,
        label,
        (request, cancellation) => pipeline.Run(request.For(context.Request.Query["pack"], formats, trace), cancellation),
        result => (result.Findings, result.Subject?.Pack));

    /// <summary>Derives the facts of a unit.</summary>
    public Task<(ReportFacts? Facts, ImmutableArray<Diagnostic> Findings)> FactsAsync(HttpContext context) => CountedAsync(
        context,
        "facts",
        (request, cancellation) => pipeline.Facts(request.For(context.Request.Query["pack"], []), cancellation),
        result => (result.Findings, null));

    /// <summary>The problem that ended the way before the figures could even be judged; null when there is none.</summary>
    public static ProblemException? Refusal(ImmutableArray<Diagnostic> findings) => findings.FirstOrDefault(finding => finding.Severity == Severity.Error)?.Code switch
    {
        DiagnosticCodes.Unreadable => new ProblemException(ProblemType.UnreadableJson) { Findings = findings },
        DiagnosticCodes.TooLarge => new ProblemException(ProblemType.TooLarge) { Findings = findings },
        PackCodes.UnknownPack => new ProblemException(ProblemType.UnknownPack) { Findings = findings },
        _ => null,
    };

    private async Task<T> CountedAsync<T>(
        HttpContext context,
        string label,
        Func<UnitRequest, CancellationToken, T> work,
        Func<T, (ImmutableArray<Diagnostic> Findings, string? Pack)> outcomeOf)
    {
        var record = RequestRecord.Of(context);
        record.Format = label;
        var request = await reader.ReadAsync(context);
        long? started = null;
        TimeSpan Took() => started is { } from ? clock.GetElapsedTime(from) : TimeSpan.Zero;
        try
        {
            var result = await queue.RunAsync(
                cancellation =>
                {
                    started = clock.GetTimestamp();
                    return work(request, cancellation);
                },
                context.RequestAborted);
            var (findings, pack) = outcomeOf(result);
            (record.Findings, record.Pack) = (findings.Length, pack);
            metrics.Findings(findings);
            metrics.Render(label, pack ?? NoPack, findings.Any(finding => finding.Severity == Severity.Error) ? "failed" : "made", Took());
            return result;
        }
        catch (Exception error)
        {
            var outcome = error is ProblemException problem ? problem.Type.Name : error is OperationCanceledException ? ProblemType.Cancelled.Name : ProblemType.Fault.Name;
            metrics.Render(label, NoPack, outcome, Took());
            throw;
        }
    }
}
