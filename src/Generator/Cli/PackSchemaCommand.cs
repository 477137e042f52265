using System.CommandLine;

using FinalAccounts.Generator.Packs.Schema;

namespace FinalAccounts.Generator.Cli;

/// <summary><c>pack schema</c>: the JSON Schemas of a pack's YAML files, for editors.</summary>
internal static class PackSchemaCommand
{
    public static Command Create()
    {
        var output = new Option<string>("--out") { Description = "The folder that the schemas go to.", HelpName = "DIR", DefaultValueFactory = _ => "docs/schemas" };
        var command = new Command("schema", "Writes the JSON Schemas of pack.yaml, tables/*.yaml, charts.yaml, glossary.yaml and style.yaml.") { output };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(output)!;
            try
            {
                Directory.CreateDirectory(folder);
                foreach (var shape in SchemaFile.All.Values)
                {
                    File.WriteAllText(Path.Combine(folder, SchemaFile.NameOf(shape)), SchemaFile.Write(shape));
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new InputException($"Cannot write to {folder}: {error.Message}");
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
