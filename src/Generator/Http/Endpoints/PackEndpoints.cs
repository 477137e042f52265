using System.Text.Json;

using FinalAccounts.Generator.Http.Answers;
using FinalAccounts.Generator.Http.Operation;
using FinalAccounts.Generator.Http.Problems;
using FinalAccounts.Generator.Packs;

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FinalAccounts.Generator.Http.Endpoints;

/// <summary><c>/v1/packs</c>: the formats that reports can be made in.</summary>
internal static class PackEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/v1/packs", Methods.Read, All);
        routes.MapMethods("/v1/packs/{id}", Methods.Read, One);
    }

    private static Answer All(ServedPacks packs) => new(
        JsonAnswer.Bytes(writer =>
        {
            writer.WriteStartObject();
            writer.WriteStartArray("packs");
            foreach (var (id, served) in packs.All)
            {
                writer.WriteStartObject();
                Summary(writer, id, served);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }),
        Answer.Json);

    private static Answer One(string id, ServedPacks packs, HttpContext context)
    {
        if (!packs.All.TryGetValue(id, out var served))
        {
            throw new ProblemException(ProblemType.UnknownPack) { Findings = [.. packs.Get(id).Findings] };
        }

        var language = Languages.Of(context.Request);
        return new Answer(
            JsonAnswer.Bytes(writer =>
            {
                writer.WriteStartObject();
                Summary(writer, id, served);
                if (served.Pack is { } pack)
                {
                    Contents(writer, pack);
                }

                FindingsJson.Write(writer, "findings", served.Findings, language);
                writer.WriteEndObject();
            }),
            Answer.Json);
    }

    private static void Summary(Utf8JsonWriter writer, string id, ServedPack served)
    {
        writer.WriteString("id", id);
        writer.WriteString("name", served.Pack?.Name ?? id);
        writer.WriteString("extends", served.Pack?.Chain.ElementAtOrDefault(1));
        writer.WriteString("state", served switch
        {
            { Pack: null } => "broken",
            { IsBroken: true } => "old",
            _ => "current",
        });
    }

    private static void Contents(Utf8JsonWriter writer, FormatPack pack)
    {
        Texts(writer, "chain", pack.Chain);
        writer.WriteString("measure", JsonNamingPolicy.CamelCase.ConvertName(pack.Measure.ToString()));
        Texts(writer, "sections", pack.Outline.SelectMany(Leaves));
        Texts(writer, "tables", pack.Tables.Keys);
        Texts(writer, "charts", pack.Charts.Keys);
    }

    private static IEnumerable<string> Leaves(OutlineNode node) => node.Sections.IsEmpty ? [node.Key] : node.Sections.SelectMany(Leaves);

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
