using System.CommandLine;

namespace FinalAccounts.Generator.Cli;

/// <summary>The program's command line.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line and gives its exit code.</summary>
    public static int Run(string[] arguments)
    {
        var root = new RootCommand("Makes a public institution's final-accounts report (部门决算) from one JSON of its figures.")
        {
            GenerateCommand.Create(),
            FactsCommand.Create(),
            SchemaCommand.Create(),
            PacksCommand.Create(),
            PackCommand.Create(),
            ServeCommand.Create(),
        };
        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine(error.Message);
            }

            Console.Error.WriteLine("Run with --help to see how it is used.");
            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (InputException error)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCode.Usage;
        }
        catch (Exception error)
        {
            Console.Error.WriteLine("This is a fault of the program, not of your input. Please report it with the text below.");
            Console.Error.WriteLine(error);
            return ExitCode.Fault;
        }
    }
}

/// <summary>An input that cannot be read or an output that cannot be written; the message says which and why.</summary>
internal sealed class InputException(string message) : Exception(message);
