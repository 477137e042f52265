using System.Collections.Immutable;

using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Derivation;

/// <summary>One of the three fiscal funds (财政拨款): how to find its figures, and what it is called.</summary>
internal sealed record Fund(
    string Key,
    string Title,
    Func<LineFigures, decimal> Income,
    Func<LineFigures, FundExpenditure?> Expenditure,
    Func<OpeningFigures, decimal> Opening,
    string JsonKey)
{
    /// <summary>The three funds, in the order of the forms.</summary>
    internal static ImmutableArray<Fund> All { get; } =
    [
        new(
            "gpb",
            "一般公共预算财政拨款",
            line => line.Income?.GeneralPublicBudget ?? 0m,
            line => line.Expenditure?.GeneralPublicBudget,
            opening => opening.GeneralPublicBudget,
            "generalPublicBudget"),
        new(
            "governmentFund",
            "政府性基金预算财政拨款",
            line => line.Income?.GovernmentFund ?? 0m,
            line => line.Expenditure?.GovernmentFund,
            opening => opening.GovernmentFund,
            "governmentFund"),
        new(
            "stateCapital",
            "国有资本经营预算财政拨款",
            line => line.Income?.StateCapital ?? 0m,
            line => line.Expenditure?.StateCapital,
            opening => opening.StateCapital,
            "stateCapital"),
    ];

    /// <summary>True when a line has any figure of this fund.</summary>
    internal bool Uses(LineFigures line) =>
        Income(line) != 0m || Spends(line) || (line.Opening is { } opening && Opening(opening) != 0m);

    /// <summary>True when a line spends money of this fund.</summary>
    internal bool Spends(LineFigures line) => Expenditure(line) is { } spent && (spent.Basic != 0m || spent.Project != 0m);
}
