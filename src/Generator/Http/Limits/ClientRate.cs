using System.Threading.RateLimiting;

using FinalAccounts.Generator.Http.Access;
using FinalAccounts.Generator.Http.Configuration;
using FinalAccounts.Generator.Http.Problems;

using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Generator.Http.Limits;

/// <summary>So many requests per second and client: a client is a key, or without keys an address. Health is asked as often as one likes.</summary>
internal sealed class ClientRate : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext>? _limiter;

    public ClientRate(ServiceOptions options)
    {
        var limits = options.Limits;
        if (limits.RequestsPerSecond > 0)
        {
            _limiter = PartitionedRateLimiter.Create<HttpContext, string>(context => RateLimitPartition.GetTokenBucketLimiter(Client(context), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = limits.Burst,
                TokensPerPeriod = 1,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1 / limits.RequestsPerSecond),
                QueueLimit = 0,
            }));
        }
    }

    /// <summary>Lets a request pass, or ends it.</summary>
    /// <exception cref="ProblemException">The client asks too often.</exception>
    public void Pass(HttpContext context)
    {
        if (_limiter is null || context.Request.Path.StartsWithSegments("/health"))
        {
            return;
        }

        using var lease = _limiter.AttemptAcquire(context);
        if (!lease.IsAcquired)
        {
            throw new ProblemException(ProblemType.TooManyRequests)
            {
                RetryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromSeconds(1),
            };
        }
    }

    public void Dispose() => _limiter?.Dispose();

    private static string Client(HttpContext context) =>
        KeyRing.NameOf(context) is { } name ? "key " + name : "address " + (context.Connection.RemoteIpAddress?.ToString() ?? "none");
}
