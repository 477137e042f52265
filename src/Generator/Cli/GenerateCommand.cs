using System.Collections.Immutable;
using System.CommandLine;

using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Model.Diagnostics;

using Spectre.Console;

namespace FinalAccounts.Generator.Cli;

/// <summary><c>generate</c>: units' JSON in, reports out.</summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "A unit's JSON; several make several reports; - is standard input.", Arity = ArgumentArity.OneOrMore };
        var formats = new Option<string>("--format") { Description = "Comma-separated: md, docx, pdf.", HelpName = "md,docx,pdf", DefaultValueFactory = _ => "md,docx,pdf" };
        var output = new Option<string>("--out") { Description = "The folder that the files go to.", HelpName = "DIR", DefaultValueFactory = _ => "." };
        var pack = CommonOptions.Pack();
        var templates = CommonOptions.Templates();
        var fonts = new Option<string[]>("--fonts") { Description = "A folder with fonts for the PDF, searched before the system's.", HelpName = "DIR", DefaultValueFactory = _ => [] };
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors: what they concern is not written." };
        var trace = new Option<bool>("--trace") { Description = "In Word files, put every figure that prints a fact into an invisible content control with the fact's id." };
        var watch = new Option<bool>("--watch") { Description = "Stay and make the reports again whenever an input or a pack changes; Ctrl+C ends it." };
        var command = new Command("generate", """
            Makes reports.

            Examples:
              generator generate examples/qiaokou-2021.json --out out
              generator generate units/*.json --format pdf --out out
              cat unit.json | generator generate - --format md --pack wuhan-qiaokou
            """)
        {
            inputs, formats, output, pack, templates, fonts, strict, trace, watch,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var wanted = Formats(parsed.GetValue(formats)!);
            var folders = CommonOptions.Folders(parsed, templates);
            var packs = new PackStore(folders);
            var pipeline = new ReportPipeline(packs, parsed.GetValue(fonts) ?? []);
            var run = new GenerateRun(pipeline, wanted, parsed.GetValue(output)!, parsed.GetValue(pack), parsed.GetValue(strict), parsed.GetValue(trace));
            return parsed.GetValue(watch)
                ? Task.Run(() => new GenerateWatch(run, packs, folders).Run(parsed.GetValue(inputs)!, cancellation), CancellationToken.None)
                : Task.FromResult(run.All(parsed.GetValue(inputs)!));
        });
        return command;
    }

    private static ImmutableArray<string> Formats(string list)
    {
        var formats = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var unknown = formats.FirstOrDefault(format => !ReportPipeline.Formats.Contains(format));
        return unknown is null && formats.Length > 0
            ? formats
            : throw new InputException($"Unknown format \"{unknown}\"; known are {string.Join(", ", ReportPipeline.Formats)}.");
    }
}

/// <summary>One run of <c>generate</c> over its inputs.</summary>
internal sealed class GenerateRun(ReportPipeline pipeline, ImmutableArray<string> formats, string folder, string? pack, bool isStrict, bool trace)
{
    /// <summary>The pack that all reports are made with; null for the one each input names.</summary>
    public string? Pack => pack;

    /// <summary>The files that an input's report goes to.</summary>
    public IEnumerable<string> Outputs(string input) => formats.Select(format => Path.Combine(folder, $"{NameOf(input)}.{format}"));

    /// <summary>Makes all reports; a progress bar shows on a terminal when there are several.</summary>
    public int All(string[] inputs)
    {
        var name = inputs.Where(input => input != "-").GroupBy(Path.GetFileNameWithoutExtension).FirstOrDefault(group => group.Count() > 1);
        if (name is not null)
        {
            throw new InputException($"Two inputs would write the same files \"{name.Key}\": {string.Join(", ", name)}.");
        }

        var exit = ExitCode.Fine;
        if (inputs.Length == 1 || Console.IsErrorRedirected)
        {
            foreach (var input in inputs)
            {
                exit = Math.Max(exit, One(input, out var findings));
                FindingsPrinter.Print(findings);
            }
        }
        else
        {
            var findings = new List<Diagnostic>();
            AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) }).Progress().Start(progress =>
            {
                var task = progress.AddTask("Reports", maxValue: inputs.Length);
                foreach (var input in inputs)
                {
                    exit = Math.Max(exit, One(input, out var own));
                    findings.AddRange(own);
                    task.Increment(1);
                }
            });
            FindingsPrinter.Print(findings);
        }

        return exit;
    }

    private int One(string input, out ImmutableArray<Diagnostic> findings)
    {
        using var stream = CommonOptions.Open(input);
        var result = pipeline.Run(
            new ReportRequest
            {
                Input = stream,
                InputName = input,
                InputFolder = input == "-" ? null : Path.GetDirectoryName(Path.GetFullPath(input)),
                Formats = formats,
                Trace = trace,
                Pack = pack,
                IsStrict = isStrict,
            },
            CancellationToken.None);
        findings = result.Findings;
        if (result.Files.IsEmpty)
        {
            return FindingsPrinter.ExitCodeOf(findings);
        }

        var name = NameOf(input);
        OutputFolder.Write(folder, name, result.Files);
        if (!Console.IsOutputRedirected)
        {
            foreach (var file in result.Files)
            {
                Console.WriteLine(Path.Combine(folder, $"{name}.{file.Format}"));
            }
        }

        return FindingsPrinter.ExitCodeOf(findings);
    }

    private static string NameOf(string input) => input == "-" ? "report" : Path.GetFileNameWithoutExtension(input);
}
