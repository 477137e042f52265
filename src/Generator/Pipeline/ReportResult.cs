using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Pipeline;

/// <summary>What came of a request: the files and all findings.</summary>
/// <param name="Files">The rendered files; none when the input or its report has an error, all but one when only that format failed.</param>
/// <param name="Findings">All findings, in the order of the stages.</param>
internal sealed record ReportResult(ImmutableArray<RenderedFile> Files, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Whose report it is; null when the input could not be read that far.</summary>
    public ReportSubject? Subject { get; init; }

    /// <summary>True when a finding is an error.</summary>
    public bool Failed => Findings.Any(finding => finding.Severity == Severity.Error);
}

/// <summary>A rendered file.</summary>
/// <param name="Format">Its format and extension.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record RenderedFile(string Format, ReadOnlyMemory<byte> Content);

/// <summary>Whose report it is.</summary>
/// <param name="Unit">The unit's name.</param>
/// <param name="Year">The year of the accounts.</param>
/// <param name="Pack">The id of the pack it is made with.</param>
internal sealed record ReportSubject(string Unit, int Year, string Pack);
