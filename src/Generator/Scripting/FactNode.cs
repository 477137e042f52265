using FinalAccounts.Model.Derivation;

using Templating;

namespace FinalAccounts.Generator.Scripting;

/// <summary>
/// A fact as templates see it: <c>facts.expenditure.project</c> is a number in comparisons and has members below it
/// (<c>share</c>, <c>change</c>). A figure the unit did not give is a node that is not <c>known</c>; a name that no report could have
/// is an error with a hint.
/// </summary>
internal sealed class FactNode(string id) : IScriptMembers, IScriptScalar
{
    private static readonly string[] Own = ["known", "is_zero", "value", "title", "id"];

    private readonly Dictionary<string, FactNode> _children = new(StringComparer.Ordinal);

    /// <summary>The dotted id; of a node without a fact, the path to it.</summary>
    public string Id { get; } = id;

    /// <summary>The fact, or null where the unit gave none.</summary>
    public Fact? Fact { get; private set; }

    /// <inheritdoc/>
    public object? Scalar => Fact?.Value;

    /// <inheritdoc/>
    public IEnumerable<string> MemberNames =>
        Id.Length == 0 ? _children.Keys.Union(FactVocabulary.Roots) : _children.Keys.Concat(Own);

    /// <summary>Builds the tree of all facts.</summary>
    public static FactNode Tree(IEnumerable<Fact> facts)
    {
        var root = new FactNode("");
        foreach (var fact in facts)
        {
            var node = root;
            foreach (var segment in fact.Id.Split('.'))
            {
                node = node.Child(segment);
            }

            node.Fact = fact;
        }

        return root;
    }

    /// <summary>The node of an id; one that is not known where the unit gave no such figure.</summary>
    public FactNode Find(string id)
    {
        var node = this;
        foreach (var segment in id.Split('.'))
        {
            node = node._children.GetValueOrDefault(segment) ?? new FactNode(node.Id.Length == 0 ? segment : $"{node.Id}.{segment}");
        }

        return node;
    }

    /// <inheritdoc/>
    public bool TryGetMember(string name, out object? value)
    {
        if (_children.TryGetValue(name, out var child))
        {
            value = child;
            return true;
        }

        value = name switch
        {
            "known" => Fact?.IsKnown ?? false,
            "is_zero" => Fact?.IsZero ?? false,
            "value" => Fact?.Value,
            "title" => Fact?.Title ?? "",
            "id" => Id,
            _ => IsPossible(name) ? new FactNode(Id.Length == 0 ? name : $"{Id}.{name}") : null,
        };
        return value is not null || name == "value";
    }

    /// <summary>The printed value, for places that print a node without a function.</summary>
    public override string ToString() => Id;

    private bool IsPossible(string name) =>
        Id.Length == 0 ? FactVocabulary.Roots.Contains(name)
        : FactVocabulary.Segments.Contains(name) || char.IsAsciiDigit(name[0]) || IsScoredByPack;

    /// <summary>What is scored is named by a pack's evaluation.yaml; a unit that gave nothing of it has no such facts.</summary>
    private bool IsScoredByPack => Id.StartsWith("performance.", StringComparison.Ordinal) && _children.Count == 0;

    private FactNode Child(string segment)
    {
        if (!_children.TryGetValue(segment, out var child))
        {
            child = new FactNode(Id.Length == 0 ? segment : $"{Id}.{segment}");
            _children.Add(segment, child);
        }

        return child;
    }
}
