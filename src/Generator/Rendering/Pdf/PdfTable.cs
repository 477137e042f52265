using FinalAccounts.Generator.Markup;
using FinalAccounts.Model.Tables;
using Typesetting.Boxes;
using Typesetting.Text;
using TableColumn = Typesetting.Boxes.TableColumn;
using TextRun = Typesetting.Text.TextRun;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Tables with the lines above them and the notes below.</summary>
internal static class PdfTable
{
    /// <summary>A form may shrink by as much to stand on one page, as offices do when they print it.</summary>
    private const double FittingScale = 0.85;

    private const double SpaceAfterTable = 8, SpaceBeforeNotes = 4;

    /// <summary>A table and its notes.</summary>
    /// <param name="context">What writers share.</param>
    /// <param name="block">The table.</param>
    /// <param name="behind">Paragraphs in small type that follow it: notes of its own.</param>
    public static IEnumerable<Box> Of(PdfContext context, TableBlock block, IReadOnlyList<ParagraphBlock> behind)
    {
        var table = block.Table;
        var notes = Notes(context, table, behind);
        if (table.Columns.Length > 0 && table.Head.Length + table.Body.Length > 0)
        {
            return [context.Boxes[block] = Grid(context, table, block.ShowTitle, notes)];
        }

        return notes is null ? [] : [notes];
    }

    private static StackBox? Notes(PdfContext context, ReportTable table, IReadOnlyList<ParagraphBlock> behind)
    {
        var (text, paragraph) = context.Styles.Of("note");
        List<IReadOnlyList<Typesetting.Text.Inline>> notes =
            [.. table.Notes.Select(note => new[] { new TextRun(note) }), .. behind.Select(note => PdfInlines.Of(context, note.Content, text))];
        return notes.Count == 0 ? null : new StackBox([.. notes.Select((note, at) => new ParagraphBox(
            note, text, at == 0 ? paragraph with { SpaceBefore = SpaceBeforeNotes } : paragraph, TextRole.Note))]);
    }

    private static TableBox Grid(PdfContext context, ReportTable table, bool showTitle, StackBox? notes)
    {
        return new TableBox(
            [.. table.Columns.Select(column => new TableColumn { Weight = (double)column.Weight })],
            context.Cells.Head(table.Head),
            context.Cells.Body(table.Body),
            Style(context))
        {
            Source = table.Title,
            Note = notes,
            Caption = Above(context, table, showTitle, continued: false),
            ContinuedCaption = context.Styles.Style.Table.MarkContinuation ? Above(context, table, showTitle, continued: true) : null,
        };
    }

    private static TableStyle Style(PdfContext context)
    {
        var style = context.Styles.Style.Table;
        var size = context.Styles.Of("tableText").Text.Size;
        return new TableStyle
        {
            HorizontalPadding = (double)style.PaddingInPoints,
            VerticalPadding = (double)Math.Max(style.RowPaddingInPoints, style.RoomyRowPaddingInPoints),
            LeastVerticalPadding = (double)style.RowPaddingInPoints,
            InnerLine = (double)style.RuleInPoints,
            OuterLine = 2 * (double)style.RuleInPoints,
            HeadBackground = style.HeadFill is { } fill ? PdfStyles.Color(fill) : null,
            MinimumScale = Math.Min(1, (double)style.SmallestSizeInPoints / size),
            FittingScale = FittingScale,
            WidthsFollowWeights = true,
            SpaceAfter = SpaceAfterTable,
        };
    }

    private static StackBox? Above(PdfContext context, ReportTable table, bool showTitle, bool continued)
    {
        var lines = new List<Box>();
        if (showTitle && table.Title.Length > 0)
        {
            var (text, paragraph) = context.Styles.Of("tableTitle");
            lines.Add(new ParagraphBox(table.Title + (continued ? "（续表）" : ""), text, paragraph));
        }

        var (unitText, unitParagraph) = context.Styles.Of("tableUnit");
        if (table.FormNumber.Length > 0)
        {
            lines.Add(new ParagraphBox(table.FormNumber, unitText, unitParagraph with { Alignment = TextAlignment.Right }));
        }

        var left = continued && !showTitle ? "续表" : table.UnitName;
        if (left.Length + table.MoneyUnit.Length > 0)
        {
            lines.Add(new ParagraphBox(
                [new TextRun(left), new LeaderTab(null), new TextRun(table.MoneyUnit)],
                unitText,
                unitParagraph with { Alignment = TextAlignment.Left }));
        }

        return lines.Count == 0 ? null : new StackBox(lines);
    }
}
