using System.Diagnostics;
using System.Globalization;

using FinalAccounts.Generator.Http.Answers;

using Microsoft.AspNetCore.Http;

namespace FinalAccounts.Generator.Http.Problems;

/// <summary>Answers with a problem as RFC 9457 wants it.</summary>
internal static class ProblemWriter
{
    public const string MediaType = "application/problem+json";

    /// <summary>Answers. Nothing may have been sent before.</summary>
    public static async Task WriteAsync(HttpContext context, ProblemException problem)
    {
        var response = context.Response;
        var language = Languages.Of(context.Request);
        response.StatusCode = problem.Type.Status;
        response.ContentType = MediaType;
        response.Headers.ContentLanguage = language.Tag();
        response.Headers.CacheControl = "no-store";
        if (problem.RetryAfter is { } wait)
        {
            response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (problem.Type == ProblemType.KeyNeeded)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }

        var body = JsonAnswer.Bytes(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("type", problem.Type.Type);
            writer.WriteString("title", problem.Type.Title.In(language));
            writer.WriteNumber("status", problem.Type.Status);
            writer.WriteString("detail", (problem.Detail ?? problem.Type.Advice).In(language));
            writer.WriteString("advice", problem.Type.Advice.In(language));
            writer.WriteString("instance", context.Request.Path.ToUriComponent());
            writer.WriteString("traceId", TraceId(context));
            FindingsJson.Write(writer, "findings", problem.Findings, language);
            writer.WriteEndObject();
        });
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(body, context.RequestAborted);
        }
    }

    /// <summary>The id by which the request is found in logs and traces.</summary>
    public static string TraceId(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}
