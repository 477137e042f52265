using BenchmarkDotNet.Running;

using Benchmarks;

// "stages EXAMPLE FORMATS RUNS" shows where a report's time goes; everything else is BenchmarkDotNet's.
if (args is ["stages", var example, var formats, var runs])
{
    StageTimes.Print(example, formats, int.Parse(runs, System.Globalization.CultureInfo.InvariantCulture));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(ReportBenchmarks).Assembly).Run(args);
}
