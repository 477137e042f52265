using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Model.Derivation;

using Spectre.Console;

namespace FinalAccounts.Generator.Cli;

/// <summary><c>facts</c>: every figure of a report with its formula and inputs.</summary>
internal static class FactsCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("INPUT") { Description = "A unit's JSON; - is standard input." };
        var json = new Option<bool>("--json") { Description = "Print JSON instead of a table." };
        var pack = CommonOptions.Pack();
        var templates = CommonOptions.Templates();
        var previous = CommonOptions.Previous();
        var command = new Command("facts", """
            Lists every figure that the report can print: id, value, formula, inputs.

            Examples:
              generator facts examples/qiaokou-2021.json
              generator facts examples/qiaokou-2021.json --json > facts.json
            """)
        {
            input, previous, json, pack, templates,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(input)!;
            using var stream = CommonOptions.Open(name);
            var pipeline = new ReportPipeline(new PackStore(CommonOptions.Folders(parsed, templates)));
            var (facts, findings) = pipeline.Facts(new ReportRequest { Input = stream, InputName = name, Pack = parsed.GetValue(pack), Previous = CommonOptions.ReadPrevious(parsed.GetValue(previous), name) }, CancellationToken.None);
            FindingsPrinter.Print(findings);
            if (facts is null)
            {
                return FindingsPrinter.ExitCodeOf(findings);
            }

            if (parsed.GetValue(json))
            {
                PrintJson(facts);
            }
            else
            {
                PrintTable(facts);
            }

            return FindingsPrinter.ExitCodeOf(findings);
        });
        return command;
    }

    private static void PrintJson(ReportFacts facts)
    {
        using var output = Console.OpenStandardOutput();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using var writer = new Utf8JsonWriter(output, options);
        FactsJson.Write(writer, facts);
        writer.Flush();
        output.Write("\n"u8);
    }

    private static void PrintTable(ReportFacts facts)
    {
        if (Console.IsOutputRedirected)
        {
            var text = new StringBuilder();
            foreach (var fact in facts.All)
            {
                text.Append(CultureInfo.InvariantCulture, $"{fact.Id}\t{Value(fact)}\t{fact.Formula}\t{Inputs(fact)}\t{fact.Title}\n");
            }

            Console.Write(text);
            return;
        }

        var table = new Table().AddColumns("id", "value", "formula", "inputs", "title");
        foreach (var fact in facts.All)
        {
            table.AddRow(new Text(fact.Id), new Text(Value(fact)), new Text(fact.Formula), new Text(Inputs(fact)), new Text(fact.Title));
        }

        AnsiConsole.Write(table);
    }

    private static string Value(Fact fact) => fact.Value?.ToString("0.############", CultureInfo.InvariantCulture) ?? "—";

    private static string Inputs(Fact fact) => fact.Inputs.IsEmpty ? fact.Pointer ?? "" : string.Join(" ", fact.Inputs);
}
