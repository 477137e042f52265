using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Packs.Lint;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Packs;

/// <summary>A pack damaged at random is a matter of findings, never of an exception.</summary>
public sealed class MutatedPackTests : IDisposable
{
    private const int Rounds = 25;

    private static readonly string[] Scraps = ["{", "}", "[", "]", ":", "- ", "\"", "{{", "}}", "end", "\n", "  ", "key: x", "remove: true", "after: y", "null", "-1", "true", "*a", "&a", "😀", "\0"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("pack.yaml")]
    [InlineData("tables/01.yaml")]
    [InlineData("tables/06.yaml")]
    [InlineData("charts.yaml")]
    [InlineData("glossary.yaml")]
    [InlineData("style.yaml")]
    [InlineData("phrases.sbn")]
    [InlineData("sections/notes.performance.md.sbn")]
    public void Damage_is_found_and_survived(string file)
    {
        var whole = File.ReadAllText(Repository.PathOf("templates", "base", file));
        var lint = new PackLint(new PackFolders([_folder.Path, Repository.PathOf("templates")]));
        var random = new Random(file.Length);
        for (var round = 0; round < Rounds; round++)
        {
            var text = whole;
            for (var wounds = random.Next(1, 4); wounds > 0; wounds--)
            {
                var at = random.Next(text.Length);
                var length = random.Next(Math.Min(12, text.Length - at));
                text = text.Remove(at, length).Insert(at, Scraps[random.Next(Scraps.Length)]);
            }

            if (file != PackLoader.PackFile)
            {
                _folder.Write("odd/pack.yaml", "id: odd\nname: x\nextends: base\n");
            }

            _folder.Write("odd/" + file, text);

            Should.NotThrow(() => lint.Check("odd"), $"{file}, round {round}");
        }
    }
}
