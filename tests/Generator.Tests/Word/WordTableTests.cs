using System.Collections.Immutable;
using System.Xml.Linq;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word;
using FinalAccounts.Generator.Styling;
using FinalAccounts.Model.Tables;

using static FinalAccounts.Generator.Tests.Word.WordFile;

namespace FinalAccounts.Generator.Tests.Word;

public class WordTableTests
{
    [Fact]
    public void Merged_heads_stay_merged()
    {
        // However their words are broken into lines.
        var rows = Table(SampleReport.ThreePublic()).Elements(W + "tr").Select(row => Cells(row).Replace("/", "", StringComparison.Ordinal));

        rows.Take(3).ShouldBe(
        [
            "年初预算数→6 | 决算数→6",
            "合计↓ | 因公出国（境）费↓ | 公务用车购置及运行费→3 | 公务接待费↓ | 合计↓ | 因公出国（境）费↓ | 公务用车购置及运行费→3 | 公务接待费↓",
            "↑ | ↑ | 小计 | 购置费 | 运行费 | ↑ | ↑ | ↑ | 小计 | 购置费 | 运行费 | ↑",
        ]);
    }

    [Fact]
    public void Heads_repeat_and_rows_do_not_split()
    {
        var rows = Table(SampleReport.Balance(3)).Elements(W + "tr").Select(row => row.Element(W + "trPr")!).ToList();

        rows.ShouldAllBe(row => row.Element(W + "cantSplit") != null);
        rows.Select(row => row.Element(W + "tblHeader") is not null).ShouldBe([true, true, true, false, false, false, false]);
    }

    [Fact]
    public void Columns_fill_the_text_exactly()
    {
        var table = Table(SampleReport.Wide(1));
        var grid = table.Element(W + "tblGrid")!.Elements().Select(column => Number(column.Attribute(W + "w"))).ToList();

        grid.Sum().ShouldBe(8845);
        grid.Count.ShouldBe(9);
        foreach (var row in table.Elements(W + "tr"))
        {
            row.Elements(W + "tc").Sum(cell => Number(cell.Descendants(W + "tcW").Single().Attribute(W + "w"))).ShouldBe(8845);
        }
    }

    [Fact]
    public void Cells_look_as_what_they_hold()
    {
        var table = Table(new ReportTable("x", "表", [.. Enum.GetValues<CellKind>().Select(kind => new TableColumn(kind, 1))], [],
            [new([.. Enum.GetValues<CellKind>().Select(kind => TableCell.Of("1", kind))])], []));

        table.Descendants(W + "p").Select(Style).ShouldBe(["TableText", "TableLabel", "TableCode", "TableLabel", "TableFigure"]);
        table.Descendants(W + "tc").Select(cell => cell.Descendants(W + "noWrap").Any()).ShouldBe([false, false, true, false, true]);
    }

    [Fact]
    public void Totals_are_stronger()
    {
        var rows = Table(SampleReport.Balance(2)).Elements(W + "tr").ToList();

        rows[^1].Descendants(W + "rStyle").ShouldAllBe(style => Val(style) == "Strong");
        rows[^1].Descendants(W + "rStyle").ShouldNotBeEmpty();
        rows[^2].Descendants(W + "rStyle").ShouldBeEmpty();
    }

    [Fact]
    public void Lines_above_and_notes_below_frame_the_table()
    {
        var body = WordFile.Of(new TableBlock(SampleReport.Balance(1), ShowTitle: true)).Body;

        body.Elements().Where(element => element.Name != W + "sectPr").Select(element => element.Name == W + "tbl" ? "table" : $"{Style(element)}: {Text(element)}").ShouldBe(
        [
            "TableTitle: 收入支出决算总表",
            "TableForm: 公开01表",
            "TableUnit: 部门：某市某某局\t单位：万元",
            "table",
            "TableNote: 注：本表反映部门本年度的总收支和年末结转结余情况。",
        ]);
    }

    [Fact]
    public void Whoever_hears_the_table_hears_what_it_is()
    {
        var properties = Table(SampleReport.Balance(1)).Element(W + "tblPr")!;

        Val(properties.Element(W + "tblCaption")).ShouldBe("收入支出决算总表");
        Val(properties.Element(W + "tblDescription")).ShouldBe("公开01表收入支出决算总表，共6栏2行。部门：某市某某局 单位：万元");
        properties.Element(W + "tblLook")!.Attribute(W + "firstRow")!.Value.ShouldBe("1");
    }

