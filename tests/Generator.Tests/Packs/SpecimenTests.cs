using System.Text.Json.Nodes;

using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Packs.Lint;
using FinalAccounts.Generator.Scripting;
using FinalAccounts.Generator.Tests.Support;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures;

using Templating;

namespace FinalAccounts.Generator.Tests.Packs;

/// <summary>Linting knows what the specimen has, so the specimen must have everything.</summary>
public class SpecimenTests
{
    /// <summary>Names that the unit gives itself, and what only points elsewhere.</summary>
    private static readonly HashSet<string> Left = ["/$schema", "/format", "/explanations", "/remarks", "/expected", "/attachments/0/file"];

    [Fact]
    public void It_has_every_key_of_the_units_schema()
    {
        var schema = JsonNode.Parse(UnitSchema.Export())!;
        var specimen = JsonNode.Parse(File.ReadAllText(Repository.PathOf("src", "Generator", "Packs", "Lint", "specimen.json")))!;

        Missing(schema, schema, [specimen], "").Where(path => !Left.Contains(path)).ShouldBeEmpty("src/Generator/Packs/Lint/specimen.json lacks these");
    }

    [Fact]
    public void Every_list_that_templates_see_has_an_entry()
    {
        var pack = new PackLoader(new PackFolders([Repository.PathOf("templates")])).Load("base").Pack!;
        var lists = (ScriptObject)((ScriptObject)Specimen.For(pack).Values)["lists"]!;

        lists.Where(list => list.Value is ScriptArray { Count: 0 } or ScriptObject { Count: 0 }).Select(list => list.Key).ShouldBeEmpty();
    }

    [Fact]
    public void No_example_has_a_fact_of_another_kind()
    {
        var loader = new PackLoader(new PackFolders([Repository.PathOf("templates")]));
        foreach (var name in Examples.Names)
        {
            var json = File.ReadAllBytes(Repository.PathOf("examples", name + ".json"));
            var format = JsonNode.Parse(json)!["format"]?.GetValue<string>() ?? "base";
            var known = Specimen.For(loader.Load(format).Pack!).Facts;
            using var input = new MemoryStream(json);

            var facts = Examples.Pipeline.Facts(new() { Input = input, InputName = name }).Facts!;

            facts.All.Select(fact => fact.Id).Where(id => known.Check(id.Split('.')) is not null).ShouldBeEmpty(name);
        }
    }

    [Fact]
    public void The_vocabulary_of_facts_holds_all_its_names()
    {
        var facts = Deriver.Derive(Specimen.Read(), new DerivationOptions(BudgetMeasure.Initial)).All.Select(fact => fact.Id.Split('.')).ToList();

        facts.Select(id => id[0]).Except(FactVocabulary.Roots).ShouldBeEmpty();
        facts.SelectMany(id => id.Skip(1)).Where(segment => !char.IsAsciiDigit(segment[0])).Except(FactVocabulary.Segments).ShouldBeEmpty();
    }

    /// <summary>The paths of keys that none of the values has; items of a list stand together.</summary>
    private static IEnumerable<string> Missing(JsonNode root, JsonNode schema, IReadOnlyList<JsonNode> values, string path)
    {
        if (schema["$ref"] is { } reference)
        {
            schema = reference.GetValue<string>().Split('/').Skip(1).Aggregate(root, (node, name) => node[name]!);
        }

        foreach (var (key, inner) in schema["properties"]?.AsObject() ?? [])
        {
            var below = values.Select(value => value[key]).OfType<JsonNode>().ToList();
            if (below.Count == 0)
            {
                yield return $"{path}/{key}";
                continue;
            }

            foreach (var missing in Missing(root, inner!, below, $"{path}/{key}"))
            {
                yield return missing;
            }
        }

        if (schema["items"] is { } item)
        {
            foreach (var missing in Missing(root, item, [.. values.SelectMany(value => value.AsArray()).OfType<JsonNode>()], path + "/0"))
            {
                yield return missing;
            }
        }
    }
}
