namespace FinalAccounts.Generator.Packs.Tools;

/// <summary>Values of a pack's YAML as one line of text.</summary>
internal static class NodeText
{
    /// <summary>The value in YAML's short form.</summary>
    public static string Of(PackNode? node) => node switch
    {
        null => "（无）",
        PackMap map => "{" + string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Of(entry.Value)}")) + "}",
        PackList list => "[" + string.Join(", ", list.Items.Select(Of)) + "]",
        PackScalar { Text: { Length: > 0 } text } => NeedsQuotes(text) ? $"\"{text}\"" : text,
        _ => "\"\"",
    };

    /// <summary>True when two values say the same, wherever they stand.</summary>
    public static bool Same(PackNode? left, PackNode? right) => (left, right) switch
    {
        (null, null) => true,
        (PackScalar one, PackScalar other) => one.Text == other.Text,
        (PackList one, PackList other) => one.Items.Length == other.Items.Length && one.Items.Zip(other.Items, Same).All(same => same),
        (PackMap one, PackMap other) => one.Entries.Length == other.Entries.Length
            && one.Entries.All(entry => other[entry.Key] is { } value && Same(entry.Value, value)),
        _ => false,
    };

    /// <summary>The files that a value was put together from, with lines, in order of first mention.</summary>
    public static IEnumerable<string> Sources(PackNode node)
    {
        var leaves = Leaves(node).ToList();
        return leaves.Select(leaf => leaf.Place.File).Distinct(StringComparer.Ordinal)
            .Select(file => leaves.First(leaf => leaf.Place.File == file).Place)
            .Select(place => $"{place.File}({place.Line})");
    }

    private static bool NeedsQuotes(string text) => "{[&*!|>%@#".Contains(text[0], StringComparison.Ordinal) || text.Contains(": ", StringComparison.Ordinal);

    private static IEnumerable<PackNode> Leaves(PackNode node) => node switch
    {
        PackMap { Entries.IsEmpty: false } map => map.Entries.SelectMany(entry => Leaves(entry.Value)),
        PackList { Items.IsEmpty: false } list => list.Items.SelectMany(Leaves),
        _ => [node],
    };
}
