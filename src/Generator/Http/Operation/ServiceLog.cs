using Microsoft.Extensions.Logging;

namespace FinalAccounts.Generator.Http.Operation;

/// <summary>Everything the service logs, in one place. Bodies, amounts and the words of a unit are never among it.</summary>
internal static partial class ServiceLog
{
    [LoggerMessage(1, LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds} ms; format {Format}, pack {Pack}, {Findings} findings, {Bytes} bytes, client {Client}, trace {TraceId}")]
    public static partial void Request(
        ILogger log, string method, string route, int status, long milliseconds, string? format, string? pack, int? findings, long? bytes, string? client, string traceId);

    [LoggerMessage(2, LogLevel.Error, "A fault of the program; trace {TraceId}")]
    public static partial void Fault(ILogger log, string traceId, Exception error);

    [LoggerMessage(3, LogLevel.Information, "Listening on {Addresses}; {Keys} keys, {Renderers} renderers, queue of {Queue}")]
    public static partial void Started(ILogger log, string addresses, int keys, int renderers, int queue);

    [LoggerMessage(4, LogLevel.Information, "Packs read: {Packs}")]
    public static partial void PacksRead(ILogger log, string packs);

    [LoggerMessage(5, LogLevel.Error, "Pack {Pack} is broken; {Kept}. {Findings}")]
    public static partial void PackBroken(ILogger log, string pack, string kept, string findings);

    [LoggerMessage(6, LogLevel.Information, "Keys read anew: {Count}")]
    public static partial void KeysReloaded(ILogger log, int count);

    [LoggerMessage(7, LogLevel.Error, "The new keys are not taken, the old ones stay: {Reason}")]
    public static partial void KeysKept(ILogger log, string reason);

    [LoggerMessage(8, LogLevel.Information, "Ready after a trial report in {Milliseconds} ms")]
    public static partial void Ready(ILogger log, long milliseconds);

    [LoggerMessage(9, LogLevel.Error, "Not ready: {Reason}")]
    public static partial void NotReady(ILogger log, string reason);

    [LoggerMessage(10, LogLevel.Information, "Stopping: {Running} reports are being made, {Waiting} wait")]
    public static partial void Stopping(ILogger log, int running, int waiting);

    [LoggerMessage(11, LogLevel.Error, "The packs cannot be looked at: {Reason}")]
    public static partial void PacksUnreadable(ILogger log, string reason);
}
