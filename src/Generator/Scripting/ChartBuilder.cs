using System.Collections.Immutable;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Packs;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Generator.Scripting;

/// <summary>Fills a chart's layout with facts.</summary>
internal static class ChartBuilder
{
    private const string ValueTitle = "万元";

    /// <summary>Builds a chart, or null where it would show nothing: a fact is unknown, or every slice is zero.</summary>
    /// <param name="layout">What to show.</param>
    /// <param name="caption">The caption, number included.</param>
    /// <param name="expand">Renders a template that stands in the layout.</param>
    /// <param name="facts">The facts by id.</param>
    /// <param name="style">How figures are printed.</param>
    public static Chart? Build(ChartLayout layout, string caption, Func<string, string> expand, Func<string, Fact?> facts, NumberStyle style)
    {
        // Points carry the value as printed, so that a picture never shows what the text rounds away; all with the same decimals, as in a table.
        var printed = style with { Unit = MoneyUnit.TenThousandYuan, Thousands = false, ZeroAmount = null, StripAmountZeros = false };
        return layout.Kind == ChartKind.Ring ? Ring() : Columns();

        Chart? Columns()
        {
            var series = layout.Series
                .Select(item => new ChartSeries(expand(item.Name), [.. item.Facts.Select(facts).OfType<Fact>().Where(fact => fact.IsKnown).Select(Amount)]))
                .ToImmutableArray();
            return series.All(item => item.Points.Length == layout.Categories.Length)
                ? new Chart(layout.Key, ChartKind.Column, caption, ValueTitle, [.. layout.Categories.Select(expand)], series)
                : null;
        }

        Chart? Ring()
        {
            var slices = layout.Slices
                .Select(slice => (slice.Name, Fact: facts(slice.Fact)))
                .Where(slice => slice.Fact is { IsKnown: true, IsZero: false })
                .ToList();
            return slices.Count == 0
                ? null
                : new Chart(layout.Key, ChartKind.Ring, caption, ValueTitle, [.. slices.Select(slice => expand(slice.Name))],
                    [new ChartSeries(caption, [.. slices.Select(slice => Amount(slice.Fact!))])]);
        }

        ChartPoint Amount(Fact fact) => new(
            fact.Id,
            Rounding.Round(fact.Value!.Value / 10_000m, printed.AmountDecimals),
            Rounding.Amount(fact.Value.Value, printed) + ValueTitle);
    }
}
