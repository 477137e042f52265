using System.Collections.Immutable;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Tables;

/// <summary>Fills a pack's layout with a unit's facts.</summary>
public static class TableBuilder
{
    /// <summary>Builds a table.</summary>
    /// <param name="layout">The pack's layout.</param>
    /// <param name="facts">The unit's facts.</param>
    /// <returns>The table, and what is wrong with the layout (codes T201–T203).</returns>
    public static (ReportTable Table, ImmutableArray<Diagnostic> Diagnostics) Build(TableLayout layout, ReportFacts facts)
    {
        var findings = new TableFindings(layout.Key);
        var panels = layout.Panels.Select(panel => new PanelRows(panel, layout, facts, findings)).ToList();
        ReportMissingRows(layout, facts, findings);

        var height = panels.Select(panel => panel.Count).DefaultIfEmpty(0).Max();
        var rows = panels.ConvertAll(panel => panel.Filled(height));
        var grid = new List<ImmutableArray<GridCell>>();
        for (var index = 0; index < height; index++)
        {
            grid.Add([.. rows.SelectMany(panel => panel[index].Cells)]);
        }

        var columns = layout.Panels.SelectMany(panel => panel.Columns).ToList();
        if (!layout.Head.IsEmpty && layout.Head.Any(row => row.Length != columns.Count))
        {
            findings.Shape($"表头每行应有 {columns.Count} 格，与各栏相同");
        }

        var isEmpty = !grid.Any(row => row.Any(cell => cell.HasAmount));
        return (
            new ReportTable(
                layout.Key,
                layout.Title,
                [.. columns.Select(column => new TableColumn(column.Kind, column.Weight))],
                HeadBuilder.Build(layout),
                [.. grid.Select((cells, index) => new TableRow(Merged(cells, findings), Role(rows, index)))],
                isEmpty && layout.EmptyNote is { } note ? layout.Notes.Add(note) : layout.Notes)
            {
                FormNumber = layout.FormNumber,
                IsEmpty = isEmpty,
            },
            findings.All);
    }

    private static RowRole Role(List<ImmutableArray<PanelRow>> panels, int index) =>
        panels.Count == 1 ? panels[0][index].Role
        : panels.TrueForAll(panel => panel[index].IsBlank) ? RowRole.Line
        : panels.TrueForAll(panel => panel[index].Role == RowRole.Total || panel[index].IsBlank) ? RowRole.Total
        : RowRole.Line;

    private static ImmutableArray<TableCell> Merged(ImmutableArray<GridCell> cells, TableFindings findings)
    {
        var merged = ImmutableArray.CreateBuilder<TableCell>(cells.Length);
        for (var at = 0; at < cells.Length;)
        {
            var span = Math.Min(cells[at].Span, cells.Length - at);
            if (cells.Skip(at + 1).Take(span - 1).Any(cell => !cell.IsBlank))
            {
                findings.Shape($"“{cells[at].Text}”合并的格子里已有内容");
            }

            merged.Add(TableCell.Of(cells[at].Text, cells[at].Kind, cells[at].FactId, span));
            at += span;
        }

        return merged.ToImmutable();
    }

    // What the form has no row for would vanish from the table and still be in its total.
    private static void ReportMissingRows(TableLayout layout, ReportFacts facts, TableFindings findings)
    {
        var sources = layout.Panels.SelectMany(panel => panel.Rows).ToList();
        if (sources.OfType<ClassRows>().FirstOrDefault() is { } classes)
        {
            var printed = PanelRows.Classes(classes).ToHashSet(StringComparer.Ordinal);
            foreach (var row in facts.Rows("expenditure").Where(row => row.Level == RowRole.Class && !printed.Contains(row.Code)))
            {
                findings.RowMissing($"{row.Code} {row.Name}");
            }
        }

        var economic = sources.OfType<EconomicRows>().SelectMany(source => source.Classes).ToHashSet(StringComparer.Ordinal);
        if (economic.Count > 0)
        {
            foreach (var row in facts.Rows("economic").Where(row => row.Level == RowRole.Class && !economic.Contains(row.Code)))
            {
                findings.RowMissing($"{row.Code} {row.Name}");
            }
        }
    }
}
