using System.Diagnostics;

namespace FinalAccounts.Generator.Pipeline;

/// <summary>The stages of the pipeline, for whoever traces it: one span each.</summary>
internal static class Stages
{
    /// <summary>The name under which the spans are made.</summary>
    public const string SourceName = "FinalAccounts.Generator.Pipeline";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Begins a stage, unless the run was cancelled; it ends when what is given out is disposed of.</summary>
    public static Activity? Start(string stage, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Source.StartActivity(stage);
    }
}
