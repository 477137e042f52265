using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Packs;

/// <summary>A pack taken apart: all that loading read of it, whether or not it holds together.</summary>
/// <param name="Sources">The folders it is made of, the root's first; empty when even those were not found.</param>
/// <param name="Files">Its YAML files by path inside the pack, ancestors merged in; every value knows the file it comes from.</param>
/// <param name="Pack">The pack, faults and all; null when its folders were not found or its own file is unreadable.</param>
/// <param name="Findings">What is wrong with it.</param>
internal sealed record PackInspection(
    ImmutableArray<PackSource> Sources,
    ImmutableSortedDictionary<string, PackMap> Files,
    FormatPack? Pack,
    ImmutableArray<Diagnostic> Findings)
{
    /// <summary>The pack's own folder, without its ancestors'.</summary>
    public PackSource Own => Sources[^1];

    /// <summary>True when a finding is an error.</summary>
    public bool Failed => Findings.Any(finding => finding.Severity == Severity.Error);

    /// <summary>A file, or an empty map where no pack of the chain has it.</summary>
    public PackMap File(string path) => Files.GetValueOrDefault(path) ?? new PackMap(new Place(path), []);

    /// <summary>True when a finding's or template's file belongs to the pack itself, not to an ancestor.</summary>
    public bool IsOwn(string? file) => file is not null && file.StartsWith(Own.Name + "/", StringComparison.Ordinal);
}
