using System.Collections.Immutable;

using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Model.Diagnostics;

using Spectre.Console;

namespace FinalAccounts.Generator.Cli;

/// <summary>One run of <c>generate</c> over its inputs.</summary>
internal sealed class GenerateRun(ReportPipeline pipeline, GenerateOptions options)
{
    /// <summary>The pack that all reports are made with; null for the one each input names.</summary>
    public string? Pack => options.Pack;

    /// <summary>The files that an input's report goes to.</summary>
    public IEnumerable<string> Outputs(string input) => options.Formats.Select(format => Path.Combine(options.Folder, $"{NameOf(input)}.{format}"));

    /// <summary>Where last year's figures of the inputs are read from.</summary>
    public IEnumerable<string> PreviousFiles(string[] inputs) =>
        options.Previous is { } previous ? inputs.Select(input => CommonOptions.PreviousFile(previous, input)) : [];

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
                Formats = options.Formats,
                Trace = options.Trace,
                IsStrict = options.IsStrict,
                Pack = options.Pack,
                Previous = CommonOptions.ReadPrevious(options.Previous, input),
            },
            CancellationToken.None);
        findings = result.Findings;
        if (result.Files.IsEmpty)
        {
            return FindingsPrinter.ExitCodeOf(findings);
        }

        var name = NameOf(input);
        OutputFolder.Write(options.Folder, name, result.Files);
        if (!Console.IsOutputRedirected)
        {
            foreach (var file in result.Files)
            {
                Console.WriteLine(Path.Combine(options.Folder, $"{name}.{file.Format}"));
            }
        }

        return FindingsPrinter.ExitCodeOf(findings);
    }

    private static string NameOf(string input) => input == "-" ? "report" : Path.GetFileNameWithoutExtension(input);
}

/// <summary>What <c>generate</c> was asked for, besides its inputs.</summary>
internal sealed record GenerateOptions
{
    /// <summary>The formats wanted.</summary>
    public required ImmutableArray<string> Formats { get; init; }

    /// <summary>The folder that the files go to.</summary>
    public required string Folder { get; init; }

    /// <summary>The pack of all reports; null for the one each input names.</summary>
    public string? Pack { get; init; }

    /// <summary>Last year's JSON, or a folder that holds it under each input's file name.</summary>
    public string? Previous { get; init; }

    /// <summary>True to put figures in Word into content controls.</summary>
    public bool Trace { get; init; }

    /// <summary>True to take warnings for errors.</summary>
    public bool IsStrict { get; init; }
}
