using System.Diagnostics;

using FinalAccounts.Generator.Http.Configuration;
using FinalAccounts.Generator.Pipeline;

using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace FinalAccounts.Generator.Http.Operation;

/// <summary>Sends metrics and traces by OTLP where the configuration says so; without that, traces exist for their ids alone.</summary>
internal sealed class Telemetry : IDisposable
{
    private const string ServerSource = "Microsoft.AspNetCore";
    private const string ServiceName = "final-accounts-generator";

    private readonly List<IDisposable> _parts = [];

    public Telemetry(ServiceOptions options)
    {
        if (options.Telemetry.OtlpEndpoint.Length == 0)
        {
            var ids = new ActivityListener
            {
                ShouldListenTo = source => source.Name == ServerSource,
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
            };
            ActivitySource.AddActivityListener(ids);
            _parts.Add(ids);
            return;
        }

        var resource = ResourceBuilder.CreateDefault().AddService(ServiceName, serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString());
        _parts.Add(Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .SetSampler(new ParentBasedSampler(new TraceIdRatioBasedSampler(options.Telemetry.TraceShare)))
            .AddSource(ServerSource, Stages.SourceName)
            .AddOtlpExporter(otlp => Set(otlp, options.Telemetry, "traces"))
            .Build());
        _parts.Add(Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(ServiceMetrics.MeterName, "System.Runtime", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel")
            .AddOtlpExporter(otlp => Set(otlp, options.Telemetry, "metrics"))
            .Build());
    }

    /// <summary>Sends what is left.</summary>
    public void Dispose() => _parts.ForEach(part => part.Dispose());

    private static void Set(OtlpExporterOptions otlp, TelemetryOptions options, string signal)
    {
        var http = options.OtlpProtocol == "http/protobuf";
        otlp.Protocol = http ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        otlp.Endpoint = http ? new Uri($"{options.OtlpEndpoint.TrimEnd('/')}/v1/{signal}") : new Uri(options.OtlpEndpoint);
    }
}
