using System.Collections.Immutable;

using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Derivation;

/// <summary>
/// 项目: budget, execution, share. A project's execution is measured by its full-year budget, whatever the pack measures
/// completion by (domain rule R-P2), and by the initial one where only that is given.
/// </summary>
internal static class Projects
{
    /// <summary>Derives <c>project.N.*</c> and <c>projects.*</c>, when there are projects.</summary>
    internal static ImmutableArray<NamedRow> Derive(FactBook book, UnitFigures figures)
    {
        var projects = figures.Projects;
        if (projects.IsEmpty)
        {
            return [];
        }

        var rows = ImmutableArray.CreateBuilder<NamedRow>(projects.Length);
        for (var index = 0; index < projects.Length; index++)
        {
            var row = new NamedRow(projects[index].Name, $"project.{index + 1}");
            rows.Add(row);
            Project(book, row, projects[index], $"/projects/{index}");
        }

        book.Add(new Fact("projects.count", "项目个数", FactKind.Count, projects.Length, "count", [], "/projects", "个"));
        book.Sum("projects.executed", "项目执行数", [.. rows.Select(row => row.Token + ".executed")]);
        if (rows.All(row => book.Has(row.Token + ".budget")))
        {
            book.Sum("projects.budget", "项目预算数", [.. rows.Select(row => row.Token + ".budget")]);
            book.Ratio("projects.executionRate", "项目预算执行率", "rate", "projects.executed", "projects.budget");
        }

        Together(book, figures, rows, "source", project => project.Source);
        Together(book, figures, rows, "group", project => project.Group);
        book.Ratio("projects.shareOfProjectExpenditure", "项目执行数占项目支出", "share", "projects.executed", "expenditure.project");
        foreach (var row in rows)
        {
            book.Ratio(row.Token + ".share", row.Name + "占比", "share", row.Token + ".executed", "projects.executed");
        }

        return rows.ToImmutable();
    }

    /// <summary>Projects added up by a word they share, as <c>projects.source.1.executed</c> …, numbered as the words first occur.</summary>
    private static void Together(
        FactBook book, UnitFigures figures, ImmutableArray<NamedRow>.Builder rows, string key, Func<ProjectFigures, string?> word)
    {
        var groups = figures.Projects.Select((project, index) => (Word: word(project), rows[index].Token)).Where(entry => entry.Word is not null)
            .GroupBy(entry => entry.Word!, entry => entry.Token + ".executed", StringComparer.Ordinal);
        foreach (var (number, group) in groups.Select((group, index) => (index + 1, group)))
        {
            book.Sum($"projects.{key}.{number}.executed", group.Key + "执行数", [.. group]);
        }
    }

    private static void Project(FactBook book, NamedRow row, ProjectFigures project, string place)
    {
        book.Leaf(row.Token + ".executed", row.Name + "执行数", project.Executed, place + "/executed");
        book.LeafIfGiven(row.Token + ".budgetInitial", row.Name + "年初预算数", project.Budget?.Initial, place + "/budget/initial");
        book.LeafIfGiven(row.Token + ".budgetFullYear", row.Name + "全年预算数", project.Budget?.FullYear, place + "/budget/fullYear");
        var source = new[] { row.Token + ".budgetFullYear", row.Token + ".budgetInitial" }.FirstOrDefault(book.Has);
        if (source is not null)
        {
            book.Same(row.Token + ".budget", row.Name + "预算数", source);
            book.Ratio(row.Token + ".executionRate", row.Name + "预算执行率", "rate", row.Token + ".executed", row.Token + ".budget");
        }
    }
}
