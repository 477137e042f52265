using FinalAccounts.Generator.Cli;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Packs;

/// <summary><c>packs</c>, <c>pack new</c>, <c>pack diff</c>, <c>pack show</c> as their users see them.</summary>
[Collection(AloneCollection.Name)]
public sealed class PackToolsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CapturedConsole _console = new();

    public void Dispose()
    {
        _console.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("base")]
    [InlineData("wuhan-qiaokou")]
    public void A_new_pack_is_clean_changes_nothing_but_its_name_and_renders(string parent)
    {
        var folder = Path.Combine(_folder.Path, "somewhere");

        Run("pack", "new", folder, "--extends", parent).ShouldBe(ExitCode.Fine);
        File.ReadAllText(Path.Combine(folder, "pack.yaml")).ShouldContain("#    notes.threePublic  ");

        _console.Clear();
        Run("pack", "lint", folder, "--strict").ShouldBe(ExitCode.Fine, _console.Errors);
        Run("pack", "diff", folder).ShouldBe(ExitCode.Fine);
        _console.Output.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldStartWith("  ~ name: ");

        Run("generate", Repository.PathOf("examples", "minimal.json"), "--pack", folder, "--format", "md", "--out", _folder.Path).ShouldBe(ExitCode.Fine, _console.Errors);
        Run("generate", Repository.PathOf("examples", "minimal.json"), "--pack", parent, "--format", "md", "--out", Path.Combine(_folder.Path, "parent")).ShouldBe(ExitCode.Fine);
        File.ReadAllText(Path.Combine(_folder.Path, "minimal.md")).ShouldBe(File.ReadAllText(Path.Combine(_folder.Path, "parent", "minimal.md")));
    }

    [Fact]
    public void A_new_pack_never_overwrites_and_needs_a_proper_id()
    {
        _folder.Write("full/notes.txt", "mine");

        Run("pack", "new", Path.Combine(_folder.Path, "full")).ShouldBe(ExitCode.Usage);
        Run("pack", "new", Path.Combine(_folder.Path, "My Pack")).ShouldBe(ExitCode.Usage);
        Run("pack", "new", Path.Combine(_folder.Path, "fine"), "--extends", "bse").ShouldBe(ExitCode.Findings);
        _console.Errors.ShouldContain("base");
    }

    [Fact]
    public void A_difference_is_told_section_by_section()
    {
        _folder.Write("odd/pack.yaml", """
            id: odd
            name: 别处
            extends: base
            words: {self: 我局}
            outline:
              - key: notes
                sections:
                  - {key: notes.assets, title: 资产, after: notes.total}
                  - {key: notes.performance, remove: true}
            """);
        _folder.Write("odd/sections/notes.assets.md.sbn", "{{ no_such \"资产\" }}\n");
        _folder.Write("odd/tables/05.yaml", "panels: [{key: lines, columns: [{key: basic, remove: true}]}]");
        _folder.Write("odd/phrases.sbn", "{{\nfunc no_such(matter)\n  ret $\"无{matter}。\"\nend\n}}");

        Run("pack", "diff", "base", Path.Combine(_folder.Path, "odd")).ShouldBe(ExitCode.Fine);

        var lines = _console.Output.Split('\n').Select(line => line.Trim()).ToList();
        lines.ShouldContain("~ words.self: 本部门 → 我局");
        lines.ShouldContain("~ notes.assets  移到 notes.total 之后");
        lines.ShouldContain(line => line.StartsWith("- notes.performance  ", StringComparison.Ordinal));
        lines.ShouldContain("~ title: 国有资产占用情况说明 → 资产");
        lines.ShouldContain("+ {{ no_such \"资产\" }}");
        lines.ShouldContain(line => line.StartsWith("- 表 05.panels.lines.columns.basic: ", StringComparison.Ordinal));
        lines.ShouldContain("~ no_such  odd/phrases.sbn");
        lines.ShouldContain("+   ret $\"无{matter}。\"");
        lines.ShouldContain("句式有改：no_such（见后）");
    }

    [Fact]
    public void A_pack_does_not_differ_from_itself()
    {
        Run("pack", "diff", "base", "base").ShouldBe(ExitCode.Fine);

        _console.Output.ShouldContain("没有不同。");
        Run("pack", "diff", "base").ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public void A_section_is_shown_with_the_source_of_each_part()
    {
        _folder.Write("odd/pack.yaml", "id: odd\nname: x\nextends: base\noutline: [{key: notes, sections: [{key: notes.gpb, sections: [{key: notes.gpb.total, title: 总数}]}]}]\n");
        _folder.Write("odd/phrases.sbn", "{{\nfunc compared(subject, f, each = \"\")\n  ret \"\"\nend\n}}");

        Run("pack", "show", Path.Combine(_folder.Path, "odd"), "notes.gpb.total").ShouldBe(ExitCode.Fine);

        _console.Output.ShouldContain("  title: 总数  ← odd/pack.yaml(4)\n");
        _console.Output.ShouldContain("模板 base/sections/notes.gpb.total.md.sbn\n");
        _console.Output.ShouldContain("  compared  ← odd/phrases.sbn(2)（代替 base/phrases.sbn(");
        _console.Output.ShouldContain("  fund: 一般公共预算财政拨款  ← base/pack.yaml(");
    }

    [Fact]
    public void A_table_is_shown_column_by_column_and_a_misspelt_section_gets_a_hint()
    {
        Run("pack", "show", "wuhan-qiaokou", "tables.01").ShouldBe(ExitCode.Fine);
        _console.Output.ShouldContain("    - {key: formula, text: 27行=");
        _console.Output.ShouldContain("- {key: grandTotal, name: 总计, row: grandTotal, role: total}  ← base/tables/01.yaml(");

        Run("pack", "show", "base", "notes.treePublic").ShouldBe(ExitCode.Usage);
        _console.Errors.ShouldContain("notes.threePublic");
    }

    [Fact]
    public void The_packs_are_listed_below_those_they_extend()
    {
        Run("packs").ShouldBe(ExitCode.Fine);

        _console.Output.ShouldContain("base  部门决算公开（通用格式）");
        _console.Output.ShouldContain("── wuhan-qiaokou  武汉市硚口区部门决算公开");
    }

    [Fact]
    public void A_broken_pack_is_listed_as_such()
    {
        _folder.Write("odd/pack.yaml", "id: odd\nname: 别处\nextends: base\nwrods: {}\n");
        _folder.Write("lost/pack.yaml", "id: lost\nname: 无主\nextends: none\n");

        CommandLine.Run(["packs", "--templates", _folder.Path, "--templates", Repository.PathOf("templates")]).ShouldBe(ExitCode.Findings);

        _console.Output.ShouldContain("── odd  别处  （有错误）");
        _console.Output.ShouldContain("── lost    （有错误）");
        _console.Errors.ShouldContain("T106");
        _console.Errors.ShouldContain("T102");
    }

    private static int Run(params string[] arguments) => CommandLine.Run([.. arguments, "--templates", Repository.PathOf("templates")]);
}
