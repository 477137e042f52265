namespace Templating;

/// <summary>Counts what a render uses up and ends it at a limit.</summary>
internal sealed class Budget(TemplateContext context)
{
    /// <summary>What an item of a list counts, measured in characters.</summary>
    private const int VolumeOfItem = 4;
    private const int Batch = 256;
    private long _stepsLeft;
    private int _untilCheck;
    private int _batch;
    private long _volumeLeft;
    private int _iterationsLeft;
    private long _deadline;

    public Limits Limits { get; private set; } = Limits.Default;

    public void Start(Limits limits)
    {
        Limits = limits;
        _stepsLeft = limits.Steps;
        _volumeLeft = limits.Volume;
        _iterationsLeft = limits.LoopIterations;
        _batch = _untilCheck = (int)Math.Min(Batch, limits.Steps);
        _deadline = Environment.TickCount64 + (long)Math.Min(limits.RenderTime.TotalMilliseconds, int.MaxValue);
    }

    public void Step()
    {
        if (--_untilCheck < 0) Check(0);
    }

    /// <summary>Work of a built-in function on many items.</summary>
    public void Steps(int count)
    {
        if (count < 0 || _untilCheck < count) Check(count);
        else _untilCheck -= count;
    }

    /// <summary>Work on a string of that length; short ones are free.</summary>
    public void Scan(int length)
    {
        if (length >= 1024) Steps(length / 64);
    }

    public void Iteration()
    {
        if (--_iterationsLeft < 0)
        {
            throw context.Fail(
                MessageCodes.LoopLimit,
                $"The loops ran more than {Limits.LoopIterations} times in all.",
                "check that a `while` ends and that a range isn't too long");
        }

        Step();
    }

    /// <summary>A string that was built; checks its length and counts its size.</summary>
    public string Built(string text)
    {
        StringLength(text.Length);
        return text;
    }

    /// <summary>To be asked before a string of that length is built.</summary>
    public void StringLength(long length)
    {
        if (length > Limits.StringLength)
        {
            throw context.Fail(MessageCodes.StringLimit, $"A string would be longer than {Limits.StringLength} characters.");
        }

        Volume(length);
    }

    /// <summary>To be asked before a list or object of that many items is built.</summary>
    public void ListLength(long count) => Grow(count, count);

    /// <summary>To be asked before items are added to a list or object, with the number it will have then.</summary>
    public void Grow(long count, long added)
    {
        if (count > Limits.ListLength)
        {
            throw context.Fail(MessageCodes.ListLimit, $"A list would have more than {Limits.ListLength} items.");
        }

        Volume(added * VolumeOfItem);
        Steps((int)added);
    }

    public void Volume(long amount)
    {
        _volumeLeft -= amount;
        if (_volumeLeft < 0)
        {
            throw context.Fail(
                MessageCodes.VolumeLimit,
                $"The values built while rendering are larger than {Limits.Volume} in all.",
                "a string or list may be growing in a loop");
        }
    }

    private void Check(int extra)
    {
        _stepsLeft -= _batch - Math.Max(_untilCheck, 0) + extra;
        if (_stepsLeft <= 0)
        {
            throw context.Fail(
                MessageCodes.StepLimit,
                $"More than {Limits.Steps} steps were executed.",
                "check that every loop and every function that calls itself ends");
        }

        if (Environment.TickCount64 > _deadline)
        {
            throw context.Fail(MessageCodes.TimeLimit, $"Rendering took longer than {Limits.RenderTime.TotalSeconds:0.###} s.");
        }

        if (context.CancellationToken.IsCancellationRequested) throw context.Fail(MessageCodes.Cancelled, "Rendering was cancelled.");
        _batch = _untilCheck = (int)Math.Min(Batch, _stepsLeft);
    }
}
