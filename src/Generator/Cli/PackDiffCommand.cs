using System.CommandLine;

using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Packs.Tools;

namespace FinalAccounts.Generator.Cli;

/// <summary><c>pack diff</c>: what one pack changes against another.</summary>
internal static class PackDiffCommand
{
    public static Command Create()
    {
        var first = new Argument<string>("A") { Description = "A pack's id or folder." };
        var second = new Argument<string?>("B") { Description = "The pack that changes A; without it A is compared with its parent.", Arity = ArgumentArity.ZeroOrOne };
        var templates = CommonOptions.Templates();
        var command = new Command("diff", """
            Tells what a pack changes against another, section by section.

            Examples:
              generator pack diff wuhan-qiaokou
              generator pack diff base wuhan-qiaokou
            """)
        {
            first, second, templates,
        };
        command.SetAction(parsed =>
        {
            var loader = new PackLoader(CommonOptions.Folders(parsed, templates));
            var (before, after) = Pair(loader, parsed.GetValue(first)!, parsed.GetValue(second));
            FindingsPrinter.Print(before.Findings.Concat(after.Findings).Distinct());
            if (before.Failed || after.Failed)
            {
                return ExitCode.Findings;
            }

            new PackDiff(before, after, Console.Out).Write();
            return ExitCode.Fine;
        });
        return command;
    }

    private static (PackInspection Before, PackInspection After) Pair(PackLoader loader, string first, string? second)
    {
        var one = loader.Inspect(first);
        if (second is not null || one.Pack is null)
        {
            return (one, second is null ? one : loader.Inspect(second));
        }

        return one.Sources.Length > 1
            ? (loader.Inspect(one.Sources[^2].Folder), one)
            : throw new InputException($"{first} extends no pack: name two packs.");
    }
}
