using System.Collections.Immutable;

using FinalAccounts.Generator.Scripting;

using Templating;

namespace FinalAccounts.Generator.Packs.Lint;

/// <summary>What is known of a value before anything is rendered: which members it can have.</summary>
internal abstract record NameShape
{
    /// <summary>A value of which nothing is known, such as a parameter.</summary>
    public static NameShape Unknown { get; } = new UnknownShape();

    /// <summary>Reads the shape off a value.</summary>
    public static NameShape Of(object? value) => value switch
    {
        ScriptFunction function => new FunctionShape(function),
        FactNode node => new FactShape(node.Id.Length == 0 ? [] : [.. node.Id.Split('.')]),
        ScriptArray { Count: 0 } => new FreeShape(),
        ScriptArray list => new ListShape(Of(list[0])),
        IScriptMembers members => OfMembers(members),
        _ => new LeafShape(),
    };

    private static NameShape OfMembers(IScriptMembers members)
    {
        var names = members.MemberNames.ToImmutableSortedDictionary(name => name, name => Of(members.TryGetMember(name, out var value) ? value : null), StringComparer.Ordinal);
        return names.IsEmpty ? new FreeShape() : new MembersShape(names);
    }
}

/// <summary>Anything a template can hold: its members must at least be names that something has.</summary>
internal sealed record UnknownShape : NameShape;

/// <summary>A value whose members the unit names itself, such as remarks by section.</summary>
internal sealed record FreeShape : NameShape;

/// <summary>A text, number, truth value or date.</summary>
internal sealed record LeafShape : NameShape;

/// <summary>A fact, or the part of an id that leads to facts.</summary>
internal sealed record FactShape(ImmutableArray<string> Path) : NameShape;

/// <summary>A value with named members.</summary>
internal sealed record MembersShape(ImmutableSortedDictionary<string, NameShape> Names) : NameShape;

/// <summary>A list.</summary>
internal sealed record ListShape(NameShape Item) : NameShape;

/// <summary>A function written in C#.</summary>
internal sealed record FunctionShape(ScriptFunction Function) : NameShape;
