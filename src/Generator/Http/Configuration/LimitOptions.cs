namespace FinalAccounts.Generator.Http.Configuration;

/// <summary>How much the service takes and does.</summary>
internal sealed record LimitOptions
{
    /// <summary>The largest body in bytes, attachments included.</summary>
    public long BodyBytes { get; init; } = 8 << 20;

    /// <summary>How deep the JSON may nest.</summary>
    public int JsonDepth { get; init; } = 16;

    /// <summary>How many files may travel with the JSON.</summary>
    public int Attachments { get; init; } = 32;

    /// <summary>How many reports are made at once; 0 for one per processor.</summary>
    public int ParallelRenders { get; init; }

    /// <summary>How many requests may wait for a free renderer.</summary>
    public int QueueLength { get; init; } = 64;

    /// <summary>How long a request may wait for a free renderer, in seconds.</summary>
    public double QueueSeconds { get; init; } = 20;

    /// <summary>How long one report may take, in seconds.</summary>
    public double ReportSeconds { get; init; } = 30;

    /// <summary>How long a body may take to arrive, in seconds.</summary>
    public double BodySeconds { get; init; } = 30;

    /// <summary>The slowest body in bytes per second, after five seconds of grace; 0 for no limit.</summary>
    public double BodyBytesPerSecond { get; init; } = 240;

    /// <summary>How many connections may be open at once.</summary>
    public int Connections { get; init; } = 1000;

    /// <summary>Requests per second and client; 0 for no limit.</summary>
    public double RequestsPerSecond { get; init; } = 20;

    /// <summary>How many requests a client may make at once after a pause.</summary>
    public int Burst { get; init; } = 40;

    /// <summary>How long a shutdown waits for what runs, in seconds.</summary>
    public double ShutdownSeconds { get; init; } = 30;

    /// <summary>The renderers in fact.</summary>
    public int Renderers => ParallelRenders > 0 ? ParallelRenders : Environment.ProcessorCount;
}
