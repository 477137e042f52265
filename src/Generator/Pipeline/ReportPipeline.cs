using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Rendering;
using FinalAccounts.Generator.Rendering.Markdown;
using FinalAccounts.Generator.Rendering.Pdf;
using FinalAccounts.Generator.Rendering.Word;
using FinalAccounts.Generator.Scripting;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;

using Typesetting.Fonts;

namespace FinalAccounts.Generator.Pipeline;

/// <summary>
/// The whole way from a unit's JSON to its report. Every stage adds its findings; the way ends after the first stage that found an error, and
/// nothing is given out then. Holds no state of a report; serves many threads.
/// </summary>
internal sealed class ReportPipeline
{
    /// <summary>The formats there are.</summary>
    public static readonly ImmutableArray<string> Formats = ["md", "docx", "pdf"];

    private readonly ImmutableArray<IReportRenderer> _renderers;

    private readonly ImmutableArray<IReportRenderer> _tracing;

    private readonly IPackStore _packs;

    /// <summary>A pipeline over a machine's packs and fonts.</summary>
    /// <param name="packs">The packs.</param>
    /// <param name="fontFolders">Folders with fonts, searched before the system's.</param>
    public ReportPipeline(IPackStore packs, params IEnumerable<string> fontFolders)
        : this(packs, () => FontLibrary.Open(fontFolders))
    {
    }

    /// <summary>A pipeline over a machine's packs and chosen fonts.</summary>
    /// <param name="packs">The packs.</param>
    /// <param name="openFonts">Opens the fonts when the first report needs them.</param>
    public ReportPipeline(IPackStore packs, Func<FontLibrary> openFonts)
    {
        // Word has no pages of its own: its 目录 and its tables go by the same layout that the PDF draws.
        var layout = new PdfLayout(openFonts);
        _packs = packs;
        var pages = new PdfPageLayout(layout);
        _renderers = [new MarkdownRenderer(), new WordRenderer(pages), new PdfRenderer(layout)];
        _tracing = _renderers.Replace(_renderers[1], new WordRenderer(pages, trace: true));
    }

    /// <summary>Makes a report.</summary>
    public ReportResult Run(ReportRequest request, CancellationToken cancellation)
    {
        var findings = new List<Diagnostic>();
        if (OpenedUnit.Open(_packs, request, findings, cancellation) is not var (figures, pack, facts))
        {
            return Stop(request, findings);
        }

        var subject = new ReportSubject(figures.Unit.Name, figures.Year, pack.Id);
        if (request.IsStoppedBy(findings))
        {
            return Stop(request, findings, subject);
        }

        var attachments = AttachmentTexts.Read(figures, request.InputFolder, findings, request.SentFiles);
        var document = Document(pack, figures, facts, attachments, findings, cancellation);
        if (request.IsStoppedBy(findings))
        {
            return Stop(request, findings, subject);
        }

        var files = Render(document, pack, request, findings, cancellation);
        return new ReportResult(files, request.Weighed(findings)) { Subject = subject };
    }

    /// <summary>Reads and derives only: what <c>facts</c> lists.</summary>
    public (ReportFacts? Facts, ImmutableArray<Diagnostic> Findings) Facts(ReportRequest request, CancellationToken cancellation = default)
    {
        var findings = new List<Diagnostic>();
        var unit = OpenedUnit.Open(_packs, request, findings, cancellation);
        return (unit?.Facts, request.Weighed(findings));
    }

    private static ReportDocument Document(
        FormatPack pack, UnitFigures figures, ReportFacts facts, AttachmentTexts attachments, List<Diagnostic> findings, CancellationToken cancellation)
    {
        var values = Values(pack, figures, facts, attachments, findings, cancellation);
        var source = Compose(pack, values, cancellation);

        // A template that is cancelled stops with a finding of its own, which would be about no mistake of the unit's.
        using var stage = Stages.Start("parse", cancellation);
        var (blocks, found) = MarkupReader.Read(source);
        findings.AddRange(found);
        var date = figures.PublicationDate ?? new DateOnly(figures.Year + 1, 12, 31);
        return new ReportDocument(new DocumentProperties(values.Title, figures.Unit.Name, pack.Name, date), blocks);
    }

    private static ReportValues Values(
        FormatPack pack, UnitFigures figures, ReportFacts facts, AttachmentTexts attachments, List<Diagnostic> findings, CancellationToken cancellation)
    {
        using var stage = Stages.Start("values", cancellation);
        return new ReportValues(pack, figures, facts, attachments, findings, cancellation);
    }

    private static MarkupSource Compose(FormatPack pack, ReportValues values, CancellationToken cancellation)
    {
        using var stage = Stages.Start("compose", cancellation);
        return new ReportComposer(pack, values).Compose();
    }

    /// <summary>Renders every format; one that fails (no font for the PDF) does not keep the others from being given out.</summary>
    private ImmutableArray<RenderedFile> Render(
        ReportDocument document, FormatPack pack, ReportRequest request, List<Diagnostic> findings, CancellationToken cancellation)
    {
        var files = ImmutableArray.CreateBuilder<RenderedFile>();
        foreach (var renderer in (request.Trace ? _tracing : _renderers).Where(renderer => request.Formats.Contains(renderer.Format)))
        {
            using var stage = Stages.Start("render " + renderer.Format, cancellation);
            var content = new MemoryStream();
            var found = renderer.Render(document, pack.Style, content, cancellation);
            findings.AddRange(found);
            if (!request.IsStoppedBy(found))
            {
                files.Add(new RenderedFile(renderer.Format, content.GetBuffer().AsMemory(0, (int)content.Length)));
            }
        }

        return files.ToImmutable();
    }

    private static ReportResult Stop(ReportRequest request, List<Diagnostic> findings, ReportSubject? subject = null) =>
        new([], request.Weighed(findings)) { Subject = subject };
}
