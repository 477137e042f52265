namespace FinalAccounts.Generator.Packs.Tools;

/// <summary>What changed between two values of a pack's YAML: one line each, with the path of keys that leads there.</summary>
internal static class NodeDifference
{
    /// <summary>Compares maps deeply and lists by their items' keys, as inheritance merges them.</summary>
    public static IEnumerable<string> Of(PackNode? before, PackNode? after, string path = "") => (before, after) switch
    {
        _ when NodeText.Same(before, after) && !Moved(before, after).Any() => [],
        (PackMap one, PackMap other) => Maps(one, other, path),
        (PackList one, PackList other) when IsKeyed(one) && IsKeyed(other) => Lists(one, other, path),
        (PackList one, PackList other) when IsRows(one) && IsRows(other) => Rows(one, other, path),
        (null, _) => [$"+ {path}: {NodeText.Of(after)}"],
        (_, null) => [$"- {path}: {NodeText.Of(before)}"],
        _ => [$"~ {path}: {NodeText.Of(before)} → {NodeText.Of(after)}"],
    };

    /// <summary>The items of a keyed list that stand behind another item than before.</summary>
    public static IEnumerable<(string Key, string? Behind)> Moved(PackNode? before, PackNode? after)
    {
        if (before is not PackList one || after is not PackList other || !IsKeyed(one) || !IsKeyed(other))
        {
            return [];
        }

        var (old, now) = (Keys(one), Keys(other));
        var kept = old.Where(now.Contains).ToList();
        var order = now.Where(old.Contains).ToList();
        var steady = Steady(kept, order);
        return order.Where(key => !steady.Contains(key)).Select(key => (key, now.IndexOf(key) is > 0 and var at ? now[at - 1] : null));
    }

    private static IEnumerable<string> Maps(PackMap before, PackMap after, string path) =>
        before.Entries.Select(entry => entry.Key).Concat(after.Entries.Select(entry => entry.Key)).Distinct(StringComparer.Ordinal)
            .SelectMany(key => Of(before[key], after[key], Join(path, key)));

    private static IEnumerable<string> Lists(PackList before, PackList after, string path)
    {
        var old = before.Items.OfType<PackMap>().ToDictionary(item => item.Text("key")!, StringComparer.Ordinal);
        var now = after.Items.OfType<PackMap>().ToDictionary(item => item.Text("key")!, StringComparer.Ordinal);
        return old.Keys.Where(key => !now.ContainsKey(key)).Select(key => $"- {Join(path, key)}: {NodeText.Of(old[key])}")
            .Concat(now.SelectMany(item => old.TryGetValue(item.Key, out var was)
                ? Of(was, item.Value, Join(path, item.Key))
                : [$"+ {Join(path, item.Key)}: {NodeText.Of(item.Value)}"]))
            .Concat(Moved(before, after).Select(move => $"~ {Join(path, move.Key)}: 移到{(move.Behind is null ? "最前" : $" {move.Behind} 之后")}"));
    }

    private static IEnumerable<string> Rows(PackList before, PackList after, string path) => Enumerable.Range(0, Math.Max(before.Items.Length, after.Items.Length))
        .SelectMany(at => Of(before.Items.ElementAtOrDefault(at), after.Items.ElementAtOrDefault(at), $"{path}[{at + 1}]"));

    /// <summary>The longest run of keys that kept their order.</summary>
    private static HashSet<string> Steady(List<string> before, List<string> after)
    {
        var best = new List<string>[after.Count];
        for (var at = 0; at < after.Count; at++)
        {
            best[at] = [.. Enumerable.Range(0, at).Where(earlier => before.IndexOf(after[earlier]) < before.IndexOf(after[at]))
                .Select(earlier => best[earlier]).MaxBy(run => run.Count) ?? [], after[at]];
        }

        return (best.MaxBy(run => run.Count) ?? []).ToHashSet(StringComparer.Ordinal);
    }

    private static List<string> Keys(PackList list) => [.. list.Items.OfType<PackMap>().Select(item => item.Text("key")!)];

    private static bool IsKeyed(PackList list) => !list.Items.IsEmpty && list.Items.All(item => item is PackMap map && map.Text("key") is not null);

    private static bool IsRows(PackList list) => list.Items.Any(item => item is PackList);

    private static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
