using System.CommandLine;
using System.Text.RegularExpressions;

using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Packs.Tools;

namespace FinalAccounts.Generator.Cli;

/// <summary><c>pack new</c>: a commented skeleton that renders at once.</summary>
internal static partial class PackNewCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "The new pack's folder; its last part is the pack's id." };
        var parent = new Option<string>("--extends") { Description = "The pack it extends.", HelpName = "ID", DefaultValueFactory = _ => "base" };
        var templates = CommonOptions.Templates();
        var command = new Command("new", """
            Makes a pack that changes nothing yet; comments say what can be changed.

            Examples:
              generator pack new templates/somewhere --extends base
            """)
        {
            folder, parent, templates,
        };
        command.SetAction(parsed =>
        {
            var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(parsed.GetValue(folder)!));
            var inspection = new PackLoader(CommonOptions.Folders(parsed, templates)).Inspect(parsed.GetValue(parent)!);
            FindingsPrinter.Print(inspection.Findings);
            return inspection.Failed ? ExitCode.Findings : Write(path, inspection);
        });
        return command;
    }

    private static int Write(string folder, PackInspection parent)
    {
        var id = Path.GetFileName(folder);
        if (!Id().IsMatch(id))
        {
            throw new InputException($"\"{id}\" is no pack id: use lower-case letters, digits and hyphens.");
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new InputException($"{folder} is not empty.");
        }

        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "sections"));
            Directory.CreateDirectory(Path.Combine(folder, "tables"));
            foreach (var (path, text) in PackSkeleton.Files(id, parent, Schemas(folder)))
            {
                File.WriteAllText(Path.Combine(folder, path), text);
                Console.WriteLine(Path.Combine(folder, path));
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"Cannot write to {folder}: {error.Message}");
        }

        Console.WriteLine($"接着：generator pack lint {folder}；generator generate 单位.json --pack {folder} --out out");
        return ExitCode.Fine;
    }

    /// <summary>The way from the pack's folder to <c>docs/schemas</c> of the checkout it stands in; null outside of one.</summary>
    private static string? Schemas(string folder)
    {
        for (var above = Directory.GetParent(folder); above is not null; above = above.Parent)
        {
            var schemas = Path.Combine(above.FullName, "docs", "schemas");
            if (File.Exists(Path.Combine(schemas, "pack.schema.json")))
            {
                return Path.GetRelativePath(folder, schemas).Replace('\\', '/');
            }
        }

        return null;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
