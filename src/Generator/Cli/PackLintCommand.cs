using System.CommandLine;

using FinalAccounts.Generator.Packs.Lint;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Cli;

/// <summary><c>pack lint</c>: what is wrong with a pack, found without a unit's figures.</summary>
internal static class PackLintCommand
{
    public static Command Create()
    {
        var pack = new Argument<string>("PACK") { Description = "A pack's id or folder." };
        var strict = new Option<bool>("--strict") { Description = "Warnings make the exit code 1 too." };
        var templates = CommonOptions.Templates();
        var command = new Command("lint", """
            Checks a pack without rendering: YAML, names, facts, tables, charts, includes, what nothing uses, required sections.

            Examples:
              generator pack lint wuhan-qiaokou
              generator pack lint my-packs/somewhere --strict
            """)
        {
            pack, strict, templates,
        };
        command.SetAction(parsed =>
        {
            var id = parsed.GetValue(pack)!;
            var findings = new PackLint(CommonOptions.Folders(parsed, templates)).Check(id);
            FindingsPrinter.Print(findings);
            var errors = findings.Count(finding => finding.Severity == Severity.Error);
            var warnings = findings.Count(finding => finding.Severity == Severity.Warning);
            Console.WriteLine($"{id}：{errors} 个错误，{warnings} 个警告");
            return errors > 0 || (parsed.GetValue(strict) && warnings > 0) ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }
}
