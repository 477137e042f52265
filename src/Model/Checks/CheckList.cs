using System.Collections.Immutable;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Checks;

/// <summary>Every rule that a unit's figures are held against; one family per file, all findings at once.</summary>
public static class CheckList
{
    /// <summary>Checks a unit.</summary>
    /// <param name="figures">What the unit typed.</param>
    /// <param name="facts">What was derived from it.</param>
    /// <returns>The findings (codes C001 …), in the order of the file.</returns>
    public static ImmutableArray<Diagnostic> Check(UnitFigures figures, ReportFacts facts)
    {
        var findings = new CheckFindings(figures, facts);
        return findings.InOrder();
    }
}
