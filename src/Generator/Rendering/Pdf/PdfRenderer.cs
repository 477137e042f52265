using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Diagnostics;
using Typesetting.Fonts;
using Typesetting.Pdf;

namespace FinalAccounts.Generator.Rendering.Pdf;

/// <summary>Writes a report as tagged PDF, typeset by the program itself.</summary>
/// <param name="layout">Lays reports out; share it with <see cref="PdfPageLayout"/> so that a report is laid out once.</param>
public sealed class PdfRenderer(PdfLayout layout) : IReportRenderer
{
    /// <summary>A renderer with the fonts of the machine, which are looked for when the first report needs them.</summary>
    public PdfRenderer()
        : this(new PdfLayout(() => FontLibrary.Open()))
    {
    }

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Render(ReportDocument document, ReportStyle style, Stream output, CancellationToken cancellation)
    {
        var laidOut = layout.LayOut(document, style, cancellation).Pages;
        var findings = laidOut.Diagnostics.Select(PdfFindings.Of).ToList();
        if (!findings.Exists(finding => finding.Severity == Severity.Error))
        {
            PdfWriter.Write(laidOut, output, cancellation);
        }

        return findings;
    }
}
