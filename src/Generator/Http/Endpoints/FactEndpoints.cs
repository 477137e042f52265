using FinalAccounts.Generator.Http.Answers;
using FinalAccounts.Generator.Http.Problems;
using FinalAccounts.Generator.Http.Requests;
using FinalAccounts.Generator.Pipeline;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FinalAccounts.Generator.Http.Endpoints;

/// <summary><c>/v1/facts</c>: every figure of a unit's report with its formula and inputs.</summary>
internal static class FactEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/v1/facts", DeriveAsync);

    private static async Task<IResult> DeriveAsync(HttpContext context, ReportDesk desk)
    {
        var (facts, findings) = await desk.FactsAsync(context);
        if (facts is null)
        {
            throw ReportDesk.Refusal(findings) ?? new ProblemException(ProblemType.FiguresFail) { Findings = findings };
        }

        var language = Languages.Of(context.Request);
        context.Response.Headers.ContentLanguage = language.Tag();
        var body = JsonAnswer.Bytes(writer =>
        {
            writer.WriteStartObject();
            writer.WritePropertyName("facts");
            FactsJson.Write(writer, facts);
            FindingsJson.Write(writer, "findings", findings, language);
            writer.WriteEndObject();
        });
        return new Answer(body, Answer.Json);
    }
}
