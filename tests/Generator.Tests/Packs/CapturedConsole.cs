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

    public string Output => _written.ToString();

    public string Errors => _complained.ToString();

    public void Clear()
    {
        _written.GetStringBuilder().Clear();
        _complained.GetStringBuilder().Clear();
    }

    public void Dispose()
    {
        Console.SetOut(_out);
        Console.SetError(_error);
    }
}
