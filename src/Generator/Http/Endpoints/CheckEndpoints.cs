using System.Collections.Immutable;

using FinalAccounts.Generator.Http.Answers;
using FinalAccounts.Generator.Http.Problems;
using FinalAccounts.Generator.Http.Requests;
using FinalAccounts.Model.Diagnostics;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FinalAccounts.Generator.Http.Endpoints;

/// <summary><c>/v1/checks</c>: all findings about a unit; nothing is rendered. Findings are the answer here, not a failure.</summary>
internal static class CheckEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/v1/checks", CheckAsync);

    /// <summary>Findings with their numbers.</summary>
    public static ReadOnlyMemory<byte> Body(ImmutableArray<Diagnostic> findings, Language language) => JsonAnswer.Bytes(writer =>
    {
        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity);

        writer.WriteStartObject();
        writer.WriteBoolean("passed", Count(Severity.Error) == 0);
        writer.WriteNumber("errors", Count(Severity.Error));
        writer.WriteNumber("warnings", Count(Severity.Warning));
        writer.WriteNumber("information", Count(Severity.Information));
        FindingsJson.Write(writer, "findings", findings, language);
        writer.WriteEndObject();
    });

    private static async Task<IResult> CheckAsync(HttpContext context, ReportDesk desk)
    {
        var result = await desk.RunAsync(context, "checks", []);
        if (ReportDesk.Refusal(result.Findings) is { } refusal)
        {
            throw refusal;
        }

        var language = Languages.Of(context.Request);
        context.Response.Headers.ContentLanguage = language.Tag();
        return new Answer(Body(result.Findings, language), Answer.Json);
    }
}
