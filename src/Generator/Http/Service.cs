using System.Text.Encodings.Web;
using System.Text.Json;

using FinalAccounts.Generator.Http.Access;
using FinalAccounts.Generator.Http.Configuration;
using FinalAccounts.Generator.Http.Endpoints;
using FinalAccounts.Generator.Http.Limits;
using FinalAccounts.Generator.Http.Operation;
using FinalAccounts.Generator.Http.Problems;
using FinalAccounts.Generator.Http.Requests;
using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Generator.Http;

/// <summary>The service: the same pipeline as the command line, behind HTTP. Nothing is read from where it happens to be started.</summary>
internal static class Service
{
    private const int MultipartOverhead = 1 << 20;
    private static readonly TimeSpan BodyGrace = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan HeaderTime = TimeSpan.FromSeconds(15);

    /// <summary>Puts the service together.</summary>
    /// <param name="configuration">Its configuration.</param>
    /// <param name="adapt">What a test changes, its server above all.</param>
    /// <exception cref="ConfigurationException">The configuration is wrong.</exception>
    public static WebApplication Build(IConfiguration configuration, Action<WebApplicationBuilder>? adapt = null)
    {
        var options = OptionsReader.Read(configuration);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, ApplicationName = "generator" });
        builder.Configuration.AddConfiguration(configuration);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Limit(kestrel, options.Limits));
        AddLogging(builder);
        AddServices(builder.Services, options);
        adapt?.Invoke(builder);

        var app = builder.Build();
        foreach (var address in options.Listen.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            app.Urls.Add(address);
        }

        Use(app);
        app.Services.GetRequiredService<Telemetry>();
        app.Services.GetRequiredService<MetricsText>();
        app.Services.GetRequiredService<ServiceMetrics>().Watch(app.Services.GetRequiredService<RenderQueue>());
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Service));
        app.Lifetime.ApplicationStarted.Register(() => ServiceLog.Started(
            log, string.Join(" ", app.Urls), options.Access.Keys.Length, options.Limits.Renderers, options.Limits.QueueLength));
        return app;
    }

    private static void Limit(KestrelServerOptions kestrel, LimitOptions limits)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = limits.BodyBytes + MultipartOverhead;
        kestrel.Limits.MaxConcurrentConnections = limits.Connections;
        kestrel.Limits.RequestHeadersTimeout = HeaderTime;
        kestrel.Limits.MinRequestBodyDataRate = limits.BodyBytesPerSecond > 0 ? new MinDataRate(limits.BodyBytesPerSecond, BodyGrace) : null;
    }

    /// <summary>One JSON object per line where a program reads the log, plain lines where a person does.</summary>
    private static void AddLogging(WebApplicationBuilder builder)
    {
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));

        // What keeps the host from starting is said by the command line, in one sentence.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        if (Console.IsOutputRedirected)
        {
            builder.Logging.AddJsonConsole(console =>
            {
                console.TimestampFormat = "O";
                console.UseUtcTimestamp = true;
                console.JsonWriterOptions = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
            });
        }
        else
        {
            builder.Logging.AddSimpleConsole(console => console.SingleLine = true);
        }
    }

    private static void AddServices(IServiceCollection services, ServiceOptions options)
    {
        services.AddRouting();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(options.Limits.ShutdownSeconds));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton(options.Packs.Folders.Length > 0 ? new PackFolders([.. options.Packs.Folders.Select(Path.GetFullPath)]) : PackFolders.Discover([]));
        services.AddSingleton<ServedPacks>();
        services.AddSingleton(provider => new ReportPipeline(provider.GetRequiredService<ServedPacks>(), options.Fonts.Folders));
        services.AddSingleton<RenderQueue>();
        services.AddSingleton<ClientRate>();
        services.AddSingleton<KeyRing>();
        services.AddSingleton<UnitRequestReader>();
        services.AddSingleton<ReportDesk>();
        services.AddSingleton<ServiceMetrics>();
        services.AddSingleton<MetricsText>();
        services.AddSingleton<Telemetry>();
        services.AddSingleton<Readiness>();
        services.AddHostedService(provider => provider.GetRequiredService<Readiness>());
        services.AddHostedService<PackWatch>();
    }

    private static void Use(WebApplication app)
    {
        app.Use((HttpContext context, RequestDelegate next) => SecurityHeaders.SetAsync(context, next));
        app.UseMiddleware<RequestRecorder>();
        app.UseMiddleware<ProblemMiddleware>();
        var (keys, rate) = (app.Services.GetRequiredService<KeyRing>(), app.Services.GetRequiredService<ClientRate>());
        app.Use((HttpContext context, RequestDelegate next) =>
        {
            keys.Pass(context);
            rate.Pass(context);
            return next(context);
        });
        app.UseRouting();
        ReportEndpoints.Map(app);
        CheckEndpoints.Map(app);
        FactEndpoints.Map(app);
        PackEndpoints.Map(app);
        DocumentationEndpoints.Map(app);
        OperationEndpoints.Map(app);
    }
}
