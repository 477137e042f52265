using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Model.Tables;

/// <summary>
/// 尾数误差: rounded parts that do not add up to the rounded total. Nothing is wrong then (domain rules ); a pack prints
/// the usual note.
/// </summary>
public static class RoundingDifference
{
    /// <summary>True when a total that a table prints is not the sum of its parts as the table prints them.</summary>
    /// <param name="table">The table.</param>
    /// <param name="facts">The facts it was built from.</param>
    /// <param name="numbers">How the table prints figures.</param>
    public static bool IsIn(ReportTable table, ReportFacts facts, NumberStyle numbers)
    {
        var printed = table.Body.SelectMany(row => row.Cells).SelectMany(cell => cell.Runs)
            .Select(run => run.FactId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return facts.Sums.Any(sum =>
            printed.Contains(sum.Total)
            && sum.Parts.All(part => printed.Contains(part) || facts[part].IsZero)
            && facts[sum.Total].Kind == FactKind.Amount
            && Digits(facts[sum.Total]) != sum.Parts.Sum(part => Digits(facts[part])));

        decimal Digits(Fact fact)
        {
            var inUnit = (fact.Value ?? 0m) / (numbers.Unit == MoneyUnit.TenThousandYuan ? 10_000m : 1m);
            return Rounding.Round(inUnit, numbers.AmountDecimals);
        }
    }
}
