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

    /// <summary>True when a file, or a folder on the way to it, is a link to somewhere outside the pack's folder.</summary>
    public static bool Leaves(string folder, string path)
    {
        var root = Path.GetFullPath(folder);
        var inside = (Directory.ResolveLinkTarget(root, returnFinalTarget: true)?.FullName ?? root) + Path.DirectorySeparatorChar;
        var step = root;
        foreach (var name in path.Split('/'))
        {
            step = Path.Combine(step, name);
            var target = System.IO.File.ResolveLinkTarget(step, returnFinalTarget: true)?.FullName;
            if (target is not null && !target.StartsWith(inside, StringComparison.Ordinal) && !target.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
