namespace FinalAccounts.Model.Tests.Support;

/// <summary>Finds the project's own folders from wherever the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Example(string name) => Path.Combine(Root, "examples", name + ".json");

    /// <summary>The case's file among the shared materials, or null where those are not there.</summary>
    public static string? Case(string name)
    {
        var path = Path.Combine(Root, "..", "shared", "cases", name, "case.json");
        return File.Exists(path) ? path : null;
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Generator.sln is in no folder above the tests.");
    }
}
