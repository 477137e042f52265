using System.Globalization;
using System.Net;

using Microsoft.Extensions.Configuration;

namespace FinalAccounts.Generator.Http.Configuration;

/// <summary>A configuration that cannot be served with; the message lists every mistake.</summary>
internal sealed class ConfigurationException(string message) : Exception(message);

/// <summary>Reads the configuration once, and says everything that is wrong with it.</summary>
internal static class OptionsReader
{
    private static readonly string[] Protocols = ["grpc", "http/protobuf"];

    /// <summary>Reads and checks.</summary>
    /// <exception cref="ConfigurationException">Something is wrong.</exception>
    public static ServiceOptions Read(IConfiguration configuration)
    {
        var mistakes = new List<string>();
        var defaults = new ServiceOptions();
        var options = new ServiceOptions
        {
            Listen = configuration["Listen"] is { Length: > 0 } listen ? listen : defaults.Listen,
            Packs = Section(configuration, "Packs", defaults.Packs, mistakes),
            Fonts = Section(configuration, "Fonts", defaults.Fonts, mistakes),
            Limits = Section(configuration, "Limits", defaults.Limits, mistakes),
            Access = Section(configuration, "Access", defaults.Access, mistakes),
            Telemetry = Section(configuration, "Telemetry", defaults.Telemetry, mistakes),
        };
        Check(options.Limits, mistakes);
        Check(options.Telemetry, mistakes);
        mistakes.AddRange(KeyMistakes(options.Access.Keys));
        mistakes.AddRange(options.Packs.Folders.Where(folder => !Directory.Exists(folder)).Select(folder => $"Packs:Folders names {folder}, which does not exist."));
        mistakes.AddRange(options.Fonts.Folders.Where(folder => !Directory.Exists(folder)).Select(folder => $"Fonts:Folders names {folder}, which does not exist."));
        Require(options.Packs.ReloadSeconds is >= 0 and <= 86_400, "Packs:ReloadSeconds", options.Packs.ReloadSeconds, "from 0 to 86400", mistakes);
        CheckAddresses(options, mistakes);
        return mistakes.Count == 0 ? options : throw new ConfigurationException("The service cannot start:\n  " + string.Join("\n  ", mistakes));
    }

    /// <summary>Reads the keys alone, as a reload does.</summary>
    /// <exception cref="ConfigurationException">Something is wrong.</exception>
    public static KeyOptions[] ReadKeys(IConfiguration configuration)
    {
        var mistakes = new List<string>();
        var keys = Section(configuration, "Access", new AccessOptions(), mistakes).Keys;
        mistakes.AddRange(KeyMistakes(keys));
        return mistakes.Count == 0 ? keys : throw new ConfigurationException(string.Join(" ", mistakes));
    }

    private static T Section<T>(IConfiguration configuration, string name, T defaults, List<string> mistakes)
        where T : class
    {
        try
        {
            return configuration.GetSection(name).Get<T>(binder => binder.ErrorOnUnknownConfiguration = true) ?? defaults;
        }
        catch (InvalidOperationException error)
        {
            mistakes.Add($"{name}: {error.Message} {error.InnerException?.Message}".TrimEnd());
            return defaults;
        }
    }

    private static void Check(LimitOptions limits, List<string> mistakes)
    {
        Require(limits.BodyBytes is >= 1024 and <= 64 << 20, "Limits:BodyBytes", limits.BodyBytes, "from 1024 to 67108864", mistakes);
        Require(limits.JsonDepth is >= 4 and <= 32, "Limits:JsonDepth", limits.JsonDepth, "from 4 to 32", mistakes);
        Require(limits.Attachments is >= 0 and <= 1000, "Limits:Attachments", limits.Attachments, "from 0 to 1000", mistakes);
        Require(limits.ParallelRenders is >= 0 and <= 256, "Limits:ParallelRenders", limits.ParallelRenders, "from 0 (one per processor) to 256", mistakes);
        Require(limits.QueueLength is >= 0 and <= 10_000, "Limits:QueueLength", limits.QueueLength, "from 0 to 10000", mistakes);
        Require(limits.Connections is >= 1 and <= 100_000, "Limits:Connections", limits.Connections, "from 1 to 100000", mistakes);
        Require(limits.RequestsPerSecond is >= 0 and <= 100_000, "Limits:RequestsPerSecond", limits.RequestsPerSecond, "from 0 (no limit) to 100000", mistakes);
        Require(limits.Burst is >= 1 and <= 100_000, "Limits:Burst", limits.Burst, "from 1 to 100000", mistakes);
        Require(limits.BodyBytesPerSecond is >= 0 and <= 1e9, "Limits:BodyBytesPerSecond", limits.BodyBytesPerSecond, "from 0 (no limit) to 1000000000", mistakes);
        Seconds("Limits:QueueSeconds", limits.QueueSeconds, mistakes);
        Seconds("Limits:ReportSeconds", limits.ReportSeconds, mistakes);
        Seconds("Limits:BodySeconds", limits.BodySeconds, mistakes);
        Seconds("Limits:ShutdownSeconds", limits.ShutdownSeconds, mistakes);
    }

    private static void Check(TelemetryOptions telemetry, List<string> mistakes)
    {
        var endpoint = telemetry.OtlpEndpoint;
        var known = endpoint.Length == 0 || (Uri.TryCreate(endpoint, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https");
        Require(known, "Telemetry:OtlpEndpoint", endpoint, "an http or https address", mistakes);
        Require(Protocols.Contains(telemetry.OtlpProtocol), "Telemetry:OtlpProtocol", telemetry.OtlpProtocol, string.Join(" or ", Protocols), mistakes);
        Require(telemetry.TraceShare is >= 0 and <= 1, "Telemetry:TraceShare", telemetry.TraceShare, "from 0 to 1", mistakes);
    }

    private static IEnumerable<string> KeyMistakes(KeyOptions[] keys)
    {
        for (var at = 0; at < keys.Length; at++)
        {
            if (keys[at].Name.Length == 0)
            {
                yield return $"Access:Keys:{at}:Name is missing.";
            }

            if (keys[at].Hash.Length != 64 || !keys[at].Hash.All(char.IsAsciiHexDigit))
            {
                yield return $"Access:Keys:{at}:Hash is not a SHA-256 in 64 hexadecimal digits; `generator serve key NAME` makes one.";
            }
        }
    }

    /// <summary>An address that others can reach needs keys, or somebody who said in so many words that it needs none.</summary>
    private static void CheckAddresses(ServiceOptions options, List<string> mistakes)
    {
        foreach (var address in options.Listen.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!Uri.TryCreate(address.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttp)
            {
                mistakes.Add($"Listen is \"{address}\"; it must be an address such as http://127.0.0.1:8080 (TLS ends at the proxy in front).");
            }
            else if (!IsLoopback(uri) && options.Access is { Keys.Length: 0, AllowAnonymous: false })
            {
                mistakes.Add($"{address} can be reached from other machines: configure Access:Keys, or say --allow-anonymous.");
            }
        }
    }

    private static bool IsLoopback(Uri uri) =>
        uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static void Seconds(string name, double value, List<string> mistakes) =>
        Require(value is > 0 and <= 3600, name, value, "above 0 and at most 3600", mistakes);

    private static void Require(bool holds, string name, object value, string wanted, List<string> mistakes)
    {
        if (!holds)
        {
            mistakes.Add(string.Create(CultureInfo.InvariantCulture, $"{name} is {value}; it must be {wanted}."));
        }
    }
}
