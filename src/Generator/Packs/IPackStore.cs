using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Packs;

/// <summary>Where the pipeline takes its packs from. Serves many threads.</summary>
internal interface IPackStore
{
    /// <summary>The pack, or null with the findings that say why.</summary>
    (FormatPack? Pack, IReadOnlyList<Diagnostic> Findings) Get(string id);
}
