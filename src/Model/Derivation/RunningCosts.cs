using System.Collections.Immutable;

using FinalAccounts.Model.Classification;
using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Derivation;

/// <summary>机关运行经费 (domain rule R-56) and 一般性支出.</summary>
internal static class RunningCosts
{
    /// <summary>Derives <c>operatingCost.*</c> and <c>generalExpenses.*</c>, when the unit gives them.</summary>
    internal static void Derive(FactBook book, UnitFigures figures)
    {
        if (figures.OperatingCost is { } cost)
        {
            Operating(book, figures, cost);
        }

        if (figures.GeneralExpenses is { } general)
        {
            Expense(book, "meetings", "会议费", general.Meetings);
            Expense(book, "training", "培训费", general.Training);
            Expense(book, "events", "节庆、晚会、论坛、赛事等活动支出", general.Events);
        }
    }

    private static void Operating(FactBook book, UnitFigures figures, OperatingCostFigures cost)
    {
        const string Id = "operatingCost.total";
        const string Title = "机关运行经费";
        if (!cost.Items.IsEmpty)
        {
            var parts = ImmutableArray.CreateBuilder<string>();
            for (var index = 0; index < cost.Items.Length; index++)
            {
                var item = cost.Items[index];
                var id = "operatingCost." + item.Code;
                var name = item.Name ?? EconomicCodes.Find(item.Code, figures.Year)?.Name ?? item.Code;
                book.Leaf(id, $"{Title}（{name}）", item.Amount, $"/operatingCost/items/{index}/amount");
                parts.Add(id);
            }

            book.Sum(Id, Title, parts.ToImmutable());
        }
        else if (cost.Amount is { } amount)
        {
            book.Leaf(Id, Title, amount, "/operatingCost/amount");
        }
        else if (cost.Applicable)
        {
            book.Same(Id, Title, "economic.public");
        }
        else
        {
            return;
        }

        YearOnYear.Compare(book, Id, figures.PreviousYear?.OperatingCost, "/previousYear/operatingCost");
    }

    private static void Expense(FactBook book, string key, string title, ExpenseFigures? expense)
    {
        if (expense is null)
        {
            return;
        }

        var (id, place) = ("generalExpenses." + key, "/generalExpenses/" + key);
        book.Leaf(id, title, expense.Amount, place + "/amount");
        book.LeafIfGiven(id + ".count", title + "次数", expense.Count, place + "/count", FactKind.Count, "次");
        book.LeafIfGiven(id + ".persons", title + "人数", expense.Persons, place + "/persons", FactKind.Count, "人");
    }
}
