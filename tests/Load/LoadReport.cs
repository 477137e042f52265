using System.Globalization;
using System.Text;

namespace FinalAccounts.Load;

/// <summary>How the service took it.</summary>
/// <param name="Holds">No failure but deliberate 503, and no growth of memory above a tenth.</param>
/// <param name="Text">The figures.</param>
internal sealed record LoadReport(bool Holds, string Text)
{
    /// <summary>Stands for a 503 that did not say when to come back.</summary>
    public const int Undeliberate = 599;

    private const double MostGrowth = 1.10;

    public static LoadReport Of(LoadRun run, IReadOnlyList<Sample> samples, IReadOnlyList<double> memory)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{run.Clients} clients for {run.Seconds.TotalSeconds:0} s after {run.Warm.TotalSeconds:0} s of warm-up\n");
        foreach (var group in samples.GroupBy(sample => sample.Status).OrderBy(group => group.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"status {group.Key}: {group.Count()}\n");
        }

        var served = samples.Where(sample => sample.Status == 200).ToList();
        text.Append(CultureInfo.InvariantCulture, $"served per second: {served.Count / run.Seconds.TotalSeconds:0.0}\n");
        foreach (var group in served.GroupBy(sample => sample.Path).OrderBy(group => group.Key, StringComparer.Ordinal).Prepend(new All(served)))
        {
            text.Append(CultureInfo.InvariantCulture, $"{group.Key,-24} p50 {At(group, 0.5):0.00} s  p95 {At(group, 0.95):0.00} s  p99 {At(group, 0.99):0.00} s  n {group.Count()}\n");
        }

        // A single look at a garbage-collected heap says little: the middle of the first quarter stands against the middle of the last.
        var quarter = Math.Max(1, memory.Count / 4);
        var (before, after) = (Middle(memory.Take(quarter)), Middle(memory.TakeLast(quarter)));
        text.Append(CultureInfo.InvariantCulture, $"working set: {before / 1e6:0} MB after warm-up, {after / 1e6:0} MB at the end ({after / before - 1:+0.0%;-0.0%}), {memory.Max() / 1e6:0} MB at most\n");
        var holds = samples.All(sample => sample.Status is 200 or 429 or 503) && served.Count > 0 && after <= before * MostGrowth;
        text.Append(holds ? "holds" : "DOES NOT HOLD");
        return new LoadReport(holds, text.ToString());
    }

    public override string ToString() => Text;

    private static double Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static double At(IEnumerable<Sample> samples, double share)
    {
        var sorted = samples.Select(sample => sample.Took.TotalSeconds).Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }

    private sealed class All(IReadOnlyList<Sample> samples) : List<Sample>(samples), IGrouping<string, Sample>
    {
        public string Key => "all";
    }
}
