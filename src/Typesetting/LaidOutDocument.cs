using Typesetting.Boxes;
using Typesetting.Layout;

namespace Typesetting;

/// <summary>A document set on pages: what a painter draws, and what others ask for page numbers.</summary>
public sealed class LaidOutDocument
{
    private readonly Dictionary<TableBox, TablePlan> _tables;

    internal LaidOutDocument(
        DocumentInformation information,
        IReadOnlyList<PageFrame> pages,
        PageMap map,
        IReadOnlyList<TypesettingDiagnostic> diagnostics,
        Dictionary<TableBox, TablePlan> tables)
    {
        _tables = tables;
        Information = information;
        Pages = pages;
        Map = map;
        Diagnostics = diagnostics;
    }

    /// <summary>Title, author and date.</summary>
    public DocumentInformation Information { get; }

    /// <summary>The pages in order.</summary>
    public IReadOnlyList<PageFrame> Pages { get; }

    /// <summary>Which anchor stands on which page.</summary>
    public PageMap Map { get; }

    /// <summary>Everything that could not be done as asked.</summary>
    public IReadOnlyList<TypesettingDiagnostic> Diagnostics { get; }

    /// <summary>How a table was made to fit; null for one that is not in the document.</summary>
    public TableFit? FitOf(TableBox table) => _tables.TryGetValue(table, out var plan)
        ? new TableFit(plan.Scale, table.Style.VerticalPadding * plan.Scale, plan.Widths)
        : null;

    /// <summary>All pages as text, for comparison in tests.</summary>
    public string Dump() => string.Join("\n", Pages);
}
