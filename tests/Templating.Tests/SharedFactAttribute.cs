namespace Templating.Tests;

/// <summary>A test that needs the folder <c>shared</c> beside the repository; skipped with that reason where it is absent.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!Directory.Exists(Repository.Shared)) Skip = $"The folder {Repository.Shared} is absent.";
    }
}
