using FinalAccounts.Generator.Http.Configuration;
using FinalAccounts.Generator.Http.Problems;

namespace FinalAccounts.Generator.Http.Limits;

/// <summary>
/// The only place where reports are made: as many threads as reports may be made at once, and a bounded queue before them. Whoever finds it
/// full, or waits too long, is told to come back; whoever goes away leaves it.
/// </summary>
internal sealed class RenderQueue : IDisposable
{
    /// <summary>Deeply nested texts are walked by recursion; the default stack of a container is too small for the worst of them.</summary>
    private const int StackBytes = 16 << 20;

    private readonly LimitOptions _limits;
    private readonly TimeProvider _clock;
    private readonly LinkedList<RenderJob> _waiting = [];
    private readonly Lock _gate = new();
    private readonly SemaphoreSlim _arrivals = new(0);
    private int _idle;
    private int _running;
    private volatile bool _closed;
    private double _averageSeconds = 1;

    public RenderQueue(ServiceOptions options, TimeProvider clock)
    {
        (_limits, _clock) = (options.Limits, clock);
        _idle = _limits.Renderers;
        for (var number = 1; number <= _limits.Renderers; number++)
        {
            new Thread(Work, StackBytes) { IsBackground = true, Name = $"render {number}" }.Start();
        }
    }

    /// <summary>How many wait.</summary>
    public int Length
    {
        get
        {
            lock (_gate)
            {
                return _waiting.Count;
            }
        }
    }

    /// <summary>How many are being made.</summary>
    public int Running => Volatile.Read(ref _running);

    /// <summary>Does work when it is its turn.</summary>
    /// <param name="work">The work; it must heed its token.</param>
    /// <param name="gone">Says that the caller no longer wants it.</param>
    /// <param name="seconds">How long it may take; as long as a caller's report where not given.</param>
    /// <exception cref="ProblemException">The queue is full, or the work took too long.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, T> work, CancellationToken gone, double? seconds = null)
    {
        gone.ThrowIfCancellationRequested();
        var job = new RenderJob<T>(work, seconds ?? _limits.ReportSeconds, _clock);
        Enqueue(job);
        try
        {
            await using var leaving = gone.Register(() =>
            {
                Withdraw(job);
                job.Cancel(gone);
            });
            await using var impatience = _clock.CreateTimer(_ => GiveUp(job), null, TimeSpan.FromSeconds(_limits.QueueSeconds), Timeout.InfiniteTimeSpan);
            return await job.Result;
        }
        finally
        {
            Withdraw(job);
        }
    }

    public void Dispose()
    {
        _closed = true;
        _arrivals.Release(_limits.Renderers);
    }

    private void Enqueue(RenderJob job)
    {
        lock (_gate)
        {
            if (_waiting.Count - _idle >= _limits.QueueLength)
            {
                throw Busy();
            }

            _waiting.AddLast(job.Node);
        }

        _arrivals.Release();
    }

    /// <summary>A job that waited too long is sent away; one that runs by now is left to its own time limit.</summary>
    private void GiveUp(RenderJob job)
    {
        if (Withdraw(job))
        {
            job.Fail(Busy());
        }
    }

    /// <summary>Takes a job out of the queue; false when it is not there any more.</summary>
    private bool Withdraw(RenderJob job)
    {
        lock (_gate)
        {
            if (job.Node.List is null)
            {
                return false;
            }

            _waiting.Remove(job.Node);
            return true;
        }
    }

    private void Work()
    {
        while (true)
        {
            _arrivals.Wait();
            if (_closed)
            {
                return;
            }

            if (Next() is { } job)
            {
                Do(job);
            }
        }
    }

    private RenderJob? Next()
    {
        lock (_gate)
        {
            if (_waiting.First is not { } first)
            {
                return null;
            }

            _waiting.RemoveFirst();
            _idle--;
            return first.Value;
        }
    }

    private void Do(RenderJob job)
    {
        var started = _clock.GetTimestamp();
        Interlocked.Increment(ref _running);
        try
        {
            job.Run();
        }
        finally
        {
            Interlocked.Decrement(ref _running);
            var seconds = _clock.GetElapsedTime(started).TotalSeconds;
            lock (_gate)
            {
                _idle++;
                _averageSeconds += (seconds - _averageSeconds) / 10;
            }
        }
    }

    /// <summary>Tells a caller to come back when those who wait now will have been served.</summary>
    private ProblemException Busy()
    {
        lock (_gate)
        {
            var seconds = Math.Clamp(_averageSeconds * (_waiting.Count + 1) / _limits.Renderers, 1, 60);
            return new ProblemException(ProblemType.Busy) { RetryAfter = TimeSpan.FromSeconds(seconds) };
        }
    }
}
