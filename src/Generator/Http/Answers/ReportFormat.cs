using System.Collections.Immutable;

using FinalAccounts.Generator.Http.Problems;

using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FinalAccounts.Generator.Http.Answers;

/// <summary>A form in which a report is given out.</summary>
/// <param name="Name">What <c>?format=</c> calls it; also the file extension.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Formats">What is rendered for it.</param>
internal sealed record ReportFormat(string Name, string MediaType, ImmutableArray<string> Formats)
{
    /// <summary>All forms; where a caller takes several equally, the first wins.</summary>
    public static readonly ImmutableArray<ReportFormat> All =
    [
        new("pdf", "application/pdf", ["pdf"]),
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ["docx"]),
        new("md", "text/markdown", ["md"]),
        new("zip", "application/zip", ["md", "docx", "pdf"]),
    ];

    /// <summary>The <c>Content-Type</c> it is sent with.</summary>
    public string ContentType => Name == "md" ? MediaType + "; charset=utf-8" : MediaType;

    /// <summary>The form a request asks for: <c>?format=</c>, or else the best of <c>Accept</c>.</summary>
    /// <exception cref="ProblemException">There is no such form.</exception>
    public static ReportFormat Of(HttpRequest request)
    {
        if (request.Query.TryGetValue("format", out var named))
        {
            return All.FirstOrDefault(format => format.Name == named) ?? throw new ProblemException(ProblemType.NotAcceptable);
        }

        if (request.Headers.Accept.Count == 0)
        {
            return All[0];
        }

        return MediaTypeHeaderValue.TryParseList([.. request.Headers.Accept.OfType<string>()], out var accepted) && Best(accepted) is { } best
            ? best
            : throw new ProblemException(ProblemType.NotAcceptable);
    }

    private static ReportFormat? Best(IList<MediaTypeHeaderValue> accepted) => All
        .Select(format => (Format: format, Quality: format.Quality(accepted)))
        .Where(choice => choice.Quality > 0)
        .OrderByDescending(choice => choice.Quality)
        .Select(choice => choice.Format)
        .FirstOrDefault();

    /// <summary>The quality that the most specific of the ranges gives; 0 for none.</summary>
    private double Quality(IList<MediaTypeHeaderValue> accepted)
    {
        var own = new MediaTypeHeaderValue(MediaType);
        return accepted
            .Where(range => own.MediaType.Equals(range.MediaType, StringComparison.OrdinalIgnoreCase) || own.IsSubsetOf(range))
            .OrderByDescending(range => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2)
            .Select(range => range.Quality ?? 1)
            .FirstOrDefault();
    }
}
