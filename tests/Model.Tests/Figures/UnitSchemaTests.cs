using System.Text.Json;

using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tests.Support;

namespace FinalAccounts.Model.Tests.Figures;

public class UnitSchemaTests
{
    /// <summary>Set to 1 to write the schema instead of comparing it; never set in CI.</summary>
    private const string Update = "UPDATE_SCHEMA";

    [Fact]
    public void TheCommittedSchemaIsCurrent()
    {
        var path = Path.Combine(Repository.Root, "docs", "unit.schema.json");
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(path, UnitSchema.Export());
        }

        File.ReadAllText(path).ShouldBe(UnitSchema.Export(), $"run the tests once with {Update}=1");
    }

    [Fact]
    public void EveryPropertyHasItsTermAndMeaning()
    {
        using var schema = JsonDocument.Parse(UnitSchema.Export());
        var records = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(definition => definition.Value).Append(schema.RootElement);

        foreach (var property in records.SelectMany(record => record.GetProperty("properties").EnumerateObject()))
        {
            property.Value.GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace(property.Name);
            property.Value.GetProperty("description").GetString().ShouldNotBeNullOrWhiteSpace(property.Name);
        }
    }

    [Fact]
    public void UnknownKeysAreForbiddenAndRequiredOnesNamed()
    {
        using var schema = JsonDocument.Parse(UnitSchema.Export());

        schema.RootElement.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        schema.RootElement.GetProperty("required").EnumerateArray().Select(name => name.GetString()).ShouldBe(["year", "unit", "lines"]);
    }
}
