namespace Benchmarks;

/// <summary>The checkout that the benchmarks run in.</summary>
internal static class Checkout
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The benchmarks run inside a checkout.");
        }

        return folder.FullName;
    }
}
