namespace FinalAccounts.Generator.Tests.Packs;

/// <summary>Tests that change the process's working folder or console, which no other test may share meanwhile.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneCollection
{
    public const string Name = "alone";
}
