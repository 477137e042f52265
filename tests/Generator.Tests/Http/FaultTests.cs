using System.Text;

using FinalAccounts.Generator.Cli;
using FinalAccounts.Generator.Http.Problems;
using FinalAccounts.Generator.Tests.Http.Support;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Generator.Tests.Http;

[Collection("console")]
public sealed class FaultTests
{
    [Fact]
    public async Task A_fault_shows_an_id_only_and_is_logged_whole()
    {
        var log = new LogLines();
        using var factory = LoggerFactory.Create(builder => builder.AddProvider(log));
        var context = new DefaultHttpContext { TraceIdentifier = "trace-1", Response = { Body = new MemoryStream() } };
        var middleware = new ProblemMiddleware(_ => throw new InvalidOperationException("inner secret"), factory.CreateLogger<ProblemMiddleware>());

        await middleware.InvokeAsync(context);

        var answer = Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
        context.Response.StatusCode.ShouldBe(500);
        answer.ShouldContain("/problems/fault");
        answer.ShouldNotContain("secret");
        answer.ShouldNotContain("   at ");
        log.All.ShouldHaveSingleItem().ShouldContain("inner secret");
    }

    [Theory]
    [InlineData("--listen", "http://0.0.0.0:0")]
    [InlineData("--set", "Limits:Burst=0")]
    [InlineData("--set", "nonsense")]
    [InlineData("--config", "/does/not/exist.json")]
    [InlineData("--templates", "/does/not/exist")]
    public void A_start_that_is_refused_is_wrong_usage(string option, string value)
    {
        var (error, messages) = (Console.Error, new StringWriter());
        Console.SetError(messages);
        try
        {
            CommandLine.Run(["serve", option, value]).ShouldBe(ExitCode.Usage);
        }
        finally
        {
            Console.SetError(error);
        }

        messages.ToString().ShouldNotBeEmpty();
        messages.ToString().ShouldNotContain("   at ");
    }
}
