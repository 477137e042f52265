using System.Text.Json;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Tables;
using FinalAccounts.Model.Tests.Support;

namespace FinalAccounts.Model.Tests.Tables;

/// <summary>All nine tables of the real unit, cell by cell against its published report.</summary>
public class QiaokouTableTests
{
    private static readonly ReportFacts Facts = Units.Facts(Units.Example("qiaokou-2021"));

    [CaseFact("qiaokou-2021")]
    public void EveryPublishedRowIsThere()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Repository.Case("qiaokou-2021")!));
        var tables = document.RootElement.GetProperty("tables");

        foreach (var layout in Layouts.All)
        {
            var (table, findings) = TableBuilder.Build(layout, Facts);
            findings.ShouldBeEmpty(layout.Key);
            var published = Rows(tables.GetProperty(layout.Key));
            // The source prints a shorter list of items with names that slipped in the third group of table 06.
            var columns = layout.Key == "06" ? 6 : table.Columns.Length;
            var skipped = layout.Key == "06" ? 1 : 0;
            for (var row = 0; row < published.Count - skipped; row++)
            {
                var built = table.Body[row].Cells.Take(columns).Select(cell => Folded(cell.Text));
                built.ShouldBe(published[row].Take(columns).Select(Folded), $"{layout.Key} row {row}");
            }
        }
    }

    [Fact]
    public void TheThirdGroupOfTheBasicTableCarriesTheRightCode()
    {
        var table = TableBuilder.Build(Layouts.Basic, Facts).Table;

        var rows = table.Body.Where(row => row.Cells[8].Text.Length > 0).Select(row => string.Join(" ", row.Cells.Skip(6).Select(cell => cell.Text)));

        rows.ShouldBe(["310 资本性支出 0.2", "31002 办公设备购置 0.2", "  5.4"]);
    }

    [Fact]
    public void TotalsStandInTheLastRow()
    {
        var table = TableBuilder.Build(Layouts.Basic, Facts).Table;

        table.Body[^1].Cells.Select(cell => cell.Text).ShouldBe(["", "人员经费合计", "63.21", "", "公用经费合计", "", "", "", "5.4"]);
    }

    [Theory]
    [InlineData("07")]
    [InlineData("08")]
    [InlineData("09")]
    public void AnEmptyTableKeepsItsFormAndSaysWhy(string key)
    {
        var layout = Layouts.All.Single(each => each.Key == key);

        var table = TableBuilder.Build(layout, Facts).Table;

        table.IsEmpty.ShouldBeTrue();
        table.Body.Length.ShouldBe(1);
        table.Notes[^1].ShouldBe(layout.EmptyNote);
    }

    [Fact]
    public void HeadsBecomeSpans()
    {
        var head = TableBuilder.Build(Layouts.ThreePublic, Facts).Table.Head;

        head[0].Cells.Select(cell => cell.ColumnSpan).ShouldBe([6, 6]);
        head[1].Cells.Select(cell => (cell.ColumnSpan, cell.RowSpan)).ShouldBe([(1, 2), (1, 2), (3, 1), (1, 2), (1, 2), (1, 2), (3, 1), (1, 2)]);
        head[2].Cells.Length.ShouldBe(6);
        head[3].Role.ShouldBe(RowRole.ColumnNumbers);
    }

    [Fact]
    public void EveryFigureNamesItsFact()
    {
        var table = TableBuilder.Build(Layouts.Total, Facts).Table;

        table.Body[4].Cells[5].Runs[0].FactId.ShouldBe("expenditure.class.205");
        table.Body[29].Cells[2].Runs[0].FactId.ShouldBe("grandTotal");
    }

    private static List<List<string>> Rows(JsonElement table) =>
        [.. table.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()!).ToList())];

    // The scan's brackets and printed zeros are no part of what a table says.
    private static string Folded(string cell) =>
        cell.Replace('(', '（').Replace(')', '）').Replace("国有资本经营财政拨款", "国有资本经营预算财政拨款", StringComparison.Ordinal) is var text && text == "0.00" ? "" : text;
}
