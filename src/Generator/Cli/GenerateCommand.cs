using System.Collections.Immutable;
using System.CommandLine;

using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;
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
        var trace = new Option<bool>("--trace") { Description = "In Word files, put every figure that prints a fact into an invisible content control with the fact's id." };
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors: what they concern is not written." };
        var previous = CommonOptions.Previous();
        var watch = new Option<bool>("--watch") { Description = "Stay and make the reports again whenever an input or a pack changes; Ctrl+C ends it." };
        var command = new Command("generate", """
            Makes reports.

            Examples:
              generator generate examples/qiaokou-2021.json --out out
              generator generate 2022/unit.json --previous 2021/unit.json --out out
              generator generate units/*.json --format pdf --out out
              cat unit.json | generator generate - --format md --pack wuhan-qiaokou
            """)
        {
            inputs, previous, formats, output, pack, templates, fonts, trace, strict, watch,
        };
        command.SetAction((parsed, cancellation) =>
        {
            var wanted = Formats(parsed.GetValue(formats)!);
            var folders = CommonOptions.Folders(parsed, templates);
            var packs = new PackStore(folders);
            var pipeline = new ReportPipeline(packs, parsed.GetValue(fonts) ?? []);
            var run = new GenerateRun(pipeline, new GenerateOptions
            {
                Formats = wanted,
                Folder = parsed.GetValue(output)!,
                Pack = parsed.GetValue(pack),
                Previous = parsed.GetValue(previous),
                Trace = parsed.GetValue(trace),
                IsStrict = parsed.GetValue(strict),
            });
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
