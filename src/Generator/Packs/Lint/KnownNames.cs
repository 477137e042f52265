using System.Collections.Immutable;

using FinalAccounts.Generator.Scripting;
using FinalAccounts.Model.Words;

using Templating;
using Templating.Functions;

namespace FinalAccounts.Generator.Packs.Lint;

/// <summary>The names a pack's templates can use: values and functions of the program, built-in functions, the pack's phrases.</summary>
internal sealed class KnownNames
{
    private const string Size = "size";

    private static readonly ImmutableArray<string> OfAnyValue = [Size, "empty?"];
    private static readonly ImmutableArray<string> OfFacts = [.. new FactNode("any").MemberNames];
    private static readonly ImmutableArray<string> Frames = ["body", "attachment"];

    private readonly ImmutableSortedDictionary<string, NameShape> _globals;
    private readonly Lazy<HashSet<string>> _everyMember;

    public KnownNames(Specimen specimen, PhraseBook phrases)
    {
        Facts = specimen.Facts;
        Phrases = phrases;
        var globals = ((MembersShape)NameShape.Of(Builtins.All)).Names
            .SetItems(((MembersShape)NameShape.Of(specimen.Values)).Names)
            .SetItem(Frames[0], new LeafShape())
            .SetItem(Frames[1], NameShape.Of(specimen.Attachment));
        _globals = globals;
        _everyMember = new(() => [.. Members(globals.Values), .. FactVocabulary.Segments, .. OfFacts, .. OfAnyValue]);
    }

    public FactPaths Facts { get; }

    public PhraseBook Phrases { get; }

    /// <summary>All names that can begin a chain, for hints.</summary>
    public IEnumerable<string> All => _globals.Keys.Concat(Phrases.Names);

    /// <summary>What a name stands for; null for an unknown one.</summary>
    public NameShape? Find(string name) => Phrases.Contains(name) ? NameShape.Unknown : _globals.GetValueOrDefault(name);

    /// <summary>The function of a dotted name, or null.</summary>
    public ScriptFunction? Function(string name)
    {
        var parts = name.Split('.');
        return _globals.TryGetValue(parts[0], out var shape) && Follow(shape, parts[1..]).Shape is FunctionShape { Function: var function } ? function : null;
    }

    /// <summary>Follows members from a value; the fault is null where all of them can exist.</summary>
    public (NameShape Shape, NameFault? Fault) Follow(NameShape shape, ReadOnlySpan<string> members)
    {
        for (var at = 0; at < members.Length; at++)
        {
            if (shape is FactShape fact)
            {
                return FollowFact(fact, members[at..]);
            }

            var (next, known) = Step(shape, members[at]);
            if (next is null)
            {
                return (NameShape.Unknown, new NameFault(PackCodes.UnknownName, members[at], IsError: true, Hint(members[at], known)));
            }

            shape = next;
        }

        return (shape, null);
    }

    /// <summary>How to write a name that nobody knows.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        var near = NearMiss.Find(name, names);
        return near is not null ? $"是不是“{near}”？"
            : names.Count is > 0 and <= 40 ? $"这里可用：{string.Join('、', names)}"
            : "看 docs/pack-guide.md 的名称表";
    }

    private (NameShape? Next, IEnumerable<string> Known) Step(NameShape shape, string member) => shape switch
    {
        MembersShape { Names: var names } => (names.GetValueOrDefault(member) ?? (OfAnyValue.Contains(member) ? new LeafShape() : null), names.Keys),
        FreeShape => (shape, []),
        UnknownShape => (_everyMember.Value.Contains(member) || char.IsAsciiDigit(member[0]) ? NameShape.Unknown : null, _everyMember.Value),
        _ => (OfAnyValue.Contains(member) ? new LeafShape() : null, OfAnyValue),
    };

    private (NameShape Shape, NameFault? Fault) FollowFact(FactShape fact, ReadOnlySpan<string> members)
    {
        var path = fact.Path.ToList();
        foreach (var member in members)
        {
            if (OfFacts.Contains(member))
            {
                return (new LeafShape(), null);
            }

            path.Add(member);
            if (Facts.Check(path) is { } fault)
            {
                var near = NearMiss.Find(member, OfFacts);
                var code = fault.IsWord ? PackCodes.ImpossibleFact : PackCodes.UnknownFact;
                return (NameShape.Unknown, new NameFault(code, string.Join('.', path), !fault.IsWord, near is null || fault.Hint.StartsWith("是不是", StringComparison.Ordinal) ? fault.Hint : $"是不是“{near}”？"));
            }
        }

        return (new FactShape([.. path]), null);
    }

    private static IEnumerable<string> Members(IEnumerable<NameShape> shapes) => shapes.SelectMany(shape => shape switch
    {
        MembersShape { Names: var names } => names.Keys.Concat(Members(names.Values)),
        ListShape { Item: var item } => Members([item]),
        _ => [],
    });
}

/// <summary>Why a name cannot be.</summary>
/// <param name="Code">The finding's code.</param>
/// <param name="Name">The name, of a fact the whole id.</param>
/// <param name="IsError">False where the name is possible and only never given.</param>
/// <param name="Hint">What to write.</param>
internal sealed record NameFault(string Code, string Name, bool IsError, string Hint);
