using System.CommandLine;

using FinalAccounts.Generator.Packs;

using Spectre.Console;

namespace FinalAccounts.Generator.Cli;

/// <summary><c>packs</c>: which formats there are.</summary>
internal static class PacksCommand
{
    public static Command Create()
    {
        var templates = CommonOptions.Templates();
        var command = new Command("packs", "Lists the format packs with their names, each below the one it extends.") { templates };
        command.SetAction(parsed =>
        {
            var folders = CommonOptions.Folders(parsed, templates);
            var loader = new PackLoader(folders);
            var packs = folders.All().Select(id => (Id: id, Inspection: loader.Inspect(id))).ToList();
            var tree = new Tree("packs");
            Add(tree, packs, parent: null);
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }).Write(tree);
            FindingsPrinter.Print(packs.SelectMany(pack => pack.Inspection.Findings).Distinct());
            return packs.Exists(pack => pack.Inspection.Failed) ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    private static void Add(IHasTreeNodes node, List<(string Id, PackInspection Inspection)> packs, string? parent)
    {
        foreach (var (id, inspection) in packs.Where(pack => Parent(pack.Inspection) == parent))
        {
            var fault = inspection.Failed ? "  （有错误）" : "";
            Add(node.AddNode(Spectre.Console.Markup.Escape($"{id}  {inspection.Pack?.Name}{fault}")), packs, id);
        }
    }

    /// <summary>The pack it extends; null for a root, and for one whose parent cannot be found.</summary>
    private static string? Parent(PackInspection inspection) => inspection.Sources.Length > 1 ? inspection.Sources[^2].Name : null;
}
