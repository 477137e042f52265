using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Generator.Scripting;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Figures.Reading;

namespace Benchmarks;

/// <summary>The templates of a real report: all sections of the Qiaokou pack with all values, from facts to Markdown text.</summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class ComposeBenchmarks
{
    private UnitFigures _figures = null!;
    private ReportFacts _facts = null!;
    private FormatPack _pack = null!;

    /// <summary>Reads the unit, loads the pack and derives the facts once.</summary>
    [GlobalSetup]
    public void Load()
    {
        var root = Checkout.Root();
        using var input = File.OpenRead(Path.Combine(root, "examples", "qiaokou-2021.json"));
        _figures = FiguresReader.Read(input, "qiaokou-2021").Figures!;
        _pack = new PackLoader(new PackFolders([Path.Combine(root, "templates")])).Load("wuhan-qiaokou").Pack!;
        _facts = Deriver.Derive(_figures, new DerivationOptions { Evaluation = _pack.Evaluation });
    }

    /// <summary>Renders every template of the report.</summary>
    [Benchmark]
    public int Templates()
    {
        var values = new ReportValues(_pack, _figures, _facts, AttachmentTexts.Read(_figures, folder: null, []), [], CancellationToken.None);
        return new ReportComposer(_pack, values).Compose().Text.Length;
    }

    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
