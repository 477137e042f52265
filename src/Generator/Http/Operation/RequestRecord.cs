using System.Diagnostics;

using FinalAccounts.Generator.Http.Access;
using FinalAccounts.Generator.Http.Problems;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Generator.Http.Operation;

/// <summary>What is remembered of a request for its log line; endpoints fill it in.</summary>
internal sealed class RequestRecord
{
    /// <summary>The form of report that was asked for.</summary>
    public string? Format { get; set; }

    /// <summary>The pack that was used.</summary>
    public string? Pack { get; set; }

    /// <summary>How many findings there were.</summary>
    public int? Findings { get; set; }

    /// <summary>The record of a request.</summary>
    public static RequestRecord Of(HttpContext context)
    {
        if (context.Features.Get<RequestRecord>() is not { } record)
        {
            context.Features.Set(record = new RequestRecord());
        }

        return record;
    }
}

/// <summary>Counts, measures and logs every request once it is over: one line, without a word of its body.</summary>
internal sealed class RequestRecorder(RequestDelegate next, ServiceMetrics metrics, TimeProvider clock, ILogger<RequestRecorder> log)
{
    private static readonly HashSet<string> Methods = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"];

    public async Task InvokeAsync(HttpContext context)
    {
        var started = clock.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Record(context, clock.GetElapsedTime(started));
        }
    }

    private void Record(HttpContext context, TimeSpan duration)
    {
        var record = RequestRecord.Of(context);
        var route = (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "none";
        var method = Methods.Contains(context.Request.Method) ? context.Request.Method : "OTHER";
        var status = context.Response.StatusCode;
        metrics.Request(method, route, status, duration);
        Activity.Current?.SetTag("generator.pack", record.Pack)?.SetTag("generator.format", record.Format);
        if (!route.StartsWith("/health", StringComparison.Ordinal) || status >= 400)
        {
            ServiceLog.Request(
                log, method, route, status, (long)duration.TotalMilliseconds, record.Format, record.Pack, record.Findings,
                context.Response.ContentLength, KeyRing.NameOf(context), ProblemWriter.TraceId(context));
        }
    }
}
