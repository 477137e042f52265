using System.Collections.Immutable;

namespace FinalAccounts.Generator.Packs;

/// <summary>
/// The one rule by which a pack's file changes its parent's: maps merge deeply; lists whose items carry <c>key</c> merge by key, where
/// <c>after: KEY</c> places an item and <c>remove: true</c> drops it; every other value replaces.
/// </summary>
internal static class PackInheritance
{
    private const string Key = "key";
    private const string After = "after";
    private const string Remove = "remove";

    /// <summary>Lays a child over its parent.</summary>
    public static PackNode Merge(PackNode parent, PackNode child) => (parent, child) switch
    {
        (PackMap above, PackMap below) => MergeMaps(above, below),
        (PackList above, PackList below) when IsKeyed(above) && IsKeyed(below) => MergeLists(above, below),
        _ => child,
    };

    private static PackMap MergeMaps(PackMap parent, PackMap child)
    {
        var entries = parent.Entries.ToBuilder();
        foreach (var (key, value) in child.Entries)
        {
            var at = IndexOf(entries, key);
            if (at < 0)
            {
                entries.Add(KeyValuePair.Create(key, value));
            }
            else
            {
                entries[at] = KeyValuePair.Create(key, Merge(entries[at].Value, value));
            }
        }

        return new PackMap(child.Place, entries.ToImmutable());
    }

    private static PackList MergeLists(PackList parent, PackList child)
    {
        var items = parent.Items.ToBuilder();
        foreach (var item in child.Items.Cast<PackMap>())
        {
            var at = IndexOfKey(items, item.Text(Key));
            var merged = at < 0 ? item : (PackMap)Merge(items[at], item);
            if (item.Text(Remove) == "true")
            {
                if (at >= 0)
                {
                    items.RemoveAt(at);
                }
            }
            else if (item.Text(After) is { } anchor)
            {
                if (at >= 0)
                {
                    items.RemoveAt(at);
                }

                var position = IndexOfKey(items, anchor) + 1;
                items.Insert(position > 0 ? position : items.Count, Without(merged, After));
            }
            else if (at < 0)
            {
                items.Add(merged);
            }
            else
            {
                items[at] = merged;
            }
        }

        return new PackList(child.Place, items.ToImmutable());
    }

    private static bool IsKeyed(PackList list) => list.Items.All(item => item is PackMap map && map.Text(Key) is not null);

    private static PackMap Without(PackMap map, string key) => map with { Entries = map.Entries.RemoveAll(entry => entry.Key == key) };

    private static int IndexOf(ImmutableArray<KeyValuePair<string, PackNode>>.Builder entries, string key)
    {
        for (var at = 0; at < entries.Count; at++)
        {
            if (entries[at].Key == key)
            {
                return at;
            }
        }

        return -1;
    }

    private static int IndexOfKey(ImmutableArray<PackNode>.Builder items, string? key)
    {
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at] is PackMap map && map.Text(Key) == key)
            {
                return at;
            }
        }

        return -1;
    }
}
