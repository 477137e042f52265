using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;

using Templating;

namespace FinalAccounts.Generator.Packs;

/// <summary>A template that stands in a value of a YAML file.</summary>
/// <param name="File">The file's path inside the pack.</param>
/// <param name="Template">The template; a condition stands in an <c>if</c>.</param>
/// <param name="Place">Where the value stands.</param>
internal sealed record YamlTemplate(string File, Template Template, Place Place)
{
    private const string Condition = "when";

    /// <summary>All templates of a pack's YAML files: texts with expressions, and conditions.</summary>
    public static ImmutableArray<YamlTemplate> Of(IReadOnlyDictionary<string, PackMap> files) =>
        [.. files.SelectMany(file => Values(file.Value, "").Select(value => Create(file.Key, value.Key, value.Scalar)))];

    private static IEnumerable<(string Key, PackScalar Scalar)> Values(PackNode node, string key) => node switch
    {
        PackMap map => map.Entries.SelectMany(entry => Values(entry.Value, entry.Key)),
        PackList list => list.Items.SelectMany(item => Values(item, "")),
        PackScalar { Text: { } text } scalar when key == Condition || text.Contains("{{", StringComparison.Ordinal) => [(key, scalar)],
        _ => [],
    };

    private static YamlTemplate Create(string file, string key, PackScalar scalar)
    {
        var text = key == Condition ? "{{ if " + scalar.Text + " }}{{ end }}" : scalar.Text!;
        return new YamlTemplate(file, Template.Parse(text, scalar.Place.File), scalar.Place);
    }
}
