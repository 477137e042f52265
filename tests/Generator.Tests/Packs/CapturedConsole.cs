namespace FinalAccounts.Generator.Tests.Packs;

/// <summary>What commands print while it lives.</summary>
internal sealed class CapturedConsole : IDisposable
{
    private readonly TextWriter _out = Console.Out;
    private readonly TextWriter _error = Console.Error;
    private readonly StringWriter _written = new();
    private readonly StringWriter _complained = new();

    public CapturedConsole()
    {
        Console.SetOut(_written);
        Console.SetError(_complained);
    }

    public string Output => Read(Console.Out, _written);

    public string Errors => Read(Console.Error, _complained);

    public void Clear()
    {
        _written.GetStringBuilder().Clear();
        _complained.GetStringBuilder().Clear();
    }

    /// <summary>The console's writer locks itself while it writes; another thread may be writing now.</summary>
    private static string Read(TextWriter console, StringWriter writer)
    {
        lock (console)
        {
            return writer.ToString();
        }
    }

    public void Dispose()
    {
        Console.SetOut(_out);
        Console.SetError(_error);
    }
}
