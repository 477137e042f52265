using System.Collections.Immutable;

namespace FinalAccounts.Generator.Packs;

/// <summary>Where packs are found: folders that hold one folder per pack, searched in order.</summary>
internal sealed class PackFolders(ImmutableArray<string> roots)
{
    private const string EnvironmentVariable = "GENERATOR_TEMPLATES";
    private const string FolderName = "templates";

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

    /// <summary>The folders that exist, in order.</summary>
    public ImmutableArray<string> Roots => roots;

    /// <summary>The folder of a pack, or null. An id that is itself a folder with a <c>pack.yaml</c> is taken as it is.</summary>
    public string? Find(string id)
    {
        if (File.Exists(Path.Combine(id, PackLoader.PackFile)))
        {
            return Path.GetFullPath(id);
        }

        return id.AsSpan().IndexOfAny('/', '\\') >= 0 || id.StartsWith('.')
            ? null
            : roots.Select(root => Path.Combine(root, id)).FirstOrDefault(folder => File.Exists(Path.Combine(folder, PackLoader.PackFile)));
    }

    /// <summary>The ids of all packs, in order.</summary>
    public ImmutableArray<string> All() =>
        [.. roots.SelectMany(Directory.EnumerateDirectories)
            .Where(folder => File.Exists(Path.Combine(folder, PackLoader.PackFile)))
            .Select(folder => Path.GetFileName(folder)!)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];
}