    [Fact]
    public void A_table_with_long_figures_shrinks_and_the_smaller_styles_exist()
    {
        var file = WordFile.Of(new TableBlock(Figures(9, "1,234,567.8"), ShowTitle: false));

        file.Body.Descendants(W + "tbl").Single().Descendants(W + "p").Select(Style).Distinct().ShouldBe(["TableFigure-75"]);
        var style = file.Part("word/styles.xml").Elements(W + "style").Single(element => element.Attribute(W + "styleId")!.Value == "TableFigure-75");
        Val(style.Descendants(W + "sz").Single()).ShouldBe("15");
        Val(style.Element(W + "basedOn")).ShouldBe("TableFigure");
        file.Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("841.91 3,052.5 3,216 — 无", "TableFigure TableFigure-Lack0.5 TableFigure-Lack1.25 TableFigure-Lack1.25 TableFigure")]
    [InlineData("3,216 1 -2", "TableFigure TableFigure TableFigure")]
    [InlineData("43.7% 100% -", "TableFigure TableFigure-Lack0.75 TableFigure-Lack1.58")]
    public void Decimal_points_stand_under_each_other(string figures, string styles)
    {
        var file = WordFile.Of(new TableBlock(
            Figures(1, "") with { Body = [.. figures.Split(' ').Select(figure => new TableRow([TableCell.Of(figure, CellKind.Figure)]))] }, ShowTitle: false));

        file.Body.Descendants(W + "tbl").Single().Descendants(W + "p").Select(Style).ShouldBe(styles.Split(' '));
    }

    [Fact]
    public void What_a_figure_lacks_is_a_style_of_its_own_where_a_table_needs_it()
    {
        var cells = new[] { "1.25", "1" }.Select(figure => TableCell.Of(figure, CellKind.Figure));
        var block = new TableBlock(Figures(1, "") with { Body = [.. cells.Select(cell => new TableRow([cell]))] }, ShowTitle: false);
        var pages = new FixedPages { Tables = { [block] = new FittedTable(0.85m, 2.55m, [400m]) } };

        var styles = WordFile.Of(new ReportDocument(new("", "", "", new(2022, 1, 1)), [block]), pages: pages).Part("word/styles.xml").Elements(W + "style")
            .Where(style => style.Attribute(W + "styleId")!.Value.StartsWith("TableFigure-Lack", StringComparison.Ordinal));

        var lacking = styles.ShouldHaveSingleItem();
        Val(lacking.Element(W + "name")).ShouldBe("表格数字 85% 缺2位及小数点");
        Val(lacking.Element(W + "basedOn")).ShouldBe("TableFigure-85");
        lacking.Descendants(W + "ind").Single().Attribute(W + "right")!.Value.ShouldBe("213"); // 1.25 of 8.5 points
    }

    [Fact]
    public void A_figure_that_fits_at_no_size_is_a_finding()
    {
        var file = WordFile.Of(new TableBlock(Figures(12, "123,456,789,012.34"), ShowTitle: false));

        file.Findings.ShouldHaveSingleItem().Code.ShouldBe("O204");
    }

    [Fact]
    public void Short_and_overlong_rows_still_make_a_grid()
    {
        var cell = TableCell.Of("1", CellKind.Figure, rowSpan: 9, columnSpan: 9);
        var table = Table(Figures(3, "") with { Body = [new([]), new([TableCell.Of("2", CellKind.Figure), cell, cell]), new([cell, cell])] });

        table.Elements(W + "tr").Select(Cells).ShouldBe([" |  | ", "2 | 1→2↓", "1 | ↑→2"]);
    }

    [Fact]
    public void A_cell_that_a_page_parts_is_named_again_there()
    {
        var group = TableCell.Of("组", CellKind.Label, rowSpan: 4);
        var block = new TableBlock(
            Figures(2, "") with { Body = [new([group, TableCell.Of("1", CellKind.Figure)]), Line("2"), Line("3"), Line("4"), new([TableCell.Of("合计", CellKind.Label, columnSpan: 2)])] },
            ShowTitle: false);
        var pages = new FixedPages { Tables = { [block] = new FittedTable(1m, 3m, [200m, 200m]) { SaidAgain = [(2, 0)] } } };

        var table = WordFile.Of(new ReportDocument(new("", "", "", new(2022, 1, 1)), [block]), new ReportStyle(), pages).Body.Elements(W + "tbl").Single();

        table.Elements(W + "tr").Select(Cells).ShouldBe(["组↓ | 1", "↑ | 2", "组↓ | 3", "↑ | 4", "合计→2"]);

        static TableRow Line(string figure) => new([TableCell.Of(figure, CellKind.Figure)]);
    }

