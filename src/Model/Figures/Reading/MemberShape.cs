using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures.Reading;

/// <summary>What one key of the input may hold.</summary>
internal sealed class MemberShape
{
    private readonly Func<object, object?> _get;

    internal MemberShape(JsonPropertyInfo property, JsonTypeInfo type, Type content, RecordShape? record)
    {
        var member = (MemberInfo)property.AttributeProvider!;
        _get = property.Get!;
        Name = property.Name;
        var words = member.GetCustomAttribute<TermAttribute>()!;
        (Term, Meaning) = (words.Term, words.Meaning);
        IsRequired = property.IsRequired;
        Container = type.Kind;
        Record = record;
        Content = Nullable.GetUnderlyingType(content) ?? content;
        Money = member.GetCustomAttribute<MoneyAttribute>();
        Code = member.GetCustomAttribute<CodeAttribute>()?.Kind;
        Bounds = member.GetCustomAttribute<BoundsAttribute>();
        Distinct = member.GetCustomAttribute<DistinctAttribute>()?.Key;
        IsPoints = member.IsDefined(typeof(PointsAttribute));
        IsFreeText = member.IsDefined(typeof(FreeTextAttribute));
        Words = Content.IsEnum
            ? [.. Content.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Select(field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name)]
            : [];
    }

    /// <summary>The JSON key.</summary>
    internal string Name { get; }

    /// <summary>The 术语, for findings.</summary>
    internal string Term { get; }

    /// <summary>Meaning, unit and source, for the schema.</summary>
    internal string Meaning { get; }

    /// <summary>True when the key must be there.</summary>
    internal bool IsRequired { get; }

    /// <summary>Whether it holds a single value, a record, a list or a map.</summary>
    internal JsonTypeInfoKind Container { get; }

    /// <summary>The type of the value, or of the entries.</summary>
    internal Type Content { get; }

    /// <summary>The shape of the record, or of each entry; null for plain values.</summary>
    internal RecordShape? Record { get; }

    /// <summary>The rule of money, when it is money.</summary>
    internal MoneyAttribute? Money { get; }

    /// <summary>The classification, when it is a code.</summary>
    internal CodeKind? Code { get; }

    /// <summary>The range of a whole number, when it is not a count.</summary>
    internal BoundsAttribute? Bounds { get; }

    /// <summary>The key in which entries must differ.</summary>
    internal string? Distinct { get; }

    /// <summary>True for points of an evaluation.</summary>
    internal bool IsPoints { get; }

    /// <summary>True for prose.</summary>
    internal bool IsFreeText { get; }

    /// <summary>The words allowed, for values that are one of a few.</summary>
    internal ImmutableArray<string> Words { get; }

    /// <summary>The value in a record.</summary>
    internal object? Get(object record) => _get(record);
}
