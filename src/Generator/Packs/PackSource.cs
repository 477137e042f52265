namespace FinalAccounts.Generator.Packs;

/// <summary>One pack's folder on disk, before merging.</summary>
/// <param name="Name">The folder's name, which is the pack's id.</param>
/// <param name="Folder">The folder.</param>
/// <param name="File">Its <c>pack.yaml</c>.</param>
internal sealed record PackSource(string Name, string Folder, PackMap File)
{
    /// <summary>The names, without the suffix, of a sub-folder's files, in order.</summary>
    public IEnumerable<string> Files(string subfolder, string suffix)
    {
        var folder = Path.Combine(Folder, subfolder);
        return Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*" + suffix).Select(file => Path.GetFileName(file)[..^suffix.Length]).Order(StringComparer.Ordinal)
            : [];
    }

    /// <summary>True when a file is a link to somewhere outside the folder.</summary>
    public bool Leaves(string file)
    {
        var target = System.IO.File.ResolveLinkTarget(file, returnFinalTarget: true);
        return target is not null && !target.FullName.StartsWith(Path.GetFullPath(Folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }
}
