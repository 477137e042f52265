using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Packs;

public class PackInheritanceTests
{
    [Fact]
    public void Maps_merge_deeply_and_scalars_replace() =>
        Merge("a: 1\nb: {c: 2, d: 3}", "b: {d: 4, e: 5}").ShouldBe("{a:1,b:{c:2,d:4,e:5}}");

    [Fact]
    public void Plain_lists_replace() => Merge("a: [1, 2]", "a: [3]").ShouldBe("{a:[3]}");

    [Fact]
    public void Keyed_lists_merge_by_key_and_new_items_come_last() =>
        Merge("a: [{key: x, t: 1}, {key: y, t: 2}]", "a: [{key: y, t: 3}, {key: z, t: 4}]")
            .ShouldBe("{a:[{key:x,t:1},{key:y,t:3},{key:z,t:4}]}");

    [Fact]
    public void An_item_can_be_placed_moved_and_removed() =>
        Merge("a: [{key: x}, {key: y}, {key: z}]", "a: [{key: n, after: x}, {key: x, after: z}, {key: y, remove: true}]")
            .ShouldBe("{a:[{key:n},{key:z},{key:x}]}");

    [Fact]
    public void Keyed_lists_merge_inside_keyed_lists() =>
        Merge("p: [{key: a, s: [{key: a1, t: 1}, {key: a2, t: 2}]}]", "p: [{key: a, s: [{key: a2, t: 9}]}]")
            .ShouldBe("{p:[{key:a,s:[{key:a1,t:1},{key:a2,t:9}]}]}");

    private static string Merge(string parent, string child) => Print(PackInheritance.Merge(Parse(parent), Parse(child), []));

    private static PackMap Parse(string yaml)
    {
        using var file = new TemporaryFolder();
        var path = file.Write("a.yaml", yaml);
        return YamlFile.Read(path, "a.yaml", [])!;
    }

    private static string Print(PackNode node) => node switch
    {
        PackMap map => "{" + string.Join(',', map.Entries.Select(entry => $"{entry.Key}:{Print(entry.Value)}")) + "}",
        PackList list => "[" + string.Join(',', list.Items.Select(Print)) + "]",
        PackScalar scalar => scalar.Text ?? "",
        _ => throw new InvalidOperationException(),
    };
}
