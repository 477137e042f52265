using System.Collections.Immutable;

namespace FinalAccounts.Model.Derivation;

/// <summary>
/// Where facts are written down while they are derived. Each formula reads its inputs from facts already here, so a fact's
/// value and its stated inputs cannot part ways.
/// </summary>
internal sealed class FactBook
{
    private readonly Dictionary<string, Fact> _byId = new(1024, StringComparer.Ordinal);
    private readonly ImmutableArray<Fact>.Builder _all = ImmutableArray.CreateBuilder<Fact>(512);
    private readonly ImmutableArray<SumRelation>.Builder _sums = ImmutableArray.CreateBuilder<SumRelation>(128);

    /// <summary>Hands over what was written; nothing is written afterwards.</summary>
    internal (ImmutableArray<Fact> All, ImmutableArray<SumRelation> Sums, Dictionary<string, Fact> ById) Close() =>
        (_all.DrainToImmutable(), _sums.DrainToImmutable(), _byId);

    /// <summary>True when a fact is here.</summary>
    internal bool Has(string id) => _byId.ContainsKey(id);

    /// <summary>A fact that must be here already.</summary>
    internal Fact Get(string id) => _byId[id];

    /// <summary>The value of a fact that must be here already.</summary>
    internal decimal? Value(string id) => _byId[id].Value;

    /// <summary>A figure as typed.</summary>
    internal void Leaf(string id, string title, decimal value, string pointer, FactKind kind = FactKind.Amount, string? unit = null) =>
        Add(new Fact(id, title, kind, value, "leaf", [], pointer, unit));

    /// <summary>A figure as typed, when it was.</summary>
    internal void LeafIfGiven(string id, string title, decimal? value, string pointer, FactKind kind = FactKind.Amount, string? unit = null)
    {
        if (value is { } given)
        {
            Leaf(id, title, given, pointer, kind, unit);
        }
    }

    /// <summary>The sum of facts; not defined when a part is not. The sum of no parts is zero.</summary>
    internal void Sum(string id, string title, ImmutableArray<string> parts, FactKind kind = FactKind.Amount, string? unit = null)
    {
        decimal? sum = 0m;
        foreach (var part in parts)
        {
            sum += Value(part);
        }

        Add(new Fact(id, title, kind, sum, "sum", parts, null, unit));
        AlsoSum(id, parts);
    }

    /// <summary>Notes another way in which a total is a sum: by rows as well as by columns.</summary>
    internal void AlsoSum(string total, ImmutableArray<string> parts)
    {
        if (parts.Length > 1)
        {
            _sums.Add(new SumRelation(total, parts));
        }
    }

    /// <summary>The same figure under another id.</summary>
    internal void Same(string id, string title, string source)
    {
        var fact = Get(source);
        Add(fact with { Id = id, Title = title, Formula = "same", Inputs = [source], Pointer = null });
    }

    /// <summary>The first fact less the others.</summary>
    internal void Difference(string id, string title, string from, params ReadOnlySpan<string> less)
    {
        var value = Value(from);
        foreach (var each in less)
        {
            value -= Value(each);
        }

        var source = Get(from);
        Add(new Fact(id, title, source.Kind, value, "difference", [from, .. less], null, source.Unit));
    }

    /// <summary>Opening plus income less expenditure: what is left over.</summary>
    internal void Balance(string id, string title, ImmutableArray<string> plus, ImmutableArray<string> minus)
    {
        decimal? value = 0m;
        foreach (var each in plus)
        {
            value += Value(each);
        }

        foreach (var each in minus)
        {
            value -= Value(each);
        }

        Add(new Fact(id, title, FactKind.Amount, value, "balance", [.. plus, .. minus]));
    }

    /// <summary>One fact divided by another; not defined when the divisor is zero.</summary>
    internal void Ratio(string id, string title, string formula, string part, string whole)
    {
        var divisor = Value(whole);
        var value = divisor is null or 0m ? null : Value(part) / divisor;
        Add(new Fact(id, title, FactKind.Ratio, value, formula, [part, whole]));
    }

    /// <summary>An amount per piece; not defined when there are none.</summary>
    internal void Quotient(string id, string title, string amount, string count)
    {
        var (part, whole) = (Value(amount), Value(count));
        Add(new Fact(id, title, FactKind.Amount, part is null || whole is null or 0m ? null : part / whole, "average", [amount, count]));
    }

    /// <summary>A share of a whole.</summary>
    internal void Share(string part, string whole) => Ratio(part + ".share", Get(part).Title + "占比", "share", part, whole);

    /// <summary>A figure that nobody gave and that follows from nothing.</summary>
    internal void Unknown(string id, string title, FactKind kind = FactKind.Amount) =>
        Add(new Fact(id, title, kind, null, "unknown", []));

    /// <summary>A figure with a formula of its own.</summary>
    internal void Add(Fact fact)
    {
        _byId.Add(fact.Id, fact);
        _all.Add(fact);
    }
}
