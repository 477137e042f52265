using System.Diagnostics;

namespace FinalAccounts.Generator.Tests.Support;

/// <summary>A test that needs a program of the machine; where it is absent the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(params string[] tools) => Skip = Tool.Missing(tools);
}

/// <summary>A test of several cases that needs a program of the machine; where it is absent the test is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ToolTheoryAttribute : TheoryAttribute
{
    public ToolTheoryAttribute(params string[] tools) => Skip = Tool.Missing(tools);
}

/// <summary>A test that needs the published cases beside the checkout.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (!Directory.Exists(Repository.PathOf("..", "shared", "cases")))
        {
            Skip = "the published cases are not beside the checkout (../shared)";
        }
    }
}

/// <summary>Runs programs of the machine.</summary>
internal static class Tool
{
    /// <summary>What a test says that cannot run without these programs; null where all are there.</summary>
    public static string? Missing(string[] names) => names.Where(name => !Exists(name)).ToList() is { Count: > 0 } missing
        ? $"{string.Join(", ", missing)} is not installed; scripts/setup tests installs it"
        : null;

    public static bool Exists(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, name)));

    /// <summary>Runs a program and gives its exit code and standard output.</summary>
    public static (int Code, string Output) Run(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + error.Result);
    }
}
