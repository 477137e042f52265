namespace FinalAccounts.Generator.Cli;

/// <summary>What the program tells a build script.</summary>
internal static class ExitCode
{
    /// <summary>All went well.</summary>
    public const int Fine = 0;

    /// <summary>Findings of severity error: nothing was written for those inputs.</summary>
    public const int Findings = 1;

    /// <summary>Wrong usage, or an input that cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>A fault of the program itself.</summary>
    public const int Fault = 3;
}
