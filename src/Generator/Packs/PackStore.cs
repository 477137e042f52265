using System.Collections.Concurrent;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Packs;

/// <summary>Loads every pack once, until told that files have changed.</summary>
internal sealed class PackStore(PackFolders folders) : IPackStore
{
    private readonly PackLoader _loader = new(folders);
    private readonly ConcurrentDictionary<string, (FormatPack? Pack, IReadOnlyList<Diagnostic> Findings)> _loaded = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public (FormatPack? Pack, IReadOnlyList<Diagnostic> Findings) Get(string id) => _loaded.GetOrAdd(id, _loader.Load);

    /// <summary>Loads every pack anew from now on: its files have changed.</summary>
    public void Forget() => _loaded.Clear();
}
