using FinalAccounts.Generator.Packs;
using FinalAccounts.Generator.Packs.Lint;
using FinalAccounts.Generator.Tests.Support;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Generator.Tests.Packs;

public sealed class PackLintTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Packs => [.. Folders.All()];

    private static PackFolders Folders { get; } = new([Repository.PathOf("templates")]);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Packs))]
    public void The_packs_have_no_errors(string id) =>
        new PackLint(Folders).Check(id).Where(finding => finding.Severity == Severity.Error).ShouldBeEmpty();

    [Theory]
    [InlineData("{{ facts.expenditre.total | amount }}", "T109", 1, 4, "expenditure")]
    [InlineData("x\n{{ facts.gpb.total.chnage }}", "T109", 2, 4, "change")]
    [InlineData("{{ $f = facts.threePublic }}{{ amount $f.reception.budgt }}", "T109", 1, 39, "budget")]
    [InlineData("{{ for $c in lists.classes }}{{ $c.nmae }}{{ end }}", "T118", 1, 33, "name")]
    [InlineData("{{ for $c in lists.classes }}{{ $c.fact.shrae }}{{ end }}", "T109", 1, 33, "share")]
    [InlineData("{{ facts.gpb.overseas.known }}", "T120", 1, 4, "basic")]
    [InlineData("{{ amuont facts.gpb.total }}", "T118", 1, 4, "amount")]
    [InlineData("{{ budget_sentnce facts.gpb.total }}", "T118", 1, 4, "budget_sentence")]
    [InlineData("{{ budget_sentence facts.gpb.total 2 3 4 5 6 7 }}", "T119", 1, 4, "budget_sentence(")]
    [InlineData("{{ amount }}", "T119", 1, 4, "amount <figure>")]
    [InlineData("{{ include \"cvoer\" }}", "T117", 1, 4, "cover")]
    [InlineData("{{ include \"../base/cover\" }}", "T111", 1, 4, "sections")]
    [InlineData("{{ table \"0l\" }}", "T115", 1, 10, "01")]
    [InlineData("{{ chart \"incme\" }}", "T116", 1, 10, "income")]
    [InlineData("{{ has \"gpb.totl\" }}", "T109", 1, 8, "total")]
    [InlineData("{{ reason \"grandTotal.chang\" }}", "T109", 1, 11, "change")]
    [InlineData("{{ pack.words.slef }}", "T118", 1, 4, "self")]
    [InlineData("{{ texts.unit.dutes }}", "T118", 1, 4, "duties")]
    [InlineData("{{ report.yeer }}", "T118", 1, 4, "year")]
    [InlineData("{{ \"x\" | string.replce \"a\" \"b\" }}", "T118", 1, 10, "replace")]
    [InlineData("{{ if true }}", "T015", 1, 12, "if true")]
    public void What_nobody_knows_in_a_template_is_found_without_rendering(string template, string code, int line, int column, string hint)
    {
        _folder.Write("odd/sections/notes.assets.md.sbn", template);

        var finding = Lint("").First(item => item.Code == code);

        finding.Place.ShouldBe(new Place("odd/sections/notes.assets.md.sbn", Line: line, Column: column));
        finding.Hint!.ShouldContain(hint);
    }

    [Theory]
    [InlineData("wrods: {self: 我局}", "T106", 4, 1, "words")]
    [InlineData("measure: fulYear", "T108", 4, 10, "fullYear")]
    [InlineData("title: \"{{ unit.nmae }}\"", "T118", 4, 8, "name")]
    [InlineData("outline: [{key: notes, sections: [{key: notes.assets, when: 'has \"staf.onDuty\"'}]}]", "T109", 4, 61, "staff")]
    [InlineData("outline: [{key: notes, sections: [{key: notes.basci, title: x}]}]", "T112", 4, 41, "notes.basic")]
    [InlineData("outline: [{key: tables, sections: [{key: tables.0l, title: x}]}]", "T115", 4, 42, "01")]
    [InlineData("outline: [{key: notes, sections: [{key: notes.assets, after: notes.basci}]}]", "T113", 4, 62, "notes.basic")]
    [InlineData("outline: [{key: notes, sections: [{key: notes.basci, remove: true}]}]", "T113", 4, 41, "notes.basic")]
    [InlineData("outline: [{key: notes, sections: [{key: notes.total, remove: true}]}]", "T123", 4, 1, "required")]
    [InlineData("words: {slogan: x}", "T122", 4, 9, "名称")]
    public void What_is_wrong_in_pack_yaml_has_line_column_and_hint(string yaml, string code, int line, int column, string hint)
    {
        var finding = Lint(yaml).First(item => item.Code == code);

        finding.Place.ShouldBe(new Place("odd/pack.yaml", Line: line, Column: column));
        finding.Hint!.ShouldContain(hint);
    }

    [Theory]
    [InlineData("[{key: t, name: 合计, row: \"\"}]", "gpb.{row}.basc", 4, "gpb.basc", "basic")]
    [InlineData("[{key: l, functional: gpb}]", "gpb.{row}.projct", 4, "gpb.class.201.projct", "project")]
    [InlineData("[{key: l, economic: [\"301\"]}]", "econmic.{row}", 4, "econmic.30101", "economic")]
    [InlineData("[{key: l, classes: 26, row: expenditre}]", "{row}", 5, "expenditre.class.201", "expenditure")]
    [InlineData("[{key: t, row: income.total}, {key: l, row: income.fscal}]", "{row}", 5, "income.fscal", "fiscal")]
    public void A_table_cannot_ask_for_facts_that_cannot_be(string rows, string value, int line, string id, string hint)
    {
        _folder.Write("odd/tables/own.yaml", $"title: x\npanels:\n  - key: lines\n    columns: [{{key: odd, value: \"{value}\"}}]\n    rows: {rows}\n");

        var finding = Lint("").Single(item => item.Code == "T109");

        finding.Message.ShouldContain($"“{id}”");
        finding.Hint!.ShouldContain(hint);
        (finding.Place.File, finding.Place.Line).ShouldBe(("odd/tables/own.yaml", line));
    }

    [Fact]
    public void A_chart_cannot_ask_for_facts_that_cannot_be()
    {
        _folder.Write("odd/charts.yaml", "charts:\n  - key: income\n    slices:\n      - {key: fiscal, fact: income.fscal}\n");

        var finding = Lint("").Single(item => item.Code == "T109");

        finding.Place.ShouldBe(new Place("odd/charts.yaml", Line: 4, Column: 29));
        finding.Hint!.ShouldContain("fiscal");
    }

    [Theory]
    [InlineData("performance.measured.goalFault", "goalFaults")]
    [InlineData("gpb.totl", "total")]
    public void A_scoring_rule_cannot_ask_for_facts_that_cannot_be(string id, string hint)
    {
        _folder.Write("odd/evaluation.yaml", $$$"""
            total: 1
            measured: [{key: goalFaults, title: x, kind: count}]
            indicators:
              - {key: a, level1: x, level2: x, name: x, weight: 1, parts: [{key: a, title: x, weight: 1, rule: proportional, value: {sum: [{{{id}}}]}}]}
            """);

        var finding = Lint("").Single(item => item.Code == "T109");

        (finding.Place.File, finding.Place.Line).ShouldBe(("odd/evaluation.yaml", 4));
        finding.Hint!.ShouldContain(hint);
    }

    [Fact]
    public void What_nothing_uses_is_told()
    {
        _folder.Write("odd/sections/lost.md.sbn", "x");
        _folder.Write("odd/tables/lost.yaml", "title: x");
        _folder.Write("odd/phrases.sbn", "{{\nfunc lost_words(x)\n  ret x\nend\n}}");

        Lint("").Select(item => (item.Code, item.Place.ToString())).ShouldBe([
            ("T122", "odd/phrases.sbn(2,6)"), ("T121", "odd/sections/lost.md.sbn(1,1)"), ("T122", "odd/tables/lost.yaml(1,1)")]);
    }

    [Fact]
    public void What_only_a_child_uses_is_used()
    {
        _folder.Write("odd/phrases.sbn", "{{\nfunc for_children(x)\n  ret x\nend\n}}");
        _folder.Write("child/pack.yaml", "id: child\nname: x\nextends: odd\n");
        _folder.Write("child/sections/notes.assets.md.sbn", "{{ for_children \"x\" }}");

        Lint("").ShouldBeEmpty();
    }

    private IReadOnlyList<Diagnostic> Lint(string yaml)
    {
        _folder.Write("odd/pack.yaml", $"id: odd\nname: x\nextends: base\n{yaml}\n");
        return new PackLint(new PackFolders([_folder.Path, Repository.PathOf("templates")])).Check("odd");
    }
}
