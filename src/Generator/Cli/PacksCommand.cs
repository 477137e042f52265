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
            var loaded = folders.All().Select(id => (Id: id, Result: loader.Load(id))).ToList();
            var packs = loaded.Where(item => item.Result.Pack is not null).Select(item => item.Result.Pack!).ToList();
            var tree = new Tree("packs");
            Add(tree, packs, parent: null);
            AnsiConsole.Write(tree);
            var broken = loaded.Where(item => item.Result.Pack is null).ToList();
            FindingsPrinter.Print(broken.SelectMany(item => item.Result.Findings));
            return broken.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
        });
        return command;
    }

    private static void Add(IHasTreeNodes node, List<FormatPack> packs, string? parent)
    {
        foreach (var pack in packs.Where(pack => pack.Chain.ElementAtOrDefault(1) == parent))
        {
            Add(node.AddNode(Spectre.Console.Markup.Escape($"{pack.Id}  {pack.Name}")), packs, pack.Id);
        }
    }
}
