using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Http.Problems;

/// <summary>Ends a request with a problem; all of it is meant for the caller.</summary>
internal sealed class ProblemException(ProblemType type, Words? detail = null) : Exception(type.Name)
{
    /// <summary>Which kind.</summary>
    public ProblemType Type => type;

    /// <summary>What is wrong this time.</summary>
    public Words? Detail => detail;

    /// <summary>The findings behind it.</summary>
    public ImmutableArray<Diagnostic> Findings { get; init; } = [];

    /// <summary>When trying again makes sense.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
