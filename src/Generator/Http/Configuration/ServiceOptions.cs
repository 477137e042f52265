namespace FinalAccounts.Generator.Http.Configuration;

/// <summary>Everything about the service that can be configured; the same names stand in <c>appsettings.json</c>.</summary>
internal sealed record ServiceOptions
{
    /// <summary>The addresses to listen on, separated by semicolons.</summary>
    public string Listen { get; init; } = "http://127.0.0.1:8080";

    /// <summary>Where packs come from.</summary>
    public PackOptions Packs { get; init; } = new();

    /// <summary>Where fonts come from.</summary>
    public FontOptions Fonts { get; init; } = new();

    /// <summary>How much of everything.</summary>
    public LimitOptions Limits { get; init; } = new();

    /// <summary>Who may call.</summary>
    public AccessOptions Access { get; init; } = new();

    /// <summary>Who is told what happens.</summary>
    public TelemetryOptions Telemetry { get; init; } = new();
}

/// <summary>Where packs come from.</summary>
internal sealed record PackOptions
{
    /// <summary>Folders that hold packs; none for those the command line finds too.</summary>
    public string[] Folders { get; init; } = [];

    /// <summary>Seconds between two looks at the packs' files; 0 never looks again.</summary>
    public double ReloadSeconds { get; init; } = 5;
}

/// <summary>Where fonts come from.</summary>
internal sealed record FontOptions
{
    /// <summary>Folders with fonts, searched before the system's.</summary>
    public string[] Folders { get; init; } = [];
}

/// <summary>Who may call.</summary>
internal sealed record AccessOptions
{
    /// <summary>The keys that open the service; none lets everybody in.</summary>
    public KeyOptions[] Keys { get; init; } = [];

    /// <summary>True to listen beyond this machine without any key.</summary>
    public bool AllowAnonymous { get; init; }

    /// <summary>True to give out <c>/metrics</c> without a key.</summary>
    public bool OpenMetrics { get; init; }
}

/// <summary>One API key; the key itself is nowhere stored.</summary>
internal sealed record KeyOptions
{
    /// <summary>Whose key it is; the name appears in logs.</summary>
    public string Name { get; init; } = "";

    /// <summary>The key's SHA-256 as 64 hexadecimal digits.</summary>
    public string Hash { get; init; } = "";
}

/// <summary>Who is told what happens.</summary>
internal sealed record TelemetryOptions
{
    /// <summary>Where metrics and traces go by OTLP, such as <c>http://collector:4318</c>; empty for nowhere.</summary>
    public string OtlpEndpoint { get; init; } = "";

    /// <summary><c>grpc</c> or <c>http/protobuf</c>.</summary>
    public string OtlpProtocol { get; init; } = "http/protobuf";

    /// <summary>The share of requests that are traced, from 0 to 1.</summary>
    public double TraceShare { get; init; } = 1;
}