    [Fact]
    public void Cells_and_notes_part_where_the_pages_part_them()
    {
        var cells = new[] { TableCell.Of("债务利息及费用支出", CellKind.Text), TableCell.Of("公务用车运行维护费", CellKind.Label, rowSpan: 2) };
        TableRow second = new([TableCell.Of("一", CellKind.Text)]);
        var block = new TableBlock(Figures(2, "") with { Body = [new([.. cells]), second], Notes = [$"注：{new string('长', 39)}短句。", "又一注。"] }, ShowTitle: false);
        var fitted = new FittedTable(1m, 3m, [96m, 346.2m])
        {
            Lines = new Dictionary<(bool, int, int), IReadOnlyList<string>> { [(false, 0, 0)] = ["债务利息及费用", "支出"], [(false, 0, 1)] = ["公务用车", "运行维护费"] },
            NoteLines = [[$"注：{new string('长', 37)}", "长长短句。"], ["又一注。"]],
            SaidAgain = [(1, 1)],
        };

        var body = WordFile.Of(new ReportDocument(new("", "", "", new(2022, 1, 1)), [block]), pages: new FixedPages { Tables = { [block] = fitted } }).Body;

        body.Element(W + "tbl")!.Elements(W + "tr").Select(Cells).ShouldBe(["债务利息及费用支出 | 公务用车/运行维护费", "一 | 公务用车/运行维护费"]);
        body.Descendants(W + "p").Where(paragraph => paragraph.Descendants(W + "ind").Any()).Select(Text).ShouldBe(["债务利息及费用支出", Text(body.Elements(W + "p").First())]);
    }

    [Fact]
    public void Two_tables_never_grow_together()
    {
        var table = new TableBlock(Figures(1, "1"), ShowTitle: false);

        WordFile.Of(table, table).Body.Elements().Select(element => element.Name.LocalName).ShouldBe(["tbl", "p", "tbl", "p", "sectPr"]);
    }

    [Fact]
    public void Notes_do_not_stand_alone_on_a_page()
    {
        var rows = Table(SampleReport.Balance(5)).Elements(W + "tr").Where(row => row.Element(W + "trPr")!.Element(W + "tblHeader") is null).ToList();

        // The first row does not stay behind alone, nor does the last with its note go on alone.
        foreach (var kept in new[] { rows[0], rows[^2], rows[^1] })
        {
            kept.Descendants(W + "pPr").ShouldAllBe(properties => properties.Element(W + "keepNext") != null);
        }

        rows[^3].Descendants(W + "keepNext").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)] // where the PDF's pages end inside groups, one of three rows may be parted
    public void Rows_that_head_others_and_short_groups_stay_together(bool partsGroups, bool isKept)
    {
        TableRow Row(RowRole role, int rowSpan = 1) => new([TableCell.Of("一", CellKind.Text, rowSpan: rowSpan)], role);
        TableRow below = new([]);
        var rows = ImmutableArray.Create(
            Row(RowRole.Line), Row(RowRole.Line), Row(RowRole.Line), Row(RowRole.Head), Row(RowRole.Line), Row(RowRole.Line, rowSpan: 3), below, below, Row(RowRole.Line), Row(RowRole.Line));

        WordRowGroups.KeepWithNext(rows, WordTableGrid.Place(rows, 1), hasNotes: false, partsGroups)
            .ShouldBe([true, false, true, true, false, isKept, isKept, false, true, false]);
    }

    [Fact]
    public void Heads_are_filled_where_the_style_says_so()
    {
        var style = new ReportStyle { Table = new() { HeadFill = "D9E2F3" } };
        var document = new ReportDocument(new("", "", "", new(2022, 1, 1)), [new TableBlock(SampleReport.Balance(1), ShowTitle: true)]);

        WordFile.Of(document, style).Body.Descendants(W + "shd").Count().ShouldBe(2 + 6 + 6);
    }

    private static XElement Table(ReportTable table) => WordFile.Of(new TableBlock(table, ShowTitle: true)).Body.Elements(W + "tbl").Single();

    private static ReportTable Figures(int columns, string figure) => new("x", "表",
        [.. Enumerable.Repeat(new TableColumn(CellKind.Figure, 1), columns)], [],
        [new([.. Enumerable.Repeat(TableCell.Of(figure, CellKind.Figure), columns)])], ImmutableArray<string>.Empty);

    private static string Cells(XElement row) => string.Join(" | ", row.Elements(W + "tc").Select(cell =>
    {
        var properties = cell.Element(W + "tcPr")!;
        var merge = properties.Element(W + "vMerge");
        return Text(cell).Replace("\n", "/", StringComparison.Ordinal)
            + (merge is null || Val(merge) is not null ? "" : "↑")
            + (properties.Element(W + "gridSpan") is { } span ? "→" + Val(span) : "")
            + (Val(merge) == "restart" ? "↓" : "");
    }));

    private static int Number(XAttribute? attribute) => int.Parse(attribute!.Value, System.Globalization.CultureInfo.InvariantCulture);
}
