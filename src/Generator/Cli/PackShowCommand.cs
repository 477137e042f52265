using System.CommandLine;

using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Packs.Tools;
using FinalAccounts.Model.Words;

namespace FinalAccounts.Generator.Cli;

/// <summary><c>pack show</c>: a section as a pack has it, with where each part comes from.</summary>
internal static class PackShowCommand
{
    public static Command Create()
    {
        var pack = new Argument<string>("PACK") { Description = "A pack's id or folder." };
        var section = new Argument<string>("SECTION") { Description = "A section's key, such as notes.threePublic or tables.07." };
        var templates = CommonOptions.Templates();
        var command = new Command("show", """
            Shows a section's outline entry, template, table, phrases and words, each with the file it comes from.

            Examples:
              generator pack show wuhan-qiaokou notes.gpb.detail
              generator pack show wuhan-qiaokou tables.07
            """)
        {
            pack, section, templates,
        };
        command.SetAction(parsed =>
        {
            var inspection = new PackLoader(CommonOptions.Folders(parsed, templates)).Inspect(parsed.GetValue(pack)!);
            FindingsPrinter.Print(inspection.Findings);
            if (inspection.Pack is null)
            {
                return ExitCode.Findings;
            }

            var key = parsed.GetValue(section)!;
            new PackShow(inspection, Console.Out).Write(SectionParts.Of(inspection, key) ?? throw new InputException(Unknown(key, inspection)));
            return ExitCode.Fine;
        });
        return command;
    }

    private static string Unknown(string key, PackInspection inspection)
    {
        var keys = SectionParts.Keys(inspection).ToList();
        var near = NearMiss.Find(key, keys);
        return $"{inspection.Own.Name} has no section \"{key}\"; " + (near is null ? $"it has {string.Join(", ", keys)}." : $"did you mean \"{near}\"?");
    }
}
