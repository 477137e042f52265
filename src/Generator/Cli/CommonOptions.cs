using System.CommandLine;

using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;

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

    public static Option<string?> Previous() => new("--previous")
    {
        Description = "Last year's JSON of the same unit, or a folder that holds it under the input's file name: the figures of last year are taken from it.",
        HelpName = "FILE|DIR",
    };

    /// <summary>Reads last year's JSON of an input; null where the option was not given.</summary>
    public static NamedInput? ReadPrevious(string? previous, string input)
    {
        if (previous is null)
        {
            return null;
        }

        var file = PreviousFile(previous, input);
        using var stream = Open(file);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new NamedInput(file, content.ToArray());
    }

    /// <summary>The file that holds last year's figures of an input: the one given, or in a folder the one of the same name.</summary>
    public static string PreviousFile(string previous, string input) =>
        Directory.Exists(previous) ? Path.Combine(previous, Path.GetFileName(input)) : previous;

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
