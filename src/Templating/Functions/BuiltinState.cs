namespace Templating.Functions;

/// <summary>What built-in functions remember during one render.</summary>
internal sealed class BuiltinState
{
    private Dictionary<string, int>? _cycles;
    private DateObject? _date;
    private Random? _random;
    private int? _seed;

    /// <summary>How dates print.</summary>
    public string DateFormat => _date?.Format ?? Functions.DateFormat.Default;

    public RegexCache Regexes { get; private set; } = new();

    public void Reset(int? seed)
    {
        _cycles = null;
        _date = null;
        _random = null;
        _seed = seed;
        Regexes = new RegexCache();
    }

    /// <summary>The render's own object in place of a shared one that a template may change.</summary>
    public object? Own(object? shared) => ReferenceEquals(shared, Builtins.Date) ? _date ??= new DateObject() : shared;

    /// <summary>The next position of a cycle over so many items.</summary>
    public int NextCycle(string group, int count)
    {
        _cycles ??= new Dictionary<string, int>(StringComparer.Ordinal);
        _cycles.TryGetValue(group, out var at);
        _cycles[group] = (at + 1) % count;
        return at % count;
    }

    /// <summary>The random numbers of the render's seed; null without a seed.</summary>
    public Random? Random => _seed is null ? null : _random ??= new Random(_seed.Value);
}
