using System.Collections.Immutable;

using FinalAccounts.Model.Checks;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Model.Comparison;

/// <summary>Takes single figures from last year's facts and holds typed ones against them.</summary>
internal sealed class Comparatives(UnitFigures figures, ReportFacts lastFacts)
{
    private readonly ImmutableArray<Diagnostic>.Builder _findings = ImmutableArray.CreateBuilder<Diagnostic>();

    /// <summary>What was found so far.</summary>
    internal ImmutableArray<Diagnostic> Findings => _findings.ToImmutable();

    /// <summary>The typed amount, or last year's where none was typed; null where last year knows none either.</summary>
    internal decimal? Amount(string fact, decimal? typed, string pointer) => Take(fact, typed, pointer, CheckFindings.Yuan);

    /// <summary>The same for a number of persons or things.</summary>
    internal int? Count(string fact, int? typed, string pointer) => (int?)Take(fact, typed, pointer, Rounding.Plain);

    internal void Error(string code, string pointer, string message, string hint) => Add(code, Severity.Error, pointer, message, hint);

    internal void Warning(string code, string pointer, string message, string hint) => Add(code, Severity.Warning, pointer, message, hint);

    private decimal? Take(string id, decimal? typed, string pointer, Func<decimal, string> print)
    {
        if (lastFacts.Find(id) is not { Value: { } last } fact)
        {
            return typed;
        }

        if (typed is { } stated && stated != last)
        {
            Error(DiagnosticCodes.PreviousDiffers, pointer, $"填的上年数为 {print(stated)}，按上年文件{fact.Title}为 {print(last)}", "删去填的数，或核对上年文件");
        }

        return typed ?? last;
    }

    private void Add(string code, Severity severity, string pointer, string message, string hint) =>
        _findings.Add(new Diagnostic(code, severity, figures.Source.PlaceOf(pointer), message, hint));
}
