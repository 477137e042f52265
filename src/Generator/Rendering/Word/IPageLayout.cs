using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>
/// Knows the pages of a report. A Word file has no pages of its own; the PDF's layout has, so that the 目录 is right before anybody
/// updates it, and tables are set alike in both.
/// </summary>
public interface IPageLayout
{
    /// <summary>Sets a report on pages; null when it could not be, then Word fills the numbers in itself.</summary>
    PageLayout? Find(ReportDocument document, ReportStyle style, CancellationToken cancellation);
}

/// <summary>A report set on pages.</summary>
/// <param name="Numbers">The label of the page (<c>12</c>) by the anchor that stands on it.</param>
/// <param name="Tables">How tables were made to fit, by their block.</param>
/// <param name="Charts">How charts were drawn, by their block.</param>
/// <param name="TitleLines">The lines of headings, by their block.</param>
/// <param name="ContentsLines">The lines of each entry of a 目录, number not counted, by its block.</param>
/// <param name="TrackingInPoints">The space between characters of text that would have a line more or less in Word, or a last one of a single character, by its block.</param>
public sealed record PageLayout(
    IReadOnlyDictionary<string, string> Numbers,
    IReadOnlyDictionary<TableBlock, FittedTable> Tables,
    IReadOnlyDictionary<ChartBlock, FittedChart> Charts,
    IReadOnlyDictionary<HeadingBlock, IReadOnlyList<string>> TitleLines,
    IReadOnlyDictionary<ContentsBlock, IReadOnlyList<IReadOnlyList<string>>> ContentsLines,
    IReadOnlyDictionary<ParagraphBlock, decimal> TrackingInPoints);

/// <summary>How a chart was drawn to fit its page.</summary>
/// <param name="HeightInPoints">How high it is, its caption not counted.</param>
/// <param name="Labels">How its values' labels stand; null where it is no column chart.</param>
public sealed record FittedChart(decimal HeightInPoints, FittedLabels? Labels);

/// <summary>How the labels of a column chart's values were made to stand clear of each other.</summary>
/// <param name="SizeInPoints">The size of all the chart's text.</param>
/// <param name="AreTurned">Whether labels read upwards.</param>
/// <param name="AboveInPoints">The room they take above the columns.</param>
/// <param name="BelowInPoints">The room they take below the columns.</param>
/// <param name="MovesInPoints">How far each stands to the right of the place at its column's end, and below it; category by category, in each series by series.</param>
public sealed record FittedLabels(
    decimal SizeInPoints, bool AreTurned, decimal AboveInPoints, decimal BelowInPoints, IReadOnlyList<(decimal Right, decimal Down)> MovesInPoints);

/// <summary>How a table was made to fit its page.</summary>
/// <param name="Scale">What its text and padding shrank by; 1 for not at all.</param>
/// <param name="PaddingInPoints">Free space above and below a cell's text.</param>
/// <param name="WidthsInPoints">Widths of the columns.</param>
public sealed record FittedTable(decimal Scale, decimal PaddingInPoints, IReadOnlyList<decimal> WidthsInPoints)
{
    /// <summary>The body rows and columns where a page begins within a cell of several rows and its words are said again.</summary>
    public IReadOnlyCollection<(int Row, int Column)> SaidAgain { get; init; } = [];

    /// <summary>The lines of those cells that have more than one, by where they begin.</summary>
    public IReadOnlyDictionary<(bool IsHead, int Row, int Column), IReadOnlyList<string>> Lines { get; init; } =
        ImmutableDictionary<(bool, int, int), IReadOnlyList<string>>.Empty;

    /// <summary>The lines of each note below it.</summary>
    public IReadOnlyList<IReadOnlyList<string>> NoteLines { get; init; } = [];

    /// <summary>Whether a page ends inside a row.</summary>
    public bool DividesRows { get; init; }

    /// <summary>Whether a page ends inside a cell that reaches over several rows.</summary>
    public bool PartsGroups { get; init; }
}
