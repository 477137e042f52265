using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;

namespace Benchmarks;

/// <summary>A whole report of an example, warm, on one thread: by format, and all formats together.</summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private const int WarmUp = 300;

    private byte[] _input = [];
    private ReportPipeline _pipeline = null!;

    /// <summary>The example.</summary>
    [Params("qiaokou-2021", "shenzhen-2020")]
    public string Example { get; set; } = "";

    /// <summary>The formats, comma-separated.</summary>
    [Params("md", "docx", "pdf", "md,docx,pdf")]
    public string Formats { get; set; } = "";

    /// <summary>Reads the input, loads the packs once, and makes reports until the runtime has compiled for good what they run through.</summary>
    [GlobalSetup]
    public void Load()
    {
        var root = Checkout.Root();
        _input = File.ReadAllBytes(Path.Combine(root, "examples", Example + ".json"));
        _pipeline = new ReportPipeline(new PackStore(new PackFolders([Path.Combine(root, "templates")])));
        for (var run = 0; run < WarmUp; run++)
        {
            Report();
        }
    }

    /// <summary>Makes the report.</summary>
    [Benchmark]
    public int Report()
    {
        var request = new ReportRequest { Input = new MemoryStream(_input), InputName = Example, Formats = [.. Formats.Split(',')] };
        return _pipeline.Run(request, CancellationToken.None).Files.Sum(file => file.Content.Length);
    }

    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance)
            .WithWarmupCount(3).WithIterationCount(20).WithInvocationCount(16).WithUnrollFactor(16));
    }
}
