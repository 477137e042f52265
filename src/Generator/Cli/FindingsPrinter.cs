using FinalAccounts.Model.Diagnostics;

using Spectre.Console;

namespace FinalAccounts.Generator.Cli;

/// <summary>Prints findings on standard error, the gravest first, one block each: code, place, message, hint.</summary>
internal static class FindingsPrinter
{
    public static void Print(IEnumerable<Diagnostic> findings)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        foreach (var finding in findings.OrderByDescending(finding => finding.Severity))
        {
            var line = $"{finding.Place}: {Word(finding.Severity)} {finding.Code}: {finding.Message}".TrimStart(':', ' ');
            if (console.Profile.Capabilities.Ansi && !Console.IsErrorRedirected)
            {
                console.MarkupLine($"[{Colour(finding.Severity)}]{Spectre.Console.Markup.Escape(line)}[/]");
            }
            else
            {
                Console.Error.WriteLine(line);
            }

            if (finding.Hint is not null)
            {
                Console.Error.WriteLine("    → " + finding.Hint);
            }
        }
    }

    /// <summary>The exit code that findings ask for: unreadable input is wrong usage, other errors are findings.</summary>
    public static int ExitCodeOf(IReadOnlyCollection<Diagnostic> findings)
    {
        if (findings.Any(finding => finding.Code is DiagnosticCodes.Unreadable or DiagnosticCodes.TooLarge))
        {
            return ExitCode.Usage;
        }

        return findings.Any(finding => finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Fine;
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "grey",
    };
}
