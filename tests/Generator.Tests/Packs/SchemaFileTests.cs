using System.Text.Json.Nodes;

using FinalAccounts.Generator.Packs.Schema;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Packs;

public class SchemaFileTests
{
    public static TheoryData<string> Names => [.. SchemaFile.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committed_schema_is_the_one_the_readers_follow(string name)
    {
        var shape = SchemaFile.All[name];

        File.ReadAllText(Repository.PathOf("docs", "schemas", SchemaFile.NameOf(shape))).ShouldBe(SchemaFile.Write(shape), "generator pack schema writes it anew");
    }

    [Fact]
    public void Nothing_else_lies_beside_them() =>
        Directory.EnumerateFiles(Repository.PathOf("docs", "schemas")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)
            .ShouldBe(SchemaFile.All.Values.Select(SchemaFile.NameOf).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_has_a_title_and_a_meaning(string name) => Check(JsonNode.Parse(SchemaFile.Write(SchemaFile.All[name]))!);

    private static void Check(JsonNode schema)
    {
        foreach (var (key, value) in schema["properties"]!.AsObject())
        {
            value!["title"]!.GetValue<string>().ShouldNotBeEmpty(key);
            value["description"]!.GetValue<string>().ShouldEndWith("。", Case.Sensitive, key);
        }

        foreach (var (_, inner) in schema["$defs"]?.AsObject() ?? [])
        {
            Check(inner!);
        }
    }
}
