namespace FinalAccounts.Model.Derivation;

/// <summary>What a fact's value is, and so how it is rounded and printed.</summary>
public enum FactKind
{
    /// <summary>Money in 元, exact.</summary>
    Amount,

    /// <summary>A ratio: 0.113 is 11.3%.</summary>
    Ratio,

    /// <summary>A number of persons, vehicles, batches, projects …</summary>
    Count,

    /// <summary>Points of an evaluation, exact.</summary>
    Score,

    /// <summary>A measured quantity with its own unit (square metres, days …).</summary>
    Quantity,
}
