using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Generator.Tests.Support;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Tests.Packs;

/// <summary>A pack with a fault gives a finding with file, line and hint, and no report.</summary>
public sealed class BadPackTests : IDisposable
{
    private const string Head = "id: odd\nname: x\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Missing_parent() => Fails(Head + "extends: bse\n", "T102", "odd/pack.yaml", 3, "base");

    [Fact]
    public void Parent_given_as_a_path() => Fails(Head + "extends: ../base\n", "T111", "odd/pack.yaml", 3, "文件夹");

    [Fact]
    public void Cycle()
    {
        _folder.Write("even/pack.yaml", "id: even\nname: x\nextends: odd\n");
        Fails(Head + "extends: even\n", "T103", "even/pack.yaml", 3, "extends");
    }

    [Fact]
    public void Unknown_key() => Fails(Head + "extends: base\nnumbers:\n  text: {percentDecimal: 1}\n", "T106", "odd/pack.yaml", 5, "percentDecimals");

    [Fact]
    public void Wrong_value() => Fails(Head + "extends: base\nnumbers:\n  text: {percentDecimals: one}\n", "T108", "odd/pack.yaml", 5, "整数");

    [Theory]
    [InlineData("numbers: {text: {percentDecimals: 40}}", "0 到 4")]
    [InlineData("numbers: {tables: {amountDecimals: -1}}", "0 到 4")]
    [InlineData("numbering: [\"{cn}、\"]", "5 级")]
    [InlineData("outline: [{key: a, title: a, sections: [{key: b, title: b, sections: [{key: c, title: c, sections: [{key: d, title: d, sections: [{key: e, title: e, sections: [{key: glossary, title: f}]}]}]}]}]}]", "上一级")]
    public void Number_or_depth_beyond_all_bounds(string yaml, string hint) => Fails(Head + $"extends: base\n{yaml}\n", "T108", "odd/pack.yaml", 4, hint);

    [Theory]
    [InlineData("words: &a {b: *a}")]
    [InlineData("a: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]\nwords: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d, *d, *d]")]
    public void Endless_yaml(string yaml) => Inspect($"{Head}extends: base\n{yaml}\n").ShouldContain(finding => finding.Code == "T104");

    [Fact]
    public void Format_of_the_unit_given_as_a_path()
    {
        _folder.Write("odd/pack.yaml", Head + "extends: base\n");
        var json = File.ReadAllText(Repository.PathOf("examples", "minimal.json")).Replace("\"year\"", $"\"format\": \"{_folder.Path}/odd\", \"year\"", StringComparison.Ordinal);
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
        var pipeline = new ReportPipeline(new PackStore(new PackFolders([Repository.PathOf("templates")])));

        var result = pipeline.Run(new ReportRequest { Input = input, InputName = "unit.json", Formats = ["md"] }, CancellationToken.None);

        result.Files.ShouldBeEmpty();
        result.Findings.ShouldContain(finding => finding.Code == "T111" && finding.Place.Pointer == "/format");
    }

    [Fact]
    public void Broken_yaml() => Fails(Head + "extends: base\nwords: {self: \n", "T104", "odd/pack.yaml", 5, "缩进");

    [Fact]
    public void Same_key_twice() =>
        Fails(Head + "extends: base\noutline: [{key: more, title: x, sections: [{key: notes.assets, title: a}, {key: notes.assets, title: b}]}]\n", "T114", "odd/pack.yaml", 4, "key");

    [Fact]
    public void Other_id_than_the_folder() => Fails("id: od\nname: x\nextends: base\n", "T124", "odd/pack.yaml", 1, "odd");

    [Fact]
    public void Template_that_cannot_be_parsed()
    {
        _folder.Write("odd/sections/notes.total.md.sbn", "甲\n{{ if facts.grandTotal.known }}乙\n");
        Fails(Head + "extends: base\n", "T015", "odd/sections/notes.total.md.sbn", 2, "if");
    }

    [Fact]
    public void Template_in_yaml_that_cannot_be_parsed() => Fails(Head + "extends: base\ntitle: \"{{ if }}\"\n", "T010", "odd/pack.yaml", 4, "if");

    [Fact]
    public void Template_that_fails_when_rendered()
    {
        _folder.Write("odd/sections/notes.total.md.sbn", "甲\n{{ amount facts.grandTotl }}\n");
        Fails(Head + "extends: base\n", "T031", "odd/sections/notes.total.md.sbn", 2, "grandTotal");
    }

    [Fact]
    public void Unknown_table_in_the_outline() =>
        Fails(Head + "extends: base\noutline: [{key: tables, sections: [{key: tables.10, title: x}]}]\n", "T115", "odd/pack.yaml", 4, "01");

    [Fact]
    public void Unknown_table_in_a_template()
    {
        _folder.Write("odd/sections/notes.total.md.sbn", "甲\n\n{{ table \"10\" }}\n");
        Fails(Head + "extends: base\n", null, "odd/sections/notes.total.md.sbn", 3, "01");
    }

    [Theory]
    [InlineData("sections/notes.total.md.sbn")]
    [InlineData("tables/01.yaml")]
    [InlineData("style.yaml")]
    public void File_that_is_a_link_out_of_the_pack(string file)
    {
        var outside = _folder.Write("secret.txt", "title: x");
        var link = Path.Combine(_folder.Path, "odd", file);
        Directory.CreateDirectory(Path.GetDirectoryName(link)!);
        File.CreateSymbolicLink(link, outside);
        Fails(Head + "extends: base\n", "T111", "odd/" + file, 0, "链接");
    }

    [Fact]
    public void Folder_that_is_a_link_out_of_the_pack()
    {
        _folder.Write("elsewhere/notes.total.md.sbn", "x");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "odd"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "odd", "sections"), Path.Combine(_folder.Path, "elsewhere"));
        Fails(Head + "extends: base\n", "T111", "odd/sections/notes.total.md.sbn", 0, "链接");
    }

    private IReadOnlyList<Diagnostic> Inspect(string yaml)
    {
        _folder.Write("odd/pack.yaml", yaml);
        return new PackLoader(new PackFolders([_folder.Path, Repository.PathOf("templates")])).Load("odd").Findings;
    }

    private void Fails(string yaml, string? code, string file, int line, string hint)
    {
        _folder.Write("odd/pack.yaml", yaml);
        var pipeline = new ReportPipeline(new PackStore(new PackFolders([_folder.Path, Repository.PathOf("templates")])));
        using var input = File.OpenRead(Repository.PathOf("examples", "minimal.json"));

        var result = pipeline.Run(new ReportRequest { Input = input, InputName = "minimal.json", Formats = ["md"], Pack = "odd" }, CancellationToken.None);

        result.Files.ShouldBeEmpty();
        var errors = result.Findings.Where(item => item.Severity == Severity.Error).ToList();
        var finding = errors.FirstOrDefault(item => (code is null || item.Code == code) && item.Place.File == file && item.Place.Line == line);
        finding.ShouldNotBeNull(string.Join("\n", errors));
        (finding.Hint ?? "").ShouldContain(hint, Case.Sensitive, finding.ToString());
    }
}
