using System.Collections.Immutable;
using System.Security.Cryptography;

using FinalAccounts.Generator.Http.Configuration;
using FinalAccounts.Generator.Http.Operation;
using FinalAccounts.Generator.Http.Problems;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace FinalAccounts.Generator.Http.Access;

/// <summary>The keys that open the service. They follow the configuration while the service runs; a faulty change keeps the old ones.</summary>
internal sealed class KeyRing : IDisposable
{
    private const string KeyHeader = "X-Api-Key";
    private const string Scheme = "Bearer ";
    private const int LongestKey = 512;

    private static readonly object NameItem = new();

    private readonly ILogger<KeyRing> _log;
    private readonly IDisposable _watch;
    private readonly bool _openMetrics;

    /// <summary>A service that began with keys never opens to everybody because they went missing.</summary>
    private readonly bool _needed;

    private ImmutableArray<(string Name, byte[] Hash)> _keys;

    public KeyRing(ServiceOptions options, IConfiguration configuration, ILogger<KeyRing> log)
    {
        _log = log;
        _keys = Parse(options.Access.Keys);
        _needed = _keys.Length > 0;
        _openMetrics = options.Access.OpenMetrics;
        _watch = ChangeToken.OnChange(configuration.GetReloadToken, () => Reload(configuration));
    }

    /// <summary>The name of the key that a request came with, or null.</summary>
    public static string? NameOf(HttpContext context) => context.Items[NameItem] as string;

    /// <summary>Lets a request pass, or ends it.</summary>
    /// <exception cref="ProblemException">A key is needed, and there is none or a wrong one.</exception>
    public void Pass(HttpContext context)
    {
        var keys = _keys;
        if (!_needed || IsOpen(context.Request.Path))
        {
            return;
        }

        context.Items[NameItem] = Find(keys, Given(context.Request)) ?? throw new ProblemException(ProblemType.KeyNeeded);
    }

    public void Dispose() => _watch.Dispose();

    /// <summary>Compares with every key in the same time, whichever fits.</summary>
    private static string? Find(ImmutableArray<(string Name, byte[] Hash)> keys, string given)
    {
        var hash = KeyHash.Of(given);
        string? name = null;
        foreach (var key in keys)
        {
            name = CryptographicOperations.FixedTimeEquals(hash, key.Hash) ? key.Name : name;
        }

        return name;
    }

    private static string Given(HttpRequest request)
    {
        var authorization = request.Headers.Authorization.ToString();
        var key = authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? authorization[Scheme.Length..].Trim() : request.Headers[KeyHeader].ToString();
        return key.Length <= LongestKey ? key : "";
    }

    private bool IsOpen(PathString path) =>
        (_openMetrics && path == "/metrics")
        || !(path.StartsWithSegments("/v1") || path.StartsWithSegments("/metrics"));

    private void Reload(IConfiguration configuration)
    {
        try
        {
            var keys = Parse(OptionsReader.ReadKeys(configuration));
            if (keys.IsEmpty != !_needed)
            {
                throw new ConfigurationException("Keys cannot be taken away or added altogether while the service runs.");
            }

            _keys = keys;
            ServiceLog.KeysReloaded(_log, keys.Length);
        }
        catch (ConfigurationException error)
        {
            ServiceLog.KeysKept(_log, error.Message);
        }
    }

    private static ImmutableArray<(string Name, byte[] Hash)> Parse(KeyOptions[] keys) =>
        [.. keys.Select(key => (key.Name, Convert.FromHexString(key.Hash)))];
}
