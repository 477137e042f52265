using System.Diagnostics;

using FinalAccounts.Generator.Cli;
using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Packs;

[Collection(AloneCollection.Name)]
public sealed class GenerateWatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TemporaryFolder _folder = new();
    private readonly CapturedConsole _console = new();
    private readonly CancellationTokenSource _end = new();

    public void Dispose()
    {
        _end.Dispose();
        _console.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_change_of_json_or_pack_makes_the_report_again_within_two_seconds()
    {
        var unit = File.ReadAllText(Repository.PathOf("examples", "minimal.json"));
        var input = _folder.Write("unit.json", unit);
        _folder.Write("packs/odd/pack.yaml", "id: odd\nname: x\nextends: base\n");
        var watching = Task.Run(() => Watch(input));
        await Until("某某市教育装备中心");

        _folder.Write("unit.json", unit.Replace("某某市教育装备中心", "某某市教育考试院", StringComparison.Ordinal));
        var afterJson = await Until("某某市教育考试院");
        _folder.Write("packs/odd/sections/notes.assets.md.sbn", "{{ unit.self }}资产见附表。");
        var afterNewFile = await Until("本部门资产见附表。");
        _folder.Write("packs/odd/pack.yaml", "id: odd\nname: x\nextends: base\nwords: {self: 我局}\n");
        var afterPack = await Until("我局资产见附表。");

        _folder.Write("packs/odd/pack.yaml", "id: odd\nname: x\nextends: base\nwrods: {self: 我局}\n");
        await Until(() => _console.Errors.Contains("T106", StringComparison.Ordinal));
        Report().ShouldContain("我局资产见附表。");
        _folder.Write("packs/odd/pack.yaml", "id: odd\nname: x\nextends: base\nwords: {self: 我院}\n");
        await Until("我院资产见附表。");

        await Task.Delay(TimeSpan.FromSeconds(1));
        var runs = Runs();
        _folder.Write("run.log", "a file that is none of ours");
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        Runs().ShouldBe(runs);

        await _end.CancelAsync();
        (await watching).ShouldBe(ExitCode.Fine);
        new[] { afterJson, afterNewFile, afterPack }.Max().ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Standard_input_cannot_be_watched() => Should.Throw<InputException>(() => Watch("-"));

    private int Watch(string input)
    {
        var folders = new PackFolders([Path.Combine(_folder.Path, "packs"), Repository.PathOf("templates")]);
        var packs = new PackStore(folders);
        var run = new GenerateRun(new ReportPipeline(packs), new GenerateOptions { Formats = ["md", "docx"], Folder = _folder.Path, Pack = "odd" });
        return new GenerateWatch(run, packs, folders).Run([input], _end.Token);
    }

    private int Runs() => _console.Errors.Split('\n').Count(line => line.Contains("等待修改", StringComparison.Ordinal));

    private string Report() => File.Exists(Path.Combine(_folder.Path, "unit.md")) ? File.ReadAllText(Path.Combine(_folder.Path, "unit.md")) : "";

    private Task<TimeSpan> Until(string text) => Until(() => Report().Contains(text, StringComparison.Ordinal));

    private async Task<TimeSpan> Until(Func<bool> holds)
    {
        var watch = Stopwatch.StartNew();
        while (!holds())
        {
            watch.Elapsed.ShouldBeLessThan(Patience, _console.Errors);
            await Task.Delay(10);
        }

        return watch.Elapsed;
    }
}
