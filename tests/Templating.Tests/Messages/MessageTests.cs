using System.Reflection;

namespace Templating.Tests.Messages;

/// <summary>
/// What an author gets to read, one file per mistake in <c>Cases</c>: templates above, the expected report below. Set
/// UPDATE_EXPECTED=1 to write the reports anew after a deliberate change; a build server (CI set) never does.
/// </summary>
public class MessageTests
{
    public static TheoryData<string> Files()
    {
        var data = new TheoryData<string>();
        foreach (var file in Directory.GetFiles(Repository.Tests("Messages", "Cases")).Order(StringComparer.Ordinal))
        {
            data.Add(Path.GetFileName(file));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void The_report_reads_as_expected(string file)
    {
        var path = Repository.Tests("Messages", "Cases", file);
        var example = MessageCase.Read(path);
        var report = example.Run();
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTED") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            example.Write(path, report);
        }
        else report.ShouldBe(example.Report);
    }

    [Fact]
    public void There_are_at_least_forty_cases_and_nothing_else_in_the_folder()
    {
        var files = Directory.GetFileSystemEntries(Repository.Tests("Messages", "Cases"));
        files.Length.ShouldBeGreaterThanOrEqualTo(40);
        files.ShouldAllBe(file => file.EndsWith(".txt", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_code_has_a_case()
    {
        // Reached only through a host that cancels or fails; see the API tests.
        string[] byOtherTests = [MessageCodes.Cancelled, MessageCodes.HostFunctionFailed, MessageCodes.TimeLimit, MessageCodes.TooManyMessages, MessageCodes.TemplateTooLong];
        var reports = string.Concat(Directory.GetFiles(Repository.Tests("Messages", "Cases")).Select(File.ReadAllText));
        var codes = typeof(MessageCodes).GetFields(
            BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).ToArray();
        codes.Distinct().Count().ShouldBe(codes.Length);
        codes.Except(byOtherTests).Where(code => !reports.Contains($"error {code}:", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
