using FinalAccounts.Load;

// Holds many clients against a service of this machine for a while and says how it took it.
// Usage: dotnet run --project tests/Load -c Release -- [--clients 200] [--seconds 60] [--warm 20] [--address http://127.0.0.1:8080]
try
{
    var run = LoadRun.Parse(args);
    var report = await run.GoAsync();
    Console.WriteLine(report);
    return report.Holds ? 0 : 1;
}
catch (ArgumentException error)
{
    Console.Error.WriteLine(error.Message);
    return 2;
}
