using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;
using Typesetting;
using Typesetting.Boxes;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Turns a report into a document for the typesetter.</summary>
internal static class PdfDocument
{
    private static readonly TimeSpan ChinaStandardTime = TimeSpan.FromHours(8);

    /// <summary>The report as sections of boxes, and which box each heading, text, table and chart became.</summary>
    public static (TypesetDocument Document, IReadOnlyDictionary<Block, Box> Boxes) Of(ReportDocument document, ReportStyle style)
    {
        var styles = new PdfStyles(style);
        var context = new PdfContext(document, styles, new PdfPages(style, styles)) { Cells = new PdfCells(styles) };
        var properties = document.Properties;
        var typeset = new TypesetDocument
        {
            Information = new DocumentInformation
            {
                Title = properties.Title,
                Author = properties.Author,
                Subject = properties.Subject,
                Producer = "generator",
                Created = new DateTimeOffset(properties.Date.ToDateTime(TimeOnly.MinValue), ChinaStandardTime),
            },
            Fonts = styles.Chains,
            Words = styles.Words,
            Sections = Sections(context),
        };
        return (typeset, context.Boxes);
    }

    private static List<Section> Sections(PdfContext context)
    {
        var sections = new List<Section>();
        var counting = false;
        foreach (var section in PdfSection.Cut(context.Document.Blocks))
        {
            var boxes = PdfBlocks.Of(context with { Kind = section.Kind }, section.Blocks);
            if (section.Kind == PageKind.Cover)
            {
                boxes.Insert(0, new SpacerBox(context.Pages.CoverSpace));
            }

            var isCounted = section.Kind is not (PageKind.Cover or PageKind.Contents);
            sections.Add(new Section(context.Pages.Setup(section.Kind), boxes)
            {
                Numbering = context.Pages.Numbering(section.Kind, startsCounting: isCounted && !counting),
            });
            counting |= isCounted;
        }

        return sections;
    }
}

/// <summary>What the writers of blocks share.</summary>
/// <param name="Document">The report.</param>
/// <param name="Styles">How text looks.</param>
/// <param name="Pages">How pages look.</param>
internal sealed record PdfContext(ReportDocument Document, PdfStyles Styles, PdfPages Pages)
{
    /// <summary>The box that each heading, paragraph of text, table and chart became.</summary>
    public Dictionary<Block, Box> Boxes { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The kind of pages the blocks stand on; null for ordinary ones.</summary>
    public PageKind? Kind { get; init; }

    /// <summary>The cells of all tables.</summary>
    public required PdfCells Cells { get; init; }

    /// <summary>How many lists are around the blocks.</summary>
    public int ListDepth { get; init; }
}
