using Typesetting.Boxes;
using Typesetting.Drawing;
using Typesetting.Layout;

namespace Typesetting;

/// <summary>A document set on pages: what a painter draws, and what others ask for page numbers.</summary>
public sealed class LaidOutDocument
{
    private readonly LayoutCache _cache;

    internal LaidOutDocument(
        DocumentInformation information,
        IReadOnlyList<PageFrame> pages,
        PageMap map,
        IReadOnlyList<TypesettingDiagnostic> diagnostics,
        LayoutCache cache)
    {
        _cache = cache;
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
    public TableFit? FitOf(TableBox table) => _cache.Tables.TryGetValue(table, out var plan)
        ? new TableFit(plan.Scale, plan.Padding, plan.Widths)
        {
            Lines = plan.Head.LinesOfCells().Select(cell => (At: (true, cell.Row, cell.Column), cell.Lines))
                .Concat(plan.Body.LinesOfCells().Select(cell => (At: (false, cell.Row, cell.Column), cell.Lines)))
                .ToDictionary(cell => cell.At, cell => cell.Lines),
            NoteLines = table.Note is StackBox notes ? [.. notes.Children.OfType<ParagraphBox>().Select(LinesOf)] : [],
            SaidAgain = _cache.SaidAgain.TryGetValue(table, out var places) ? places : [],
            DividesRows = _cache.DividedTables.Contains(table),
            PartsGroups = _cache.PartedTables.Contains(table),
        }
        : null;

    /// <summary>The lines of a heading, of a note or of an entry of a table of contents.</summary>
    public IReadOnlyList<string> LinesOf(ParagraphBox title) => _cache.Told.TryGetValue(title, out var lines)
        ? [.. lines.Fragments.Select(line => line.Content())]
        : [];

    /// <summary>The words of each entry of a table of contents, line by line, without leader and number.</summary>
    public IReadOnlyList<IReadOnlyList<string>> LinesOf(ContentsBox contents) =>
        [.. contents.Entries.Select(entry => LinesOf(entry).Select(line => line.Split('\t')[0]).ToList())];

    /// <summary>
    /// The space in points that office programs, which fill line by line, need between the characters of a paragraph to set it in as many
    /// lines, the last not of a single character; below 0 where characters have to stand closer, 0 where they set it so anyway.
    /// </summary>
    public double OfficeTrackingOf(ParagraphBox paragraph) => _cache.Told.GetValueOrDefault(paragraph)?.OfficeTracking ?? 0;

    /// <summary>How high a drawing became in points; null for one that is not in the document.</summary>
    public double? HeightOf(DrawingBox drawing) => _cache.Drawings.TryGetValue(drawing, out var content) ? content.Height : null;

    /// <summary>How the labels of a column chart stand; null for another drawing, or one that is not in the document.</summary>
    public ValueLabels? LabelsOf(DrawingBox drawing) => _cache.Drawings.GetValueOrDefault(drawing)?.Labels;

    /// <summary>All pages as text, for comparison in tests.</summary>
    public string Dump() => string.Join("\n", Pages);
}
