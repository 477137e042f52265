using System.Collections.Immutable;
using System.Text;

using FinalAccounts.Generator.Http.Configuration;
using FinalAccounts.Generator.Http.Problems;

using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace FinalAccounts.Generator.Http.Requests;

/// <summary>Reads bodies: bare JSON, or multipart/form-data with the JSON as part <c>unit</c>, last year's as part <c>previous</c> and files beside them. All of it stays in memory.</summary>
internal sealed class UnitRequestReader(ServiceOptions options, TimeProvider clock)
{
    private const string UnitPart = "unit", PreviousPart = "previous";
    private const int LongestBoundary = 70;
    private const int LongestFileName = 200;

    private static readonly HashSet<string> FileTypes = new(StringComparer.OrdinalIgnoreCase) { ".md", ".markdown", ".png", ".jpg", ".jpeg" };

    private readonly LimitOptions _limits = options.Limits;

    /// <summary>Reads a request's body.</summary>
    /// <exception cref="ProblemException">The body is no unit.</exception>
    public async Task<UnitRequest> ReadAsync(HttpContext context)
    {
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(_limits.BodySeconds), clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(late.Token, context.RequestAborted);
        try
        {
            return await ReadAsync(context.Request, both.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            throw new ProblemException(ProblemType.SlowBody);
        }
    }

    private async Task<UnitRequest> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.Headers.ContentEncoding.Count > 0
            || !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !(type.Charset.Length == 0 || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
        {
            throw new ProblemException(ProblemType.WrongMediaType);
        }

        if (request.ContentLength > _limits.BodyBytes)
        {
            throw TooLarge();
        }

        var allowance = new Allowance(_limits.BodyBytes);
        if (type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadPartsAsync(request.Body, type, allowance, cancellation);
        }

        var isJson = type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.Suffix.Equals("json", StringComparison.OrdinalIgnoreCase);
        return isJson
            ? new UnitRequest(Json(await ReadAllAsync(request.Body, allowance, cancellation)), null, ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty)
            : throw new ProblemException(ProblemType.WrongMediaType);
    }

    private async Task<UnitRequest> ReadPartsAsync(Stream body, MediaTypeHeaderValue type, Allowance allowance, CancellationToken cancellation)
    {
        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        if (boundary.Length is 0 or > LongestBoundary)
        {
            throw Malformed("multipart/form-data 缺少 boundary", "multipart/form-data lacks its boundary");
        }

        var jsons = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var files = ImmutableDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        try
        {
            var reader = new MultipartReader(boundary, body) { BodyLengthLimit = null };
            while (await reader.ReadNextSectionAsync(cancellation) is { } section)
            {
                if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
                {
                    throw Malformed("有一部分没有 Content-Disposition", "A part has no Content-Disposition");
                }

                var content = await ReadAllAsync(section.Body, allowance, cancellation);
                var part = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
                if (part is UnitPart or PreviousPart)
                {
                    if (!jsons.TryAdd(part, Json(content)))
                    {
                        throw Malformed($"{part} 部分出现了两次", $"There are two parts named {part}");
                    }
                }
                else if (!files.TryAdd(FileName(disposition), content))
                {
                    throw Malformed("两个文件同名", "Two files have the same name");
                }
                else if (files.Count > _limits.Attachments)
                {
                    throw new ProblemException(ProblemType.TooLarge, new($"文件最多 {_limits.Attachments} 个", $"There may be at most {_limits.Attachments} files"));
                }
            }
        }
        catch (Exception error) when (error is InvalidDataException or IOException and not Microsoft.AspNetCore.Connections.ConnectionResetException)
        {
            throw Malformed("multipart/form-data 无法读取", "The multipart/form-data cannot be read");
        }

        return jsons.TryGetValue(UnitPart, out var unit)
            ? new UnitRequest(unit, jsons.TryGetValue(PreviousPart, out var previous) ? previous : (ReadOnlyMemory<byte>?)null, files.ToImmutable())
            : throw Malformed("缺少 unit 部分（单位数据的 JSON）", "There is no part named unit, the unit's JSON");
    }

    /// <summary>The name that the unit's JSON calls the file by; it never reaches the file system.</summary>
    private static string FileName(ContentDispositionHeaderValue disposition)
    {
        var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).ToString();
        if (!disposition.FileNameStar.HasValue)
        {
            // Programs send UTF-8 in plain file names too; it arrives as Latin-1.
            name = name.All(character => character <= 0xFF) ? Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(name)) : name;
        }

        return name.Length is > 0 and <= LongestFileName && FileTypes.Contains(Path.GetExtension(name))
            ? name
            : throw new ProblemException(ProblemType.WrongMediaType, new(
                "随数据送来的文件须有文件名，且为 .md、.png、.jpg 之一", "Files beside the JSON need a file name that ends in .md, .png or .jpg"));
    }

    private async Task<ReadOnlyMemory<byte>> ReadAllAsync(Stream body, Allowance allowance, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        var chunk = new byte[16 << 10];
        for (int count; (count = await body.ReadAsync(chunk, cancellation)) > 0;)
        {
            content.Write(chunk, 0, count);
            if (!allowance.Take(count))
            {
                throw TooLarge();
            }
        }

        return content.ToArray();
    }

    private ReadOnlyMemory<byte> Json(ReadOnlyMemory<byte> json) =>
        JsonDepth.Exceeds(json.Span, _limits.JsonDepth)
            ? throw new ProblemException(ProblemType.UnreadableJson, new(
                $"JSON 嵌套超过 {_limits.JsonDepth} 层", $"The JSON nests deeper than {_limits.JsonDepth} levels"))
            : json;

    private ProblemException TooLarge() => new(
        ProblemType.TooLarge, new($"上限为 {_limits.BodyBytes} 字节", $"The limit is {_limits.BodyBytes} bytes"));

    private static ProblemException Malformed(string chinese, string english) => new(ProblemType.BadRequest, new(chinese, english));

    /// <summary>What is left of the largest body, over all its parts.</summary>
    private sealed class Allowance(long bytes)
    {
        private long _left = bytes;

        public bool Take(int count) => (_left -= count) >= 0;
    }
}
