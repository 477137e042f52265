using System.CommandLine;

namespace FinalAccounts.Generator.Cli;

/// <summary><c>pack</c>: tools for authors of format packs.</summary>
internal static class PackCommand
{
    public static Command Create() => new("pack", "Tools for authors of format packs; docs/pack-guide.md shows them at work.")
    {
        PackNewCommand.Create(),
        PackLintCommand.Create(),
        PackDiffCommand.Create(),
        PackShowCommand.Create(),
        PackSchemaCommand.Create(),
    };
}
