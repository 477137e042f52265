using System.Collections.Immutable;
using FinalAccounts.Generator.Packs;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Words;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Generator.Http.Operation;

/// <summary>A pack as it is served.</summary>
/// <param name="Pack">The pack that reports are made with; null when it was broken from the start.</param>
/// <param name="Findings">What is wrong with its files as they are now; an error means that an older state is served.</param>
internal sealed record ServedPack(FormatPack? Pack, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>True when the files are broken.</summary>
    public bool IsBroken => Findings.Any(finding => finding.Severity == Severity.Error);
}

/// <summary>
/// The packs of the configured folders. They are read together and swapped in one step, so that no report sees half a change; a broken one
/// keeps its old state. A caller's word is only ever looked up among the ids, never used as a path.
/// </summary>
internal sealed class ServedPacks : IPackStore
{
    private readonly PackFolders _folders;
    private readonly ILogger<ServedPacks> _log;
    private readonly ServiceMetrics _metrics;
    private volatile ImmutableSortedDictionary<string, ServedPack> _packs = ImmutableSortedDictionary.Create<string, ServedPack>(StringComparer.Ordinal);

    public ServedPacks(PackFolders folders, ServiceMetrics metrics, ILogger<ServedPacks> log)
    {
        (_folders, _metrics, _log) = (folders, metrics, log);
        Reload();
    }

    /// <summary>All packs by id.</summary>
    public ImmutableSortedDictionary<string, ServedPack> All => _packs;

    /// <inheritdoc/>
    public (FormatPack? Pack, IReadOnlyList<Diagnostic> Findings) Get(string id)
    {
        var packs = _packs;
        if (packs.TryGetValue(id, out var served))
        {
            return served.Pack is { } pack ? (pack, []) : (null, served.Findings);
        }

        var near = NearMiss.Find(id.Length > 64 ? id[..64] : id, packs.Keys);
        return (null, [new Diagnostic(
            PackCodes.UnknownPack, Severity.Error, Place.None, $"找不到格式包“{Shown(id)}”", near is null ? $"现有：{string.Join('、', packs.Keys)}" : $"是不是“{near}”？")]);
    }

    /// <summary>Reads all packs anew.</summary>
    public void Reload()
    {
        var loader = new PackLoader(_folders);
        var old = _packs;
        _packs = _folders.All().ToImmutableSortedDictionary(id => id, id => Load(loader, id, old.GetValueOrDefault(id)?.Pack), StringComparer.Ordinal);
        ServiceLog.PacksRead(_log, string.Join(", ", _packs.Where(entry => !entry.Value.IsBroken).Select(entry => entry.Key)));
    }

    private ServedPack Load(PackLoader loader, string id, FormatPack? old)
    {
        var (pack, findings) = Load(loader, id);
        _metrics.PackLoaded(id, pack is not null);
        if (pack is null)
        {
            var kept = old is null ? "it cannot be served" : "its old state stays in use";
            ServiceLog.PackBroken(_log, id, kept, string.Join("; ", findings.Select(finding => $"{finding.Code} {finding.Place}: {finding.Message}")));
        }

        return new ServedPack(pack ?? old, [.. findings]);
    }

    private static (FormatPack? Pack, IReadOnlyList<Diagnostic> Findings) Load(PackLoader loader, string id)
    {
        try
        {
            return loader.Load(id);
        }
        catch (Exception error)
        {
            // A file that is being replaced at this moment, or one that the loader did not foresee: neither may take the service down.
            return (null, [new Diagnostic(PackCodes.UnreadableYaml, Severity.Error, new Place(id), $"格式包“{id}”的文件无法读取：{error.Message}")]);
        }
    }

    private static string Shown(string id) => new([.. id.Take(40).Select(character => char.IsControl(character) ? '�' : character)]);
}
