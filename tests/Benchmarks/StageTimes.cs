using System.Diagnostics;
using System.Globalization;

using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;

namespace Benchmarks;

/// <summary>
/// Where a report's time goes: every stage of the pipeline over many warm runs on one thread. Beside the mean stands the time that a
/// tenth of the runs stayed below, which a busy machine disturbs least.
/// </summary>
internal static class StageTimes
{
    private const int WarmUp = 300;

    /// <summary>Makes reports and prints one line per stage: microseconds (mean, best tenth) and KiB allocated.</summary>
    public static void Print(string example, string formats, int runs)
    {
        var root = Checkout.Root();
        var input = File.ReadAllBytes(Path.Combine(root, "examples", example + ".json"));
        var pipeline = new ReportPipeline(new PackStore(new PackFolders([Path.Combine(root, "templates")])));
        var spent = new Dictionary<string, (List<double> Microseconds, long Bytes, TimeSpan Paused)>(StringComparer.Ordinal);
        long before = 0;
        var pausedBefore = TimeSpan.Zero;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Stages.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = _ => (before, pausedBefore) = (GC.GetAllocatedBytesForCurrentThread(), GC.GetTotalPauseDuration()),
            ActivityStopped = stage =>
            {
                var (microseconds, bytes, pause) = spent.GetValueOrDefault(stage.OperationName, ([], 0, TimeSpan.Zero));
                microseconds.Add(stage.Duration.TotalMicroseconds);
                spent[stage.OperationName] = (microseconds, bytes + GC.GetAllocatedBytesForCurrentThread() - before, pause + GC.GetTotalPauseDuration() - pausedBefore);
            },
        };
        var (collections, paused) = (Collections(), GC.GetTotalPauseDuration());
        for (var run = 0; run < WarmUp + runs; run++)
        {
            if (run == WarmUp)
            {
                (collections, paused) = (Collections(), GC.GetTotalPauseDuration());
                ActivitySource.AddActivityListener(listener);
            }

            pipeline.Run(new ReportRequest { Input = new MemoryStream(input), InputName = example, Formats = [.. formats.Split(',')] }, CancellationToken.None);
        }

        foreach (var (stage, (microseconds, bytes, pause)) in spent)
        {
            var best = microseconds.Order().ElementAt(microseconds.Count / 10);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{stage,-12} {microseconds.Average(),9:F0} us {best,9:F0} us {bytes / 1024 / runs,7} KiB, collections {pause.TotalMicroseconds / runs:F0} us"));
        }

        var whole = Enumerable.Range(0, runs).Select(run => spent.Values.Sum(stage => stage.Microseconds[run])).Order().ToArray();
        var bytesEach = spent.Values.Sum(stage => stage.Bytes) / 1024 / runs;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{"report",-12} {whole.Average(),9:F0} us {whole[runs / 10],9:F0} us {bytesEach,7} KiB, median {whole[runs / 2]:F0} us"));
        var made = Collections().Zip(collections, (now, then) => now - then);
        paused = GC.GetTotalPauseDuration() - paused;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"collections of each generation: {string.Join(", ", made)}; they took {paused.TotalMicroseconds / runs:F0} us of each report"));
    }

    private static int[] Collections() => [.. Enumerable.Range(0, GC.MaxGeneration + 1).Select(GC.CollectionCount)];
}
