using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Checks;

/// <summary>Budgets told in more than one way agree, and the one the pack needs is there (C020–C024, C085; domain rule R-54).</summary>
internal static class Budgets
{
    internal static void Check(CheckFindings findings)
    {
        var budget = findings.Figures.Budget;
        var byClass = budget?.ByClass ?? [];
        for (var index = 0; index < byClass.Length; index++)
        {
            ClassAgainstLines(findings, byClass[index], index, "/initial", byClass[index].Initial, pair => pair.Initial);
            ClassAgainstLines(findings, byClass[index], index, "/fullYear", byClass[index].FullYear, pair => pair.FullYear);
        }

        Total(findings, budget?.Total?.Initial, byClass.Sum(entry => entry.Initial), "/budget/total/initial");
        Total(findings, budget?.Total?.FullYear, byClass.Sum(entry => entry.FullYear), "/budget/total/fullYear");
        ByUse(findings, "initial", "gpb.total.budgetInitial", "年初");
        ByUse(findings, "fullYear", "gpb.total.budgetFullYear", "全年");
        if (findings.Facts.Find("gpb.project.budget")?.Value is < 0m)
        {
            findings.Error(DiagnosticCodes.BasicBudgetExceeds, "/budget/basic", "基本支出预算大于一般公共预算财政拨款支出预算总数", "核对两处预算");
        }

        Measured(findings);
        Projects(findings);
    }

    private static void ClassAgainstLines(
        CheckFindings findings, ClassBudget budget, int index, string key, decimal? typed, Func<BudgetPair, decimal?> select)
    {
        var ofLines = findings.Figures.Lines
            .Where(line => line.Code.StartsWith(budget.Code, StringComparison.Ordinal))
            .Where(line => line.Budget is { } pair && select(pair) is not null)
            .ToList();
        var sum = ofLines.Sum(line => select(line.Budget!));
        if (typed is { } amount && ofLines.Count > 0 && amount != sum)
        {
            findings.Error(
                DiagnosticCodes.ClassBudgetDiffers,
                $"/budget/byClass/{index}{key}",
                $"{budget.Code} 类预算填 {CheckFindings.Yuan(amount)}，各行合计 {CheckFindings.Yuan(sum ?? 0m)}",
                "分类与分行只填一处");
        }
    }

    private static void Total(CheckFindings findings, decimal? typed, decimal? sum, string pointer)
    {
        if (typed is { } total && sum is > 0m and var classes && total != classes)
        {
            findings.Error(
                DiagnosticCodes.TotalBudgetDiffers,
                pointer,
                $"预算总数填 {CheckFindings.Yuan(total)}，各类合计 {CheckFindings.Yuan(classes)}",
                "已分类填列的，删去总数");
        }
    }

    private static void ByUse(CheckFindings findings, string key, string fact, string word)
    {
        if (findings.Facts.Find($"budgetByUse.{key}.fiscal")?.Value is { } fiscal
            && findings.Facts.Find(fact)?.Value is { } budget
            && fiscal != budget
            && findings.Value("governmentFund.total") == 0m
            && findings.Value("stateCapital.total") == 0m)
        {
            findings.Warning(
                DiagnosticCodes.UseBudgetDiffers,
                $"/budget/byUse/{key}",
                $"部门{word}预算中财政拨款为 {CheckFindings.Yuan(fiscal)}，一般公共预算{word}预算为 {CheckFindings.Yuan(budget)}",
                "核对其他来源的预算");
        }
    }

    private static void Measured(CheckFindings findings)
    {
        var options = findings.Facts.Options;
        foreach (var (id, measure) in new[] { ("gpb.total", options.Measure), ("threePublic.total", options.ThreePublicMeasure) })
        {
            var (suffix, other, word) = measure == BudgetMeasure.Initial
                ? (".budgetInitial", ".budgetFullYear", "年初预算")
                : (".budgetFullYear", ".budgetInitial", "全年预算");
            if (findings.Facts.Find(id + suffix) is null && (findings.Facts.Find(id + other) is not null || id == "threePublic.total"))
            {
                findings.Warning(
                    DiagnosticCodes.BudgetMissing,
                    id == "gpb.total" ? "/budget" : "/threePublic",
                    $"{findings.Facts[id].Title}没有{word}，而本格式按{word}计算完成率",
                    $"补上{word}");
            }
        }
    }

    private static void Projects(CheckFindings findings)
    {
        for (var index = 0; index < findings.Figures.Projects.Length; index++)
        {
            var project = findings.Figures.Projects[index];
            if (project.Budget?.FullYear is { } budget && project.Executed > budget)
            {
                findings.Warning(
                    DiagnosticCodes.ExecutedBeyondBudget,
                    $"/projects/{index}/executed",
                    $"“{project.Name}”执行数 {CheckFindings.Yuan(project.Executed)}，大于全年预算数 {CheckFindings.Yuan(budget)}",
                    "核对全年预算是否含追加数");
            }
        }
    }
}
