namespace Templating;

/// <summary>
/// What one render may use up. Reaching a limit ends the render with a <see cref="ScriptRuntimeException"/>; nothing is ever cut short.
/// The defaults leave room for an honest report many times over and stop a hostile template within a second and 64 MB.
/// </summary>
public sealed record Limits
{
    /// <summary>The defaults.</summary>
    public static Limits Default { get; } = new();

    /// <summary>Statements, calls, loop steps and items handled by built-in functions, all together.</summary>
    public long Steps { get; init; } = 1_000_000;

    /// <summary>Iterations of all loops together; nested loops count each inner iteration once.</summary>
    public int LoopIterations { get; init; } = 200_000;

    /// <summary>Calls and includes inside one another.</summary>
    public int RecursionDepth { get; init; } = 100;

    /// <summary>Characters of the output.</summary>
    public int OutputLength { get; init; } = 2_000_000;

    /// <summary>Characters of one string.</summary>
    public int StringLength { get; init; } = 1_000_000;

    /// <summary>Items of one list or object, and of a range that is turned into a list.</summary>
    public int ListLength { get; init; } = 100_000;

    /// <summary>Size of all values built during the render: one per character, four per list item or object member.</summary>
    public long Volume { get; init; } = 12_000_000;

    /// <summary>Decimal digits of one whole number.</summary>
    public int NumberDigits { get; init; } = 1_000;

    /// <summary>Objects inside objects when a value is printed or turned into JSON.</summary>
    public int ObjectDepth { get; init; } = 20;

    /// <summary>Time of one regular expression.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>Time of the whole render; checked every few hundred steps.</summary>
    public TimeSpan RenderTime { get; init; } = TimeSpan.FromSeconds(10);
}
