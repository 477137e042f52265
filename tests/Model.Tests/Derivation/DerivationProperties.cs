using FinalAccounts.Model.Checks;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tables;
using FinalAccounts.Model.Tests.Support;
using FinalAccounts.Model.Tests.Tables;

using FsCheck;
using FsCheck.Fluent;

namespace FinalAccounts.Model.Tests.Derivation;

/// <summary>What holds for any unit.</summary>
public class DerivationProperties
{
    [Fact]
    public void PartsAddUpToTheirTotals() => Holds(figures =>
    {
        var facts = Units.Facts(figures);
        return facts.Sums.All(sum => facts[sum.Total].Value is not { } total
            || (sum.Parts.Sum(part => facts[part].Value) ?? 0m) == total);
    });

    [Fact]
    public void TheTotalOfALedgerIsTheSumOfItsClasses() => Holds(figures =>
    {
        var facts = Units.Facts(figures);
        return new[] { "income", "expenditure", "gpb", "fiscal" }.All(ledger =>
            facts.Rows(ledger).Where(row => row.Level == RowRole.Class).Sum(row => facts[$"{ledger}.{row.Token}"].Value) == facts[ledger + ".total"].Value);
    });

    [Fact]
    public void TheOrderOfLinesDoesNotMatter() => Holds(figures =>
    {
        var shuffled = figures with
        {
            Lines = [.. figures.Lines.Reverse()],
            Economic = [.. figures.Economic.Reverse()],
        };
        return Values(Units.Facts(figures)).SequenceEqual(Values(Units.Facts(shuffled)));
    });

    [Fact]
    public void SharesOfAWholeAddUpToOne() => Holds(figures =>
    {
        var facts = Units.Facts(figures);
        var shares = facts.Rows("gpb").Where(row => row.Level == RowRole.Class).Select(row => facts[$"gpb.{row.Token}.share"].Value).ToList();
        return shares.Count == 0 || Math.Abs(shares.Sum()!.Value - 1m) < 0.000_000_000_000_001m;
    });

    [Fact]
    public void TablesAndChecksTakeAnyUnit() => Holds(figures =>
    {
        var facts = Units.Facts(figures);
        CheckList.Check(figures, facts).IsDefault.ShouldBeFalse();
        return Layouts.All.All(layout =>
        {
            var (table, findings) = TableBuilder.Build(layout, facts);
            return findings.IsEmpty && table.Body.All(row => row.Cells.Sum(cell => cell.ColumnSpan) == table.Columns.Length);
        });
    });

    [Fact]
    public void ReadingNeverThrows() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(), bytes => Units.Read(bytes).Diagnostics.Length > 0).QuickCheckThrowOnFailure();

    [Fact]
    public void ReadingADamagedFileNeverThrows()
    {
        var whole = File.ReadAllBytes(Repository.Example("minimal"));
        var damages = from at in Gen.Choose(0, whole.Length - 1) from value in Gen.Choose(0, 255) select (at, value);
        Prop.ForAll(Arb.From(damages), damage =>
        {
            var (at, value) = damage;
            byte[] damaged = [.. whole];
            damaged[at] = (byte)value;
            var reading = Units.Read(damaged);
            return reading.Figures is null == reading.Diagnostics.Length > 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static void Holds(Func<UnitFigures, bool> property) =>
        Prop.ForAll(RandomUnits.Any, property).QuickCheckThrowOnFailure();

    private static IEnumerable<(string Id, decimal? Value)> Values(ReportFacts facts) =>
        facts.All.Select(fact => (fact.Id, fact.Value)).OrderBy(pair => pair.Id, StringComparer.Ordinal);
}
