using System.Text.RegularExpressions;

using FinalAccounts.Generator.Cli;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Packs;

/// <summary>Follows docs/pack-guide.md to the letter: writes its files, runs its commands, looks for the lines it shows.</summary>
[Collection(AloneCollection.Name)]
public sealed partial class PackGuideTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _before = Directory.GetCurrentDirectory();

    public PackGuideTests()
    {
        CopyTemplates();
        Directory.SetCurrentDirectory(_folder.Path);
    }

    public void Dispose()
    {
        Directory.SetCurrentDirectory(_before);
        _folder.Dispose();
    }

    [Fact]
    public void The_guide_does_what_it_says()
    {
        using var console = new CapturedConsole();
        foreach (var block in Blocks())
        {
            switch (block)
            {
                case { Language: "sh" }:
                    Run(block.Text, console);
                    break;
                case { Language: "text", File: "" }:
                    ShouldHold(console.Output, block.Text);
                    break;
                case { Language: "text" }:
                    ShouldHold(File.ReadAllText(block.File), block.Text);
                    break;
                default:
                    _folder.Write(block.File, block.Text);
                    break;
            }
        }

        Percentages().Matches(File.ReadAllText("out/unit.md")).Select(match => match.Groups[1].Length).Distinct().ShouldBe([1]);
    }

    [Fact]
    public void The_pack_fits_into_sixty_lines() =>
        Blocks().Where(block => block.File.StartsWith("templates/", StringComparison.Ordinal)).Sum(block => block.Text.Count(letter => letter == '\n')).ShouldBeInRange(30, 60);

    private static void Run(string commands, CapturedConsole console)
    {
        foreach (var command in commands.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            console.Clear();
            var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            words[0].ShouldBe("generator");
            CommandLine.Run(words[1..]).ShouldBe(ExitCode.Fine, $"{command}\n{console.Errors}");
        }
    }

    /// <summary>All lines of an excerpt, in order.</summary>
    private static void ShouldHold(string text, string excerpt)
    {
        var lines = new Queue<string>(text.Split('\n'));
        foreach (var line in excerpt.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            while (lines.TryPeek(out var next) && next != line)
            {
                lines.Dequeue();
            }

            lines.ShouldNotBeEmpty($"“{line}” is not there\n{text}");
        }
    }

    private static IEnumerable<(string Language, string File, string Text)> Blocks() =>
        Fences().Matches(File.ReadAllText(Repository.PathOf("docs", "pack-guide.md")))
            .Select(match => (match.Groups["language"].Value, match.Groups["file"].Value, match.Groups["text"].Value));

    private void CopyTemplates()
    {
        var from = Repository.PathOf("templates");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            _folder.Write(Path.Combine("templates", Path.GetRelativePath(from, file)), File.ReadAllText(file));
        }
    }

    [GeneratedRegex("^```(?<language>[a-z]+)(?: (?<file>\\S+))?\\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fences();

    [GeneratedRegex("\\d\\.(\\d+)%")]
    private static partial Regex Percentages();
}
