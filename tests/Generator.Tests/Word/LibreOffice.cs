using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Word;

/// <summary>
/// LibreOffice as a second reader of Word files. Windows' fonts stand for those that the PDF takes (<c>scripts/word-fonts.conf</c>): in
/// whatever else a machine would substitute, lines and pages would break elsewhere.
/// </summary>
internal static class LibreOffice
{
    /// <summary>Prints Word files to PDFs beside them.</summary>
    public static void Print(string folder, params string[] names) => Run(
        "env",
        [
            "FONTCONFIG_FILE=" + Repository.PathOf("scripts", "word-fonts.conf"),
            "soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder,
            .. names.Select(name => $"{folder}/{name}.docx"),
        ]);

    /// <summary>The text of every page of a PDF.</summary>
    public static string[] Pages(string pdf) => Run("pdftotext", "-layout", pdf, "-").Split('\f')[..^1];

    private static string Run(string program, params string[] arguments)
    {
        var (code, output) = Tool.Run(program, arguments);
        code.ShouldBe(0, output);
        return output;
    }
}

/// <summary>All examples in both formats: our PDF, and the Word file as LibreOffice prints it.</summary>
public sealed class PrintedExamples : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<Dictionary<string, (string[] Ours, string[] Printed)>> _pages;

    public PrintedExamples() => _pages = new(Print);

    public void Dispose() => _folder.Dispose();

    /// <summary>The pages of our PDF.</summary>
    public IReadOnlyList<string> Ours(string name) => _pages.Value[name].Ours;

    /// <summary>The pages that LibreOffice prints.</summary>
    public IReadOnlyList<string> Printed(string name) => _pages.Value[name].Printed;

    private Dictionary<string, (string[] Ours, string[] Printed)> Print()
    {
        var names = Examples.Names.ToArray();
        foreach (var name in names)
        {
            File.WriteAllBytes(Path.Combine(_folder.Path, name + ".docx"), Examples.Bytes(name, "docx"));
            File.WriteAllBytes(Path.Combine(_folder.Path, name + ".ours"), Examples.Bytes(name, "pdf"));
        }

        LibreOffice.Print(_folder.Path, names);
        return names.ToDictionary(
            name => name,
            name => (LibreOffice.Pages(Path.Combine(_folder.Path, name + ".ours")), LibreOffice.Pages(Path.Combine(_folder.Path, name + ".pdf"))));
    }
}
