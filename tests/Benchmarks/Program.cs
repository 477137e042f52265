using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Benchmarks.ReportBenchmarks).Assembly).Run(args);
