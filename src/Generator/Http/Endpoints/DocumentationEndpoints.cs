using System.Net;
using System.Text;

using FinalAccounts.Generator.Http.Answers;
using FinalAccounts.Generator.Http.Documentation;
using FinalAccounts.Generator.Http.Problems;
using FinalAccounts.Model.Figures;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FinalAccounts.Generator.Http.Endpoints;

/// <summary>What callers read: the schema, the OpenAPI document, a page that shows it, and a page for every kind of problem.</summary>
internal static class DocumentationEndpoints
{
    private const string Html = "text/html; charset=utf-8";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var schema = new Answer(Encoding.UTF8.GetBytes(UnitSchema.Export()), "application/schema+json") { CacheControl = "public, max-age=300" };
        routes.MapMethods("/v1/schema", Methods.Read, () => schema);
        var openApi = new Answer(OpenApiDocument.Bytes(), Answer.Json) { CacheControl = "public, max-age=300" };
        routes.MapMethods("/openapi/v1.json", Methods.Read, () => openApi);

        routes.MapMethods("/", Methods.Read, () => Results.Redirect("/docs"));
        File(routes, "/docs", "page.html", Html);
        File(routes, "/docs/page.js", "page.js", "text/javascript; charset=utf-8");
        File(routes, "/docs/page.css", "page.css", "text/css; charset=utf-8");
        routes.MapMethods(ProblemType.Path + "{name}", Methods.Read, ProblemPage);
    }

    private static void File(IEndpointRouteBuilder routes, string path, string name, string contentType)
    {
        var file = new Answer(OpenApiDocument.Resource("documentation/" + name), contentType) { CacheControl = "no-cache" };
        routes.MapMethods(path, Methods.Read, () => file);
    }

    private static Answer ProblemPage(string name)
    {
        var problem = ProblemType.All.FirstOrDefault(type => type.Name == name) ?? throw new ProblemException(ProblemType.NotFound);
        var page = $"""
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>{problem.Name}</title><link rel="stylesheet" href="/docs/page.css"></head>
            <body><main>
            <h1>{problem.Status} {WebUtility.HtmlEncode(problem.Title.Chinese)}</h1>
            <p>{WebUtility.HtmlEncode(problem.Advice.Chinese)}</p>
            <h2 lang="en">{WebUtility.HtmlEncode(problem.Title.English)}</h2>
            <p lang="en">{WebUtility.HtmlEncode(problem.Advice.English)}</p>
            <p><a href="/docs">/docs</a></p>
            </main></body></html>

            """;
        return new Answer(Encoding.UTF8.GetBytes(page), Html) { CacheControl = "no-cache" };
    }
}
