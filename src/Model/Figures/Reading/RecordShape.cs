using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization.Metadata;

using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures.Reading;

/// <summary>What an object of the input may hold, as the source generator describes its type.</summary>
internal sealed class RecordShape
{
    private static readonly Lazy<RecordShape> LazyUnit =
        new(() => Build(FiguresContext.Default.UnitFigures, new Dictionary<Type, RecordShape>()));

    private readonly Dictionary<string, MemberShape> _byName = new(StringComparer.Ordinal);

    private RecordShape(Type type)
    {
        var words = type.GetCustomAttribute<TermAttribute>()!;
        (TypeName, Term, Meaning) = (type.Name, words.Term, words.Meaning);
    }

    /// <summary>The shape of a unit's document.</summary>
    internal static RecordShape Unit => LazyUnit.Value;

    /// <summary>The name of the input type.</summary>
    internal string TypeName { get; }

    /// <summary>The 术语.</summary>
    internal string Term { get; }

    /// <summary>What it is.</summary>
    internal string Meaning { get; }

    /// <summary>The members, in the order of the schema.</summary>
    internal ImmutableArray<MemberShape> Members { get; private set; } = [];

    /// <summary>The members that are free text or hold some.</summary>
    internal ImmutableArray<MemberShape> TextBearing { get; private set; } = [];

    /// <summary>The member of this key, or null.</summary>
    internal MemberShape? Find(string key) => _byName.GetValueOrDefault(key);

    private static RecordShape Build(JsonTypeInfo type, Dictionary<Type, RecordShape> known)
    {
        if (known.TryGetValue(type.Type, out var built))
        {
            return built;
        }

        var shape = new RecordShape(type.Type);
        known.Add(type.Type, shape);
        shape.Members = [.. type.Properties.Where(property => property.Get is not null && property.AttributeProvider is MemberInfo member
            && member.IsDefined(typeof(TermAttribute))).Select(property => Member(property, known))];
        foreach (var member in shape.Members)
        {
            shape._byName.Add(member.Name, member);
        }

        shape.TextBearing = [.. shape.Members.Where(member => member.IsFreeText || member.Record is { TextBearing.Length: > 0 })];
        return shape;
    }

    private static MemberShape Member(JsonPropertyInfo property, Dictionary<Type, RecordShape> known)
    {
        var type = property.Options.GetTypeInfo(property.PropertyType);
        var content = type.ElementType is { } element ? property.Options.GetTypeInfo(element) : type;
        var record = content.Kind == JsonTypeInfoKind.Object ? Build(content, known) : null;
        return new MemberShape(property, type, content.Type, record);
    }
}
