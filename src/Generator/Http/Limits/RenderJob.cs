using FinalAccounts.Generator.Http.Problems;

namespace FinalAccounts.Generator.Http.Limits;

/// <summary>One piece of work in the queue.</summary>
internal abstract class RenderJob
{
    protected RenderJob() => Node = new LinkedListNode<RenderJob>(this);

    /// <summary>Its place in the queue.</summary>
    public LinkedListNode<RenderJob> Node { get; }

    /// <summary>Does the work on the calling thread; never throws.</summary>
    public abstract void Run();

    /// <summary>Ends it because its caller went away; work that runs is told to stop.</summary>
    public abstract void Cancel(CancellationToken token);

    /// <summary>Ends it with a problem.</summary>
    public abstract void Fail(ProblemException problem);
}

/// <summary>One piece of work with its result.</summary>
/// <param name="work">The work.</param>
/// <param name="seconds">How long it may take.</param>
/// <param name="clock">What time it is.</param>
internal sealed class RenderJob<T>(Func<CancellationToken, T> work, double seconds, TimeProvider clock) : RenderJob
{
    /// <summary>How long work that was told to stop may go on before its caller is answered all the same.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource<T> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Never disposed of: the work may go on looking at its token after its caller was answered.</summary>
    private readonly CancellationTokenSource _stop = new();

    private readonly ExecutionContext? _context = ExecutionContext.Capture();

    /// <summary>What came of it.</summary>
    public Task<T> Result => _result.Task;

    public override void Run()
    {
        // The trace of the request goes on in the thread that does its work.
        if (_context is null)
        {
            Execute();
        }
        else
        {
            ExecutionContext.Run(_context, static job => ((RenderJob<T>)job!).Execute(), this);
        }
    }

    public override void Cancel(CancellationToken token)
    {
        Stop();
        _result.TrySetCanceled(token);
    }

    public override void Fail(ProblemException problem) => _result.TrySetException(problem);

    private void Execute()
    {
        using var timeUp = clock.CreateTimer(_ => Stop(), null, TimeSpan.FromSeconds(seconds), Timeout.InfiniteTimeSpan);
        using var stuck = clock.CreateTimer(_ => _result.TrySetException(TimedOut()), null, TimeSpan.FromSeconds(seconds) + Grace, Timeout.InfiniteTimeSpan);
        try
        {
            _stop.Token.ThrowIfCancellationRequested();
            _result.TrySetResult(work(_stop.Token));
        }
        catch (OperationCanceledException)
        {
            _result.TrySetException(TimedOut());
        }
        catch (Exception error)
        {
            _result.TrySetException(error);
        }
    }

    private void Stop() => _stop.Cancel();

    private ProblemException TimedOut() => new(ProblemType.TimedOut, new(
        $"一份报告最多 {seconds} 秒", $"A report may take {seconds} seconds"));
}
