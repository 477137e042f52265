using System.Collections.Immutable;
using System.Text;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Rendering.Markdown;

/// <summary>Writes the report as CommonMark with GitHub's tables and Mermaid charts.</summary>
internal sealed class MarkdownRenderer : IReportRenderer
{
    /// <inheritdoc/>
    public string Format => "md";

    /// <inheritdoc/>
    public IReadOnlyList<Diagnostic> Render(ReportDocument document, ReportStyle style, Stream output, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var headings = document.Headings().ToImmutableArray();
        new MarkdownWriter(text, headings, HeadingSlugs.Of(headings)).Write(document.Blocks, cancellation);
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        writer.Write(text);
        return [];
    }
}
