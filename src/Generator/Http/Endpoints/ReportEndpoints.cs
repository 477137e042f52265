using System.Globalization;

using FinalAccounts.Generator.Http.Answers;
using FinalAccounts.Generator.Http.Problems;
using FinalAccounts.Generator.Http.Requests;
using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Generator.Rendering.Word.Packaging;
using FinalAccounts.Model.Diagnostics;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FinalAccounts.Generator.Http.Endpoints;

/// <summary><c>/v1/reports</c>: a unit's JSON in, its report out.</summary>
internal static class ReportEndpoints
{
    private const string FindingsHeader = "Report-Findings";
    private const string NoFont = "L001";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/v1/reports", MakeAsync);

    private static async Task<IResult> MakeAsync(HttpContext context, ReportDesk desk)
    {
        var format = ReportFormat.Of(context.Request);
        var result = await desk.RunAsync(context, format.Name, format.Formats, IsTraced(context.Request));
        if (Problem(result) is { } problem)
        {
            throw problem;
        }

        context.Response.Headers[FindingsHeader] = result.Findings.Length.ToString(CultureInfo.InvariantCulture);
        var content = format.Formats.Length == 1 ? result.Files.Single().Content : Zip(result, Languages.Of(context.Request));
        return new Answer(content, format.ContentType) { FileName = FileName(result.Subject!, format) };
    }

    private static bool IsTraced(HttpRequest request) => request.Query["trace"].ToString() switch
    {
        "true" => true,
        "false" or "" => false,
        _ => throw new ProblemException(ProblemType.BadRequest, new("trace 只能是 true 或 false", "trace is either true or false")),
    };

    private static ProblemException? Problem(ReportResult result)
    {
        if (!result.Failed)
        {
            return null;
        }

        if (ReportDesk.Refusal(result.Findings) is { } refusal)
        {
            return refusal;
        }

        // A pack that is broken and a font that is not installed are no fault of the caller's.
        var errors = result.Findings.Where(finding => finding.Severity == Severity.Error).ToList();
        var isOurs = errors.TrueForAll(finding =>
            finding.Code == NoFont || (result.Subject is null && finding.Code[0] == 'T' && finding.Place.File != UnitRequest.FileName));
        return new ProblemException(isOurs ? ProblemType.Unavailable : ProblemType.FiguresFail) { Findings = result.Findings };
    }

    private static ReadOnlyMemory<byte> Zip(ReportResult result, Language language)
    {
        using var content = new MemoryStream();
        var zip = new ZipWriter(content);
        foreach (var file in result.Files)
        {
            zip.Add("report." + file.Format, file.Content.Span);
        }

        zip.Add("findings.json", CheckEndpoints.Body(result.Findings, language).Span);
        zip.Finish();
        return content.ToArray();
    }

    private static string FileName(ReportSubject subject, ReportFormat format) =>
        string.Create(CultureInfo.InvariantCulture, $"{subject.Unit}{subject.Year}年度部门决算.{format.Name}");
}
