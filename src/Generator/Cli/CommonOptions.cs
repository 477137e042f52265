using System.CommandLine;

using FinalAccounts.Generator.Packs;

namespace FinalAccounts.Generator.Cli;

/// <summary>Options that several commands share.</summary>
internal static class CommonOptions
{
    public static Option<string?> Pack() => new("--pack") { Description = "A pack's id or folder; without it the pack that the input names.", HelpName = "ID|DIR" };

    public static Option<string[]> Templates() => new("--templates")
    {
        Description = "A folder that holds packs, searched before GENERATOR_TEMPLATES and ./templates. May be given several times.",
        HelpName = "DIR",
        DefaultValueFactory = _ => [],
    };

    public static PackFolders Folders(ParseResult parsed, Option<string[]> templates) => PackFolders.Discover(parsed.GetValue(templates) ?? []);

    /// <summary>Opens an input; <c>-</c> is standard input.</summary>
    public static Stream Open(string input)
    {
        try
        {
            return input == "-" ? Console.OpenStandardInput() : File.OpenRead(input);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"Cannot read {input}: {error.Message}");
        }
    }
}
