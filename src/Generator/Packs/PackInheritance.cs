using System.Collections.Immutable;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Words;

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
    /// <param name="parent">What the child changes.</param>
    /// <param name="child">The changes.</param>
    /// <param name="findings">Takes an <c>after</c> or <c>remove</c> that names nothing.</param>
    public static PackNode Merge(PackNode parent, PackNode child, List<Diagnostic> findings) => (parent, child) switch
    {
        (PackMap above, PackMap below) => MergeMaps(above, below, findings),
        (PackList above, PackList below) when IsKeyed(above) && IsKeyed(below) => MergeLists(above, below, findings),
        _ => child,
    };

    private static PackMap MergeMaps(PackMap parent, PackMap child, List<Diagnostic> findings)
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
                entries[at] = KeyValuePair.Create(key, Merge(entries[at].Value, value, findings));
            }
        }

        return child with { Entries = entries.ToImmutable() };
    }

    private static PackList MergeLists(PackList parent, PackList child, List<Diagnostic> findings)
    {
        var items = parent.Items.ToBuilder();
        foreach (var item in child.Items.Cast<PackMap>())
        {
            var at = IndexOfKey(items, item.Text(Key));
            if (item.Text(Remove) == "true")
            {
                if (at < 0)
                {
                    findings.Add(Missing(item[Key]!, items));
                }
                else
                {
                    items.RemoveAt(at);
                }

                continue;
            }

            var merged = Without(at < 0 ? item : (PackMap)Merge(items[at], item, findings), After);
            if (item.Text(After) is { } anchor)
            {
                Place(items, merged, at, anchor, item[After]!, findings);
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

        return child with { Items = items.ToImmutable() };
    }

    private static void Place(ImmutableArray<PackNode>.Builder items, PackMap item, int from, string anchor, PackNode mention, List<Diagnostic> findings)
    {
        if (from >= 0)
        {
            items.RemoveAt(from);
        }

        var position = IndexOfKey(items, anchor) + 1;
        if (position == 0)
        {
            findings.Add(Missing(mention, items));
        }

        items.Insert(position > 0 ? position : items.Count, item);
    }

    private static Diagnostic Missing(PackNode mention, IEnumerable<PackNode> items)
    {
        var name = (mention as PackScalar)?.Text ?? "";
        var known = items.Select(item => ((PackMap)item).Text(Key)!).ToList();
        var near = NearMiss.Find(name, known);
        return new Diagnostic(PackCodes.UnknownAnchor, Severity.Error, mention.Place, $"这个列表里没有“{name}”",
            near is null ? $"现有：{string.Join('、', known)}" : $"是不是“{near}”？");
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
