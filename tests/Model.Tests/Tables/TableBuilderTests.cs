using System.Collections.Immutable;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Numbers;
using FinalAccounts.Model.Tables;
using FinalAccounts.Model.Tests.Support;

namespace FinalAccounts.Model.Tests.Tables;

public class TableBuilderTests
{
    private static readonly LayoutColumn Name = new("name", CellKind.Text, 1m);

    [Fact]
    public void AFormOf24ClassesLeavesOutDebt()
    {
        var table = Build(
            [new ClassRows(24) { Ledger = "expenditure" }], [Name, new LayoutColumn("{row}", CellKind.Figure, 1m)], Facts("2050199"));

        table.Body.Length.ShouldBe(24);
        table.Body[^1].Cells[0].Text.ShouldBe("二十四、抗疫特别国债安排的支出");
        table.Body[4].Cells.Select(cell => cell.Text).ShouldBe(["五、教育支出", "1.00"]);
        table.Body[0].Cells[1].Text.ShouldBe("0.00");
    }

    [Fact]
    public void AClassWithoutARowInTheFormIsAFinding() =>
        Findings([new ClassRows()], [Name, new LayoutColumn("gpb.{row}", CellKind.Figure, 1m)], Facts("2330101")).ShouldBe(["T203"]);

    [Fact]
    public void AnUnknownFactIsAFindingAndSaidOnce() =>
        Findings(
            [new SingleRow("甲", ""), new SingleRow("乙", "")],
            [Name, new LayoutColumn("gpbs.{row}", CellKind.Figure, 1m)],
            Facts("2050199")).ShouldBe(["T201"]);

    [Fact]
    public void ASparseRowStaysBlankWhereThereIsNoFact()
    {
        var table = Build(
            [new SingleRow("甲", "nothing") { Sparse = true }],
            [Name, new LayoutColumn("gpb.{row}", CellKind.Figure, 1m)],
            Facts("2050199"));

        table.Body[0].Cells[1].Text.ShouldBe("");
    }

    [Fact]
    public void AHeadMustFitTheColumns()
    {
        var layout = new TableLayout
        {
            Key = "x",
            Title = "某表",
            Head = [["项目", "<", "金额"]],
            Panels = [new TablePanel { Columns = [Name], Rows = [new SingleRow("甲", null)] }],
        };

        TableBuilder.Build(layout, Facts("2050199")).Diagnostics.Select(finding => finding.Code).ShouldBe(["T202"]);
    }

    [Fact]
    public void ANameMayCoverCodeAndFollowingPanels()
    {
        ImmutableArray<LayoutColumn> columns = [new("code", CellKind.Code, 1m), Name, new("economic.{row}", CellKind.Figure, 1m)];
        var layout = new TableLayout
        {
            Key = "06",
            Title = "基本支出",
            Panels =
            [
                new TablePanel { Columns = columns, Rows = [new EconomicRows(["302"]), new FillRows(), new SingleRow("公用经费合计", null) { NameSpan = 5 }] },
                new TablePanel { Columns = columns, Rows = [new EconomicRows(["310"]), new FillRows(), new SingleRow("", "public")] },
            ],
        };

        var last = TableBuilder.Build(layout, Facts("2050199")).Table.Body[^1];

        last.Cells.Select(cell => (cell.Text, cell.ColumnSpan)).ShouldBe([("公用经费合计", 5), ("1.00", 1)]);
    }

    [Fact]
    public void ARowThatIsEmptyInEveryPanelIsNoTotal()
    {
        TablePanel Panel() => new()
        {
            Columns = [Name, new LayoutColumn("number", CellKind.RowNumber, 1m)],
            Rows = [new SingleRow("", null), new SingleRow("总计", null) { Role = RowRole.Total }],
        };
        var layout = new TableLayout { Key = "01", Title = "总表", Panels = [Panel(), Panel()] };

        TableBuilder.Build(layout, Facts("2050199")).Table.Body.Select(row => row.Role).ShouldBe([RowRole.Line, RowRole.Total]);
    }

    [Fact]
    public void AMergedCellMayNotCoverAFigure()
    {
        ImmutableArray<LayoutColumn> columns = [Name, new("economic.{row}", CellKind.Figure, 1m)];

        Findings([new SingleRow("合计", "public") { NameSpan = 2 }], columns, Facts("2050199")).ShouldBe(["T202"]);
    }

    [Fact]
    public void EconomicRowsMayBeThoseOfAFormOrThoseInUse()
    {
        ImmutableArray<LayoutColumn> columns = [new("code", CellKind.Code, 1m), new("economic.{row}", CellKind.Figure, 1m)];

        Codes(new EconomicRows(["302", "310"], UsedOnly: true)).ShouldBe(["302", "30201"]);
        Codes(new EconomicRows(["302", "310"]) { Items = ["30202", "31002"] }).ShouldBe(["302", "30201", "30202", "310", "31002"]);

        IEnumerable<string> Codes(EconomicRows rows) => Build([rows], columns, Facts("2050199")).Body.Select(row => row.Cells[0].Text);
    }

    [Fact]
    public void DepthLimitsTheRows() =>
        Build([new FunctionalRows("gpb", RowRole.Class)], [Name], Facts("2050199")).Body.Select(row => row.Cells[0].Text).ShouldBe(["教育支出"]);

    [Theory]
    [InlineData(14_949, 14_949, true)]
    [InlineData(10_000, 20_000, false)]
    [InlineData(10_050, 20_050, true)]
    public void RoundedPartsThatMissTheRoundedTotalAreNoticed(int basic, int project, bool differs)
    {
        var facts = Units.Facts(Units.WithLines(Units.Line("2050199", basic + project, basic, project)));
        var style = new NumberStyle();

        var (table, _) = TableBuilder.Build(Layouts.GeneralPublicBudget with { Numbers = style }, facts);

        RoundingDifference.IsIn(table, facts, style).ShouldBe(differs);
    }

    private static ReportFacts Facts(string code)
    {
        var className = code.StartsWith("233", StringComparison.Ordinal) ? "债务发行费用支出" : null;
        var line = Units.Line(code, 10_000m, basic: 10_000m) with { Name = "某项", GroupName = "某款", ClassName = className };
        return Units.Facts(Units.WithLines(line) with { Economic = [new EconomicFigures { Code = "30201", Amount = 10_000m }] });
    }

    private static ReportTable Build(ImmutableArray<RowSource> rows, ImmutableArray<LayoutColumn> columns, ReportFacts facts) =>
        TableBuilder.Build(Layout(rows, columns), facts).Table;

    private static IEnumerable<string> Findings(ImmutableArray<RowSource> rows, ImmutableArray<LayoutColumn> columns, ReportFacts facts) =>
        TableBuilder.Build(Layout(rows, columns), facts).Diagnostics.Select(finding => finding.Code);

    private static TableLayout Layout(ImmutableArray<RowSource> rows, ImmutableArray<LayoutColumn> columns) =>
        new() { Key = "x", Title = "某表", Panels = [new TablePanel { Columns = columns, Rows = rows }] };
}
