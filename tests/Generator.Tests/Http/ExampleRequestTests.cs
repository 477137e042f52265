using System.Text.RegularExpressions;

using FinalAccounts.Generator.Tests.Http.Support;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Http;

public sealed partial class ExampleRequestTests
{
    private static readonly string Folder = Repository.PathOf("examples", "http");

    [ToolFact("bash", "curl")]
    public async Task The_script_gets_every_answer()
    {
        await using var service = await (await TestService.OnSocketAsync()).ReadyAsync();
        using var answers = new TemporaryFolder();

        var (code, output) = Tool.Run("bash", Path.Combine(Folder, "requests.sh"), service.Address.ToString().TrimEnd('/'), answers.Path);

        code.ShouldBe(0, output);
        string Read(string name) => File.ReadAllText(Path.Combine(answers.Path, name));
        File.ReadAllBytes(Path.Combine(answers.Path, "report.pdf")).ShouldBe(Examples.Bytes("qiaokou-2021", "pdf"));
        File.ReadAllBytes(Path.Combine(answers.Path, "report.docx")).ShouldBe(Examples.Bytes("qiaokou-2021", "docx"));
        Read("attached.md").ShouldContain("装备巡检覆盖全市学校");
        Read("checks.json").ShouldContain("\"passed\": true");
        Read("metrics.txt").ShouldContain("generator_requests_total");
    }

    [Fact]
    public void The_script_and_the_http_file_send_the_same_requests()
    {
        var script = ScriptAddress().Matches(File.ReadAllText(Path.Combine(Folder, "requests.sh"))).Select(match => match.Groups[1].Value);
        var file = FileAddress().Matches(File.ReadAllText(Path.Combine(Folder, "service.http"))).Select(match => match.Groups[1].Value);

        script.ShouldBe(file);
        file.Count().ShouldBeGreaterThan(10);
    }

    [GeneratedRegex("\"\\$host(/[^\"]*)\"")]
    private static partial Regex ScriptAddress();

    [GeneratedRegex("^(?:GET|POST) \\{\\{host\\}\\}(\\S*)", RegexOptions.Multiline)]
    private static partial Regex FileAddress();
}
