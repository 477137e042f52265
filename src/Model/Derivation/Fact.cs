using System.Collections.Immutable;

namespace FinalAccounts.Model.Derivation;

/// <summary>
/// A figure of the report with its origin. Every figure that gets printed, in a table, a chart or a sentence, is a fact:
/// the same id always prints the same value.
/// </summary>
/// <param name="Id">The stable id: dotted, camelCase segments, such as <c>gpb.class.205.share</c>.</param>
/// <param name="Title">What it is, in Chinese: 一般公共预算财政拨款教育支出占比.</param>
/// <param name="Kind">How it is rounded and printed.</param>
/// <param name="Value">
/// The exact value: 元 for amounts, a plain ratio for ratios. Null where it is not defined: a rate whose base is zero,
/// a comparison with a year that did not exist.
/// </param>
/// <param name="Formula">
/// The formula's name: <c>leaf</c>, <c>sum</c>, <c>difference</c>, <c>share</c>, <c>rate</c>, <c>completion</c> …
/// </param>
/// <param name="Inputs">The ids of the facts it is made from, in the formula's order; empty for a leaf.</param>
/// <param name="Pointer">For a leaf, the JSON pointer of the figure in the unit's file.</param>
/// <param name="Unit">The measuring unit a count or quantity is printed with (人, 辆, 台（套）); null for amounts and ratios.</param>
public sealed record Fact(
    string Id,
    string Title,
    FactKind Kind,
    decimal? Value,
    string Formula,
    ImmutableArray<string> Inputs,
    string? Pointer = null,
    string? Unit = null)
{
    /// <summary>True when the value is defined.</summary>
    public bool IsKnown => Value is not null;

    /// <summary>True when the value is defined and zero.</summary>
    public bool IsZero => Value == 0m;
}
