using System.Collections.Immutable;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Model.Checks;

/// <summary>Where checks write down what they find, and what they look at.</summary>
internal sealed class CheckFindings(UnitFigures figures, ReportFacts facts)
{
    private readonly ImmutableArray<Diagnostic>.Builder _all = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>What the unit typed.</summary>
    internal UnitFigures Figures => figures;

    /// <summary>What was derived from it.</summary>
    internal ReportFacts Facts => facts;

    /// <summary>The value of a fact; zero where it does not exist or is not defined.</summary>
    internal decimal Value(string id) => facts.Find(id)?.Value ?? 0m;

    /// <summary>The report would be wrong.</summary>
    internal void Error(string code, string pointer, string message, string? hint = null) =>
        Add(code, Severity.Error, pointer, message, hint);

    /// <summary>A reviewer would ask.</summary>
    internal void Warning(string code, string pointer, string message, string? hint = null) =>
        Add(code, Severity.Warning, pointer, message, hint);

    /// <summary>Worth a look.</summary>
    internal void Note(string code, string pointer, string message, string? hint = null) =>
        Add(code, Severity.Information, pointer, message, hint);

    /// <summary>A finding of any severity.</summary>
    internal void Add(string code, Severity severity, string pointer, string message, string? hint = null) =>
        _all.Add(new Diagnostic(code, severity, figures.Source.PlaceOf(pointer), message, hint));

    /// <summary>Money as a message shows it: exact, in 元.</summary>
    internal static string Yuan(decimal amount) => Rounding.Plain(amount) + "元";

    /// <summary>All findings: in the order of the file, those of one place in the order they were found.</summary>
    internal ImmutableArray<Diagnostic> InOrder() => [.. _all.OrderBy(finding => (finding.Place.Line, finding.Place.Column))];
}
