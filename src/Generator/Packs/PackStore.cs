using System.Collections.Concurrent;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Packs;

/// <summary>Loads every pack once.</summary>
internal sealed class PackStore(PackFolders folders) : IPackStore
{
    private readonly PackLoader _loader = new(folders);
    private readonly ConcurrentDictionary<string, (FormatPack? Pack, IReadOnlyList<Diagnostic> Findings)> _loaded = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public (FormatPack? Pack, IReadOnlyList<Diagnostic> Findings) Get(string id) => _loaded.GetOrAdd(id, _loader.Load);
}
