namespace Templating.Tests;

/// <summary>Where the tests' readable files lie: found by walking up to the folder that holds the solution.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Shared => Path.Combine(Path.GetDirectoryName(Root)!, "shared");

    public static string Tests(params string[] parts) => Path.Combine([Root, "tests", "Templating.Tests", .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests don't run inside the repository.");
    }
}
