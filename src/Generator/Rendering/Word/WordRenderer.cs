using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Parts;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>Writes a report as a Word file that opens right in Word and WPS, and that staff can go on editing.</summary>
/// <param name="pages">
/// Who sets the report on pages; null for nobody: then Word fills in the page numbers of the 目录 itself, and tables are fitted by estimate.
/// </param>
/// <param name="trace">True to put every figure into a content control tagged with its fact's id.</param>
public sealed class WordRenderer(IPageLayout? pages = null, bool trace = false) : IReportRenderer
{
    /// <summary>
    /// Loads what the first file needs. A program that lives for one report calls it on another thread while it reads its input: the
    /// first file costs some ten times as much as the second, nearly all of it for the Open XML SDK's types.
    /// </summary>
    public static void Prepare()
    {
        var points = ImmutableArray.Create(new ChartPoint("", 1m, "1"));
        var charts = Enum.GetValues<ChartKind>()
            .Select(kind => new ChartBlock(new Chart("", kind, "", "", [""], [new ChartSeries("", points)])));
        var document = new ReportDocument(new DocumentProperties("", "", "", DateOnly.MinValue), [.. charts]);
        new WordRenderer().Render(document, new ReportStyle(), Stream.Null, CancellationToken.None);
    }

    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Render(ReportDocument document, ReportStyle style, Stream output, CancellationToken cancellation)
    {
        using var accumulated = new WordOutput();
        var context = new WordContext(
            document,
            style,
            WordPage.Portrait(style),
            new WordBookmarks(document.Headings().Select(heading => heading.Anchor)),
            pages?.Find(document, style, cancellation),
            trace,
            accumulated)
        {
            ContentsDepth = ReportDocument.Flatten(document.Blocks).OfType<ContentsBlock>().FirstOrDefault()?.Depth ?? 0,
            Cancellation = cancellation,
        };

        WriteBody(context);
        var package = WordParts.Assemble(context);
        cancellation.ThrowIfCancellationRequested();
        package.WriteTo(output);
        if (accumulated.Xml.Replaced > 0)
        {
            accumulated.Report(WordFindings.IllegalCharacters(accumulated.Xml.Replaced));
        }

        return accumulated.Findings;
    }

    private static void WriteBody(WordContext context)
    {
        context.Xml.Open("w:document")
            .Attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
            .Attribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
            .Attribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")
            .Attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
            .Attribute("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart")
            .Attribute("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006")
            .Attribute("xmlns:w15", "http://schemas.microsoft.com/office/word/2012/wordml")
            .Attribute("mc:Ignorable", "w15")
            .Open("w:body");
        WordSectionRenderer.Write(context);
        context.Xml.Close().Close();
    }
}
