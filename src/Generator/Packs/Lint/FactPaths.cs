using FinalAccounts.Generator.Scripting;
using FinalAccounts.Model.Words;

namespace FinalAccounts.Generator.Packs.Lint;

/// <summary>
/// Which fact ids can exist: those of a unit that has everything, with any number in place of codes and counts. An id outside is either
/// misspelt (a segment nobody knows) or put together so that no unit can have it.
/// </summary>
internal sealed class FactPaths
{
    private const string Number = "#";

    private readonly Node _root = new();

    /// <summary>The ids like those of the given facts.</summary>
    public FactPaths(IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            var node = _root;
            foreach (var segment in id.Split('.'))
            {
                node = node.Children.TryGetValue(General(segment), out var child) ? child : node.Children[General(segment)] = new Node();
            }
        }
    }

    /// <summary>What is wrong with an id; null where nothing is.</summary>
    /// <param name="segments">The id's segments.</param>
    public FactFault? Check(IReadOnlyList<string> segments)
    {
        var node = _root;
        for (var at = 0; at < segments.Count; at++)
        {
            if (node.Children.TryGetValue(General(segments[at]), out var child))
            {
                node = child;
                continue;
            }

            var near = NearMiss.Find(segments[at], node.Children.Keys.Where(key => key != Number));
            var hint = near is null ? $"这里可用：{string.Join('、', node.Children.Keys.Select(key => key == Number ? "编码或序号" : key).Order(StringComparer.Ordinal))}" : $"是不是“{near}”？";
            if (node.Children.Count == 0)
            {
                hint = $"“{string.Join('.', segments.Take(at))}”下面没有别的事实";
            }

            var isWord = at == 0 ? FactVocabulary.Roots.Contains(segments[0]) : FactVocabulary.Segments.Contains(segments[at]);
            return new FactFault(segments[at], isWord || char.IsAsciiDigit(segments[at][0]), hint);
        }

        return null;
    }

    /// <summary>The segments that can stand under a path, for hints.</summary>
    public IEnumerable<string> Under(IReadOnlyList<string> segments)
    {
        var node = _root;
        foreach (var segment in segments)
        {
            if (!node.Children.TryGetValue(General(segment), out node!))
            {
                return [];
            }
        }

        return node.Children.Keys;
    }

    private static string General(string segment) => segment.Length > 0 && segment.All(char.IsAsciiDigit) ? Number : segment;

    private sealed class Node
    {
        public SortedDictionary<string, Node> Children { get; } = new(StringComparer.Ordinal);
    }
}

/// <summary>Why no fact can have an id.</summary>
/// <param name="Segment">The first segment that does not fit.</param>
/// <param name="IsWord">True when it is a known segment in a wrong place; false when nobody knows it.</param>
/// <param name="Hint">What to write.</param>
internal sealed record FactFault(string Segment, bool IsWord, string Hint);
