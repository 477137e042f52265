namespace FinalAccounts.Generator.Tests.Http.Support;

/// <summary>One service in this process for all tests of a class.</summary>
public sealed class SharedService : IAsyncLifetime
{
    internal TestService Service { get; private set; } = null!;

    public async Task InitializeAsync() => Service = await TestService.InProcessAsync();

    public async Task DisposeAsync() => await Service.DisposeAsync();
}

/// <summary>One service with tight limits for all tests of a class.</summary>
public sealed class TightService : IAsyncLifetime
{
    internal TestService Service { get; private set; } = null!;

    public async Task InitializeAsync() => Service = await TestService.InProcessAsync(("Limits:BodyBytes", "20000"), ("Limits:JsonDepth", "12"), ("Limits:Attachments", "2"));

    public async Task DisposeAsync() => await Service.DisposeAsync();
}
