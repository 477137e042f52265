using FinalAccounts.Generator.Cli;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Cli;

[Collection("console")]
public sealed class GenerateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TextWriter _error = Console.Error;
    private readonly StringWriter _messages = new();

    public GenerateTests() => Console.SetError(_messages);

    public void Dispose()
    {
        Console.SetError(_error);
        _folder.Dispose();
    }

    [Fact]
    public void A_valid_unit_gives_all_three_files()
    {
        Generate(Repository.PathOf("examples", "minimal.json")).ShouldBe(ExitCode.Fine, _messages.ToString());

        OutputNames().ShouldBe(["minimal.docx", "minimal.md", "minimal.pdf"]);
    }

    [Fact]
    public void A_finding_of_severity_error_leaves_what_was_there()
    {
        var input = _folder.Write("unit.json", Minimal().Replace("\"year\": ", "\"yeer\": 1, \"year\": ", StringComparison.Ordinal));
        _folder.Write("out/unit.md", "before");

        Generate(input).ShouldBe(ExitCode.Findings);

        OutputNames().ShouldBe(["unit.md"]);
        File.ReadAllText(Path.Combine(_folder.Path, "out", "unit.md")).ShouldBe("before");
        _messages.ToString().ShouldContain("F003");
        _messages.ToString().ShouldContain("/yeer");
    }

    [Fact]
    public void Unreadable_json_is_wrong_usage_with_line_and_column()
    {
        var input = _folder.Write("unit.json", "{\n  \"year\": 2021,\n  oops\n}");

        Generate(input).ShouldBe(ExitCode.Usage);

        _messages.ToString().ShouldContain("unit.json(3,3)");
        OutputNames().ShouldBeEmpty();
    }

    [Fact]
    public void A_mistake_in_prose_names_its_place_in_the_json()
    {
        var input = _folder.Write("unit.json", Minimal().Replace("\"grandTotal.change\": \"", "\"grandTotal.change\": \"{{ facts.expenditre.total | amount }}", StringComparison.Ordinal));

        Generate(input).ShouldBe(ExitCode.Findings);

        _messages.ToString().ShouldContain("/explanations/grandTotal.change");
        _messages.ToString().ShouldContain("expenditure");
    }

    [Fact]
    public void A_missing_file_an_unknown_format_and_an_unknown_pack_say_so()
    {
        Generate(Path.Combine(_folder.Path, "none.json")).ShouldBe(ExitCode.Usage);
        _messages.ToString().ShouldContain("none.json");

        Run("generate", Repository.PathOf("examples", "minimal.json"), "--format", "odt").ShouldBe(ExitCode.Usage);
        _messages.ToString().ShouldContain("odt");

        Generate(Repository.PathOf("examples", "minimal.json"), "--pack", "wuhan-qiaoku").ShouldBe(ExitCode.Findings);
        _messages.ToString().ShouldContain("wuhan-qiaokou");
    }

    [Fact]
    public void Two_inputs_of_one_name_are_refused()
    {
        var first = _folder.Write("a/unit.json", Minimal());
        var second = _folder.Write("b/unit.json", Minimal());

        Generate(first, second).ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public void Fonts_of_a_given_folder_win_over_the_system_s()
    {
        var input = Repository.PathOf("examples", "minimal.json");
        var fonts = Path.Combine(_folder.Path, "fonts");
        Directory.CreateDirectory(fonts);
        File.WriteAllBytes(Path.Combine(fonts, "renamed.ttf"), RenamedFont.Of("Times New Roman"));

        Run("generate", input, "--format", "pdf", "--out", Path.Combine(_folder.Path, "without")).ShouldBe(ExitCode.Fine, _messages.ToString());
        Run("generate", input, "--format", "pdf", "--out", Path.Combine(_folder.Path, "with"), "--fonts", fonts).ShouldBe(ExitCode.Fine, _messages.ToString());

        Pdf("with").SequenceEqual(Pdf("without")).ShouldBeFalse();

        byte[] Pdf(string name) => File.ReadAllBytes(Path.Combine(_folder.Path, name, "minimal.pdf"));
    }

    private static string Minimal() => File.ReadAllText(Repository.PathOf("examples", "minimal.json"));

    private int Generate(params string[] arguments) => Run(["generate", .. arguments, "--out", Path.Combine(_folder.Path, "out")]);

    private static int Run(params string[] arguments) => CommandLine.Run([.. arguments, "--templates", Repository.PathOf("templates")]);

    private IEnumerable<string> OutputNames()
    {
        var folder = Path.Combine(_folder.Path, "out");
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal) : [];
    }
}
