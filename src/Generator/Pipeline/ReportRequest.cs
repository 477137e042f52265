using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Pipeline;

/// <summary>What one report is made from.</summary>
internal sealed record ReportRequest
{
    /// <summary>The unit's JSON.</summary>
    public required Stream Input { get; init; }

    /// <summary>The input's name in findings.</summary>
    public required string InputName { get; init; }

    /// <summary>The folder that files named by the input (attachments) are read from; null where there is none.</summary>
    public string? InputFolder { get; init; }

    /// <summary>Files sent along with the input, by the name that the input calls them; looked at before the folder.</summary>
    public ImmutableDictionary<string, ReadOnlyMemory<byte>> SentFiles { get; init; } = ImmutableDictionary<string, ReadOnlyMemory<byte>>.Empty;

    /// <summary>Last year's JSON, which the figures of last year are taken from; null where the input says them itself.</summary>
    public NamedInput? Previous { get; init; }

    /// <summary>The formats wanted: <c>md</c>, <c>docx</c>, <c>pdf</c>; none to check only.</summary>
    public ImmutableArray<string> Formats { get; init; } = ["md", "docx", "pdf"];

    /// <summary>True to put every figure of the Word file that prints a fact into a content control with the fact's id.</summary>
    public bool Trace { get; init; }

    /// <summary>A pack's id or folder; null to take the one the input names.</summary>
    public string? Pack { get; init; }

    /// <summary>Whether warnings count as errors: a character that no font has, a table too wide for its page.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether the way ends with these findings.</summary>
    public bool IsStoppedBy(IEnumerable<Diagnostic> findings) =>
        findings.Any(finding => finding.Severity == Severity.Error || (IsStrict && finding.Severity == Severity.Warning));

    /// <summary>The findings with the weight they have here.</summary>
    public ImmutableArray<Diagnostic> Weighed(IEnumerable<Diagnostic> findings) =>
        [.. findings.Select(finding => IsStrict && finding.Severity == Severity.Warning ? finding with { Severity = Severity.Error } : finding)];
}

/// <summary>A unit's JSON.</summary>
/// <param name="Name">Its name in findings.</param>
/// <param name="Content">What it holds.</param>
internal sealed record NamedInput(string Name, ReadOnlyMemory<byte> Content);
