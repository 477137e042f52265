using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FinalAccounts.Generator.Http.Problems;

/// <summary>Which language a caller wants to read.</summary>
internal static class Languages
{
    /// <summary>The best of <c>Accept-Language</c>; Chinese where it names neither.</summary>
    public static Language Of(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList([.. request.Headers.AcceptLanguage.OfType<string>()], out var wanted))
        {
            return Language.Chinese;
        }

        return wanted
            .Where(item => item.Quality is not 0)
            .OrderByDescending(item => item.Quality ?? 1)
            .Select(item => Known(item.Value.ToString()))
            .FirstOrDefault(language => language is not null) ?? Language.Chinese;
    }

    /// <summary>The language's tag.</summary>
    public static string Tag(this Language language) => language == Language.English ? "en" : "zh-CN";

    private static Language? Known(string tag) => tag.Split('-')[0].ToLowerInvariant() switch
    {
        "zh" => Language.Chinese,
        "en" => Language.English,
        _ => null,
    };
}
