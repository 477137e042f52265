using System.Collections.Immutable;

using FinalAccounts.Model.Evaluation;
using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Derivation;

/// <summary>Figures in, facts out: every total, share, change and score of a report.</summary>
public static class Deriver
{
    /// <summary>Derives a unit's facts. Never fails on figures that were read without errors.</summary>
    /// <param name="figures">What the unit typed.</param>
    /// <param name="options">What the format pack says about deriving.</param>
    public static ReportFacts Derive(UnitFigures figures, DerivationOptions options)
    {
        var book = new FactBook();
        var year = figures.Year;
        var lines = figures.Lines;
        var ledgers = new Dictionary<string, ImmutableArray<LedgerRow>>(StringComparer.Ordinal);

        var income = Income.Tree(figures);
        Income.Derive(book, figures, income);
        ledgers["income"] = Rows(income);

        var trees = Fund.All.ToDictionary(
            fund => fund.Key,
            fund => CodeTree.Of(lines.Where(line => fund.Uses(line) || (fund.Key == "gpb" && line.Budget is not null)), year));
        foreach (var fund in Fund.All)
        {
            Appropriation.Derive(book, figures, fund, trees[fund.Key]);
            ledgers[fund.Key] = Rows(trees[fund.Key]);
        }

        Expenditure.DeriveOther(book, figures, CodeTree.Of(lines.Where(Expenditure.SpendsOther), year));
        var spending = CodeTree.Of(lines.Where(line => Expenditure.SpendsOther(line) || Fund.All.Any(fund => fund.Spends(line))), year);
        Expenditure.Derive(book, figures, spending);
        ledgers["expenditure"] = Rows(spending);

        var fiscal = CodeTree.Of(lines.Where(line => Fund.All.Any(fund => fund.Spends(line))), year);
        Appropriation.Together(book, figures, fiscal);
        ledgers["fiscal"] = Rows(fiscal);

        // The table lists what was spent; the text also speaks of what was budgeted and not spent.
        var added = GeneralPublicBudget.Derive(book, figures, trees["gpb"], options);
        ledgers["gpb"] = [.. Rows(trees["gpb"]).Where(row => book.Value("gpb." + row.Token) != 0m)];
        ledgers["gpb.detail"] = [.. Rows(trees["gpb"]).Concat(added)
            .Where(row => book.Value("gpb." + row.Token) != 0m || book.Has("gpb." + row.Token + ".budget"))
            .OrderBy(row => row.Code, StringComparer.Ordinal)];

        CarryOver.Derive(book, figures);
        ledgers["economic"] = Economic.Derive(book, figures);
        ThreePublic.Derive(book, figures, options);
        RunningCosts.Derive(book, figures);
        Procurement.Derive(book, figures);
        Assets.Derive(book, figures);
        Staff.Derive(book, figures);
        BudgetUse.Derive(book, figures);
        var projects = Projects.Derive(book, figures);
        var evaluations = EvaluationFacts.Derive(book, figures, options.Evaluation);
        var scoring = ScoringFacts.Derive(book, figures, options.Evaluation);
        return new ReportFacts(year, options, book, ledgers)
        {
            Projects = projects,
            Sheets = evaluations,
            Scoring = scoring,
        };
    }

    private static ImmutableArray<LedgerRow> Rows(CodeTree tree) => [.. tree.Rows.Select(row => row.Row)];
}
