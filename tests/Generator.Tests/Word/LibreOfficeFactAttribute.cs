namespace FinalAccounts.Generator.Tests.Word;

/// <summary>A test that needs LibreOffice; skipped, with the reason, where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    /// <summary>Looks for LibreOffice and for pdftotext in the folders of PATH.</summary>
    public LibreOfficeFactAttribute()
    {
        var missing = new[] { "soffice", "pdftotext", "pdfinfo" }.Where(tool => Find(tool) is null).ToList();
        if (missing.Count > 0)
        {
            Skip = $"{string.Join(", ", missing)} not found in PATH (packages libreoffice-writer-nogui and poppler-utils)";
        }
    }

    private static string? Find(string tool) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, tool))
        .FirstOrDefault(File.Exists);
}
