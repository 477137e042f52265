using System.Collections.Immutable;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Evaluation;
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
        StatedFigures.Check(findings);
        BasicExpenditure.Check(findings);
        ThreePublicItems.Check(findings);
        ProcurementAmounts.Check(findings);
        Balances.Check(findings);
        Budgets.Check(findings);
        Differences.Check(findings);
        PreviousYears.Check(findings);
        OperatingCosts.Check(findings);
        Dates.Check(findings);
        CodeNames.Check(findings);
        Evaluations.Check(findings);
        IndicatorChecks.Check(findings);
        ScoringChecks.Check(findings);
        StaffNumbers.Check(findings);
        Completeness.Check(findings);
        Prose.Check(findings);
        return findings.InOrder();
    }
}
