using FinalAccounts.Model.Evaluation;

namespace FinalAccounts.Model.Derivation;

/// <summary>What a format pack says about deriving.</summary>
/// <param name="Measure">Which budget completion is measured by (domain rule R-54).</param>
public sealed record DerivationOptions(BudgetMeasure Measure = BudgetMeasure.Initial)
{
    /// <summary>Which budget completion of 三公 spending is measured by, where the region measures it differently.</summary>
    public BudgetMeasure ThreePublicMeasure { get; init; } = Measure;

    /// <summary>How evaluations are scored.</summary>
    public EvaluationRules Evaluation { get; init; } = new();
}

/// <summary>Which of a year's two budgets completion is measured by.</summary>
public enum BudgetMeasure
{
    /// <summary>年初预算.</summary>
    Initial,

    /// <summary>全年预算, after adjustments.</summary>
    FullYear,
}
