using System.Security.Cryptography;

using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FinalAccounts.Generator.Http.Answers;

/// <summary>
/// A finished answer whose <c>ETag</c> is made from its bytes: a caller who already has them gets 304 and no body. Reports too, although
/// they are asked for with POST: asking changes nothing, and the same question has the same answer.
/// </summary>
/// <param name="Content">The bytes.</param>
/// <param name="ContentType">Their media type.</param>
internal sealed record Answer(ReadOnlyMemory<byte> Content, string ContentType) : IResult
{
    public const string Json = "application/json";

    /// <summary>The name a browser saves it under.</summary>
    public string? FileName { get; init; }

    /// <summary>How long others may keep it without asking again; by default they always ask.</summary>
    public string CacheControl { get; init; } = "private, no-cache";

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Content.Span))[..32]}\"");
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = CacheControl;
        response.Headers.Vary = "Accept, Accept-Language";
        if (Has(httpContext.Request, tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (FileName is not null)
        {
            response.Headers.ContentDisposition = AttachmentName.Header(FileName);
        }

        response.ContentType = ContentType;
        response.ContentLength = Content.Length;
        if (!HttpMethods.IsHead(httpContext.Request.Method))
        {
            await response.Body.WriteAsync(Content, httpContext.RequestAborted);
        }
    }

    private static bool Has(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList([.. request.Headers.IfNoneMatch.OfType<string>()], out var known)
        && known.Any(other => other.Equals(EntityTagHeaderValue.Any) || other.Compare(tag, useStrongComparison: false));
}
