using System.Collections.Immutable;

namespace FinalAccounts.Generator.Packs;

/// <summary>Where packs are found: folders that hold one folder per pack, searched in order.</summary>
internal sealed class PackFolders(ImmutableArray<string> roots)
{
    private const string EnvironmentVariable = "GENERATOR_TEMPLATES";
    private const string FolderName = "templates";

    /// <summary>The folders that hold packs.</summary>
    public ImmutableArray<string> Roots => roots;

    /// <summary>
    /// The folders a user means: the ones given, those of <c>GENERATOR_TEMPLATES</c>, <c>templates</c> here or above, and the one beside the
    /// program.
    /// </summary>
    public static PackFolders Discover(IEnumerable<string> given)
    {
        var roots = new List<string>(given);
        var variable = Environment.GetEnvironmentVariable(EnvironmentVariable);
        if (!string.IsNullOrEmpty(variable))
        {
            roots.AddRange(variable.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries));
        }

        for (var folder = new DirectoryInfo(Directory.GetCurrentDirectory()); folder is not null; folder = folder.Parent)
        {
            roots.Add(Path.Combine(folder.FullName, FolderName));
        }

        roots.Add(Path.Combine(AppContext.BaseDirectory, FolderName));
        return new PackFolders([.. roots.Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).Where(Directory.Exists)]);
    }

    /// <summary>The folder of a pack, or null. An id that is itself a folder with a <c>pack.yaml</c> is taken as it is.</summary>
    public string? Find(string id)
    {
        if (File.Exists(Path.Combine(id, PackLoader.PackFile)))
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(id));
        }

        return IsPath(id)
            ? null
            : roots.Select(root => Path.Combine(root, id)).FirstOrDefault(folder => File.Exists(Path.Combine(folder, PackLoader.PackFile)));
    }

    /// <summary>The folder of a parent, or null: a pack beside the child, or one of the roots'; never a path.</summary>
    /// <param name="id">The parent's id.</param>
    /// <param name="child">The child's folder.</param>
    public string? FindParent(string id, string child)
    {
        var beside = Path.Combine(Path.GetDirectoryName(child) ?? child, id);
        return IsPath(id) ? null : File.Exists(Path.Combine(beside, PackLoader.PackFile)) ? beside : Find(id);
    }

    /// <summary>True for what is a path, not an id.</summary>
    public static bool IsPath(string id) => id.AsSpan().IndexOfAny('/', '\\') >= 0 || id.StartsWith('.');

    /// <summary>The ids of all packs, in order.</summary>
    public ImmutableArray<string> All() =>
        [.. roots.SelectMany(Directory.EnumerateDirectories)
            .Where(folder => File.Exists(Path.Combine(folder, PackLoader.PackFile)))
            .Select(folder => Path.GetFileName(folder)!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
}
