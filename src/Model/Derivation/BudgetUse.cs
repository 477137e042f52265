using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Derivation;

/// <summary>
/// 部门预算 by source and use, initial and full-year: <c>budgetByUse.initial.personnel</c> … The fiscal part is what other sources
/// do not cover.
/// </summary>
internal static class BudgetUse
{
    /// <summary>Derives <c>budgetByUse.*</c>, when the unit gives it.</summary>
    internal static void Derive(FactBook book, UnitFigures figures)
    {
        if (figures.Budget?.ByUse is { } byUse)
        {
            Derive(book, "initial", "年初预算", byUse.Initial);
            Derive(book, "fullYear", "全年预算", byUse.FullYear);
        }
    }

    private static void Derive(FactBook book, string key, string word, UseBudget? budget)
    {
        if (budget is null)
        {
            return;
        }

        var (id, place) = ("budgetByUse." + key, "/budget/byUse/" + key);
        foreach (var (leaf, title, value) in new[]
        {
            ("business", "事业收入", budget.Business), ("other", "其他收入", budget.Other), ("personnel", "人员经费", budget.Personnel),
            ("public", "公用经费", budget.Public), ("project", "项目支出", budget.Project),
        })
        {
            book.Leaf($"{id}.{leaf}", word + title, value, $"{place}/{leaf}");
        }

        book.Sum(id + ".basic", word + "基本支出", [id + ".personnel", id + ".public"]);
        book.Sum(id + ".total", word + "收支总额", [id + ".basic", id + ".project"]);
        book.Difference(id + ".fiscal", word + "财政拨款", id + ".total", id + ".business", id + ".other");
    }
}
