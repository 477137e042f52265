using System.CommandLine;

using FinalAccounts.Model.Figures;

namespace FinalAccounts.Generator.Cli;

/// <summary><c>schema</c>: the JSON Schema of a unit's JSON.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new Command("schema", "Prints the JSON Schema of a unit's JSON, for editors and checkers.");
        command.SetAction(_ =>
        {
            Console.Out.Write(UnitSchema.Export());
            return ExitCode.Fine;
        });
        return command;
    }
}
