using System.Diagnostics;

namespace Typesetting.Tests.Support;

/// <summary>Runs a program of the machine.</summary>
internal static class External
{
    public static (int ExitCode, string Output) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    /// <summary>Hands a file's path to an action and takes the file away afterwards.</summary>
    public static T With<T>(byte[] content, Func<string, T> act)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            File.WriteAllBytes(path, content);
            return act(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
