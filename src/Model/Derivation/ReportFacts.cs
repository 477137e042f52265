using System.Collections.Immutable;

using FinalAccounts.Model.Evaluation;

namespace FinalAccounts.Model.Derivation;

/// <summary>Every figure of a report, with the lists that tables and templates run through. Immutable.</summary>
public sealed class ReportFacts
{
    private readonly Dictionary<string, Fact> _byId;
    private readonly Dictionary<string, ImmutableArray<LedgerRow>> _ledgers;

    internal ReportFacts(
        int year,
        DerivationOptions options,
        FactBook book,
        Dictionary<string, ImmutableArray<LedgerRow>> ledgers)
    {
        Year = year;
        Options = options;
        (All, Sums, _byId) = book.Close();
        _ledgers = ledgers;
    }

    /// <summary>The year of the accounts.</summary>
    public int Year { get; }

    /// <summary>What the facts were derived with.</summary>
    public DerivationOptions Options { get; }

    /// <summary>All facts: leaves before what is made from them.</summary>
    public ImmutableArray<Fact> All { get; }

    /// <summary>The projects, in the order given, with tokens <c>project.1</c> …</summary>
    public ImmutableArray<NamedRow> Projects { get; internal init; } = [];

    /// <summary>
    /// The evaluations: of the whole unit (token <c>performance.overall</c>) when there is one, then of the projects
    /// (<c>performance.project.1</c> …).
    /// </summary>
    public ImmutableArray<NamedRow> Evaluations => [.. Sheets.Select(sheet => new NamedRow(sheet.Name, sheet.Token, sheet.Grade))];

    /// <summary>The same evaluations with their goals and indicators.</summary>
    public ImmutableArray<EvaluationSheet> Sheets { get; internal init; } = [];

    /// <summary>The region's rule-scored table of the whole unit; null where there is none.</summary>
    public ScoringSheet? Scoring { get; internal init; }

    /// <summary>All relations "this total is the sum of these parts", more than one for a total of rows and columns.</summary>
    internal ImmutableArray<SumRelation> Sums { get; }

    /// <summary>A fact by id.</summary>
    /// <exception cref="KeyNotFoundException">No such fact was derived for this unit.</exception>
    public Fact this[string id] => _byId.TryGetValue(id, out var fact)
        ? fact
        : throw new KeyNotFoundException($"No fact '{id}' was derived for this unit.");

    /// <summary>A fact by id, or null when none was derived for this unit.</summary>
    public Fact? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>
    /// The rows of a ledger with figures, in the order of codes: <c>income</c>, <c>expenditure</c>, <c>fiscal</c>, <c>gpb</c>,
    /// <c>governmentFund</c>, <c>stateCapital</c>; <c>gpb.detail</c> adds rows that have a budget but no expenditure;
    /// <c>economic</c> holds the classes and items of basic expenditure. Empty for an unknown name.
    /// </summary>
    public ImmutableArray<LedgerRow> Rows(string ledger) => _ledgers.TryGetValue(ledger, out var rows) ? rows : [];
}

/// <summary>A total and the parts it is the sum of.</summary>
internal readonly record struct SumRelation(string Total, ImmutableArray<string> Parts);
