using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Rendering;

/// <summary>Writes a document in one format. Implementations hold no state and serve many threads.</summary>
public interface IReportRenderer
{
    /// <summary>The format's name and file extension, without the dot: <c>md</c>, <c>docx</c>, <c>pdf</c>.</summary>
    string Format { get; }

    /// <summary>Writes the document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="output">Where the bytes go; stays open.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>Findings of layout and output (a missing glyph, a table too wide); empty when all went well.</returns>
    IReadOnlyList<Diagnostic> Render(ReportDocument document, ReportStyle style, Stream output, CancellationToken cancellation);
}
