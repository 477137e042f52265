using System.Collections.Immutable;

using FinalAccounts.Model.Classification;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Model.Derivation;

/// <summary>
/// 一般公共预算财政拨款支出 beyond its ledger: shares, budgets with completion, last year (domain rules ).
/// </summary>
internal static class GeneralPublicBudget
{
    /// <summary>Derives what follows from the ledger <c>gpb</c>.</summary>
    /// <returns>Rows that have a budget or a last year but no expenditure and no line.</returns>
    internal static ImmutableArray<LedgerRow> Derive(FactBook book, UnitFigures figures, CodeTree tree, DerivationOptions options)
    {
        var added = Added(book, figures, tree);
        book.Share("gpb.total", "expenditure.total");
        book.Share("fiscal.total", "expenditure.total");
        book.Share("gpb.basic", "gpb.total");
        book.Share("gpb.project", "gpb.total");
        foreach (var row in tree.Rows)
        {
            book.Share("gpb." + row.Row.Token, "gpb.total");
        }

        Budgets(book, figures, tree, added, new BudgetCompletion(book, options.Measure));
        Previous(book, figures);
        return added;
    }

    private static ImmutableArray<LedgerRow> Added(FactBook book, UnitFigures figures, CodeTree tree)
    {
        var codes = (figures.Budget?.ByClass ?? []).Select(budget => budget.Code)
            .Concat((figures.PreviousYear?.GeneralPublicBudget?.ByCode ?? []).Select(previous => previous.Code))
            .Distinct().Order(StringComparer.Ordinal);
        var known = tree.Rows.Select(row => row.Row.Code).ToHashSet(StringComparer.Ordinal);
        var added = ImmutableArray.CreateBuilder<LedgerRow>();
        foreach (var code in codes.Where(code => !known.Contains(code)))
        {
            var (level, kind) = code.Length switch
            {
                3 => (RowRole.Class, "class."),
                5 => (RowRole.Group, "group."),
                _ => (RowRole.Item, "item."),
            };
            var name = FunctionalCodes.Find(code, figures.Year)?.Name ?? code;
            var row = new LedgerRow(code, name, level, kind + code);
            book.Sum("gpb." + row.Token, Ledger.Title(row, "一般公共预算财政拨款支出"), []);
            added.Add(row);
        }

        return added.ToImmutable();
    }

    private static void Budgets(
        FactBook book, UnitFigures figures, CodeTree tree, ImmutableArray<LedgerRow> added, BudgetCompletion completion)
    {
        foreach (var (index, line, row) in Appropriation.Items(figures, tree))
        {
            completion.Typed("gpb." + row.Token, line.Budget, $"/lines/{index}/budget");
        }

        var byClass = figures.Budget?.ByClass ?? [];
        for (var index = 0; index < byClass.Length; index++)
        {
            var budget = byClass[index];
            completion.Typed(
                "gpb.class." + budget.Code,
                new BudgetPair { Initial = budget.Initial, FullYear = budget.FullYear },
                $"/budget/byClass/{index}");
        }

        for (var at = tree.Rows.Length - 1; at >= 0; at--)
        {
            completion.Summed("gpb." + tree.Rows[at].Row.Token, [.. tree.Rows[at].Children.Select(child => "gpb." + child)]);
        }

        completion.Typed("gpb.total", figures.Budget?.Total, "/budget/total");
        var addedClasses = added.Where(row => row.Level == RowRole.Class).Select(row => row.Token);
        completion.Summed(
            "gpb.total", [.. tree.Classes.Concat(addedClasses).Order(StringComparer.Ordinal).Select(token => "gpb." + token)]);
        completion.Typed("gpb.basic", figures.Budget?.Basic, "/budget/basic");
        completion.Rest("gpb.project", "gpb.total", "gpb.basic");
        var tokens = tree.Rows.Select(row => row.Row.Token).Concat(added.Select(row => row.Token));
        foreach (var token in tokens.Concat(["total", "basic", "project"]))
        {
            completion.Complete("gpb." + token);
        }

        var lastBudget = figures.PreviousYear?.BudgetInitial;
        if (lastBudget is not null && book.Has("gpb.total.budgetInitial"))
        {
            YearOnYear.Compare(book, "gpb.total.budgetInitial", lastBudget, "/previousYear/budgetInitial");
        }
    }

    private static void Previous(FactBook book, UnitFigures figures)
    {
        if (figures.PreviousYear?.GeneralPublicBudget is not { } previous)
        {
            return;
        }

        const string Place = "/previousYear/generalPublicBudget";
        YearOnYear.Compare(book, "gpb.basic", previous.Basic, Place + "/basic");
        YearOnYear.Compare(book, "gpb.project", previous.Project, Place + "/project");
        if (previous.Basic is not null && previous.Project is not null)
        {
            book.Sum("gpb.total.previous", "上年一般公共预算财政拨款支出", ["gpb.basic.previous", "gpb.project.previous"]);
            YearOnYear.Compare(book, "gpb.total");
        }
        else
        {
            YearOnYear.Compare(book, "gpb.total", previous.Total, Place + "/total");
        }

        PreviousRows(book, previous.ByCode, Place + "/byCode");
    }

    private static void PreviousRows(FactBook book, ImmutableArray<PreviousAmount> amounts, string place)
    {
        for (var index = 0; index < amounts.Length; index++)
        {
            YearOnYear.Compare(book, Id(amounts[index].Code), amounts[index].Amount, $"{place}/{index}/amount");
        }

        var items = amounts.Where(amount => amount.Code.Length == 7);
        foreach (var itemsOfClass in items.GroupBy(amount => amount.Code[..3], StringComparer.Ordinal))
        {
            var id = Id(itemsOfClass.Key);
            if (book.Has(id) && !book.Has(id + ".previous"))
            {
                ImmutableArray<string> parts =
                    [.. itemsOfClass.Select(amount => Id(amount.Code) + ".previous").Order(StringComparer.Ordinal)];
                book.Sum(id + ".previous", "上年" + book.Get(id).Title, parts);
                YearOnYear.Compare(book, id);
            }
        }
    }

    private static string Id(string code) => code.Length switch
    {
        3 => "gpb.class." + code,
        5 => "gpb.group." + code,
        _ => "gpb.item." + code,
    };
}
