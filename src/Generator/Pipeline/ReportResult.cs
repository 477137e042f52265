using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Pipeline;

/// <summary>What came of a request: the files and all findings.</summary>
/// <param name="Files">The rendered files; none when the input or its report has an error, all but one when only that format failed.</param>
/// <param name="Findings">All findings, in the order of the stages.</param>
internal sealed record ReportResult(ImmutableArray<RenderedFile> Files, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>True when a finding is an error.</summary>
    public bool Failed => Findings.Any(finding => finding.Severity == Severity.Error);
}

/// <summary>A rendered file.</summary>
/// <param name="Format">Its format and extension.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record RenderedFile(string Format, ReadOnlyMemory<byte> Content);
