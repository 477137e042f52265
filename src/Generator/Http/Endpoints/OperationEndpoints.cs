using System.Text;

using FinalAccounts.Generator.Http.Answers;
using FinalAccounts.Generator.Http.Operation;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FinalAccounts.Generator.Http.Endpoints;

/// <summary><c>/health</c> and <c>/metrics</c>: what operators and their programs ask.</summary>
internal static class OperationEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/health/live", Methods.Read, () => Status("live", null));
        routes.MapMethods("/health/ready", Methods.Read, Ready);
        routes.MapMethods("/metrics", Methods.Read, (MetricsText metrics) =>
            new Answer(Encoding.UTF8.GetBytes(metrics.Print()), MetricsText.MediaType) { CacheControl = "no-store" });
    }

    private static Answer Ready(HttpContext context, Readiness readiness)
    {
        var reason = readiness.Reason;
        context.Response.StatusCode = reason is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        return Status(reason is null ? "ready" : "not ready", reason);
    }

    private static Answer Status(string status, string? reason) => new(
        JsonAnswer.Bytes(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("status", status);
            if (reason is not null)
            {
                writer.WriteString("reason", reason);
            }

            writer.WriteEndObject();
        }),
        Answer.Json)
    {
        CacheControl = "no-store",
    };
}
