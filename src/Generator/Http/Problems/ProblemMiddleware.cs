using FinalAccounts.Generator.Http.Operation;

using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FinalAccounts.Generator.Http.Problems;

/// <summary>The one place where exceptions become answers. What a caller reads and what is logged are kept apart.</summary>
internal sealed class ProblemMiddleware(RequestDelegate next, ILogger<ProblemMiddleware> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed, ContentType: null })
            {
                var type = context.Response.StatusCode == StatusCodes.Status404NotFound ? ProblemType.NotFound : ProblemType.WrongMethod;
                await ProblemWriter.WriteAsync(context, new ProblemException(type));
            }
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            var problem = ProblemOf(context, error);
            if (problem.Type == ProblemType.Fault)
            {
                ServiceLog.Fault(log, ProblemWriter.TraceId(context), error);
            }

            if (problem.Type == ProblemType.Cancelled)
            {
                // Nobody is there to read an answer; the status is for logs and metrics.
                context.Response.StatusCode = problem.Type.Status;
                return;
            }

            var allow = context.Response.Headers.Allow;
            context.Response.Clear();
            context.Response.Headers.Allow = allow;
            await ProblemWriter.WriteAsync(context, problem);
        }
    }

    private static ProblemException ProblemOf(HttpContext context, Exception error) => error switch
    {
        ProblemException problem => problem,
        _ when context.RequestAborted.IsCancellationRequested => new ProblemException(ProblemType.Cancelled),
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => new ProblemException(ProblemType.TooLarge),
        BadHttpRequestException { StatusCode: StatusCodes.Status408RequestTimeout } => new ProblemException(ProblemType.SlowBody),
        BadHttpRequestException => new ProblemException(ProblemType.BadRequest),
        _ => new ProblemException(ProblemType.Fault),
    };
}
