using System.Collections.Immutable;

using FinalAccounts.Model.Classification;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Model.Derivation;

/// <summary>
/// 基本支出 by economic code, with 人员经费 and 公用经费 (基本支出决算表; domain rule R-37).
/// </summary>
internal static class Economic
{
    /// <summary>Derives <c>economic.*</c> and the rows with an amount.</summary>
    internal static ImmutableArray<LedgerRow> Derive(FactBook book, UnitFigures figures)
    {
        var rows = ImmutableArray.CreateBuilder<LedgerRow>();
        var items = figures.Economic
            .Select((item, index) => (Item: item, Index: index))
            .OrderBy(entry => entry.Item.Code, StringComparer.Ordinal);
        foreach (var ofClass in items.GroupBy(entry => entry.Item.Code[..3], StringComparer.Ordinal))
        {
            var parts = ImmutableArray.CreateBuilder<string>();
            var itemRows = new List<LedgerRow>();
            foreach (var (item, index) in ofClass)
            {
                var name = item.Name ?? EconomicCodes.Find(item.Code, figures.Year)?.Name ?? item.Code;
                book.Leaf("economic." + item.Code, name, item.Amount, $"/economic/{index}/amount");
                parts.Add("economic." + item.Code);
                if (item.Amount != 0m)
                {
                    itemRows.Add(new LedgerRow(item.Code, name, RowRole.Item, item.Code));
                }
            }

            var className = EconomicCodes.Find(ofClass.Key, figures.Year)?.Name ?? ofClass.Key;
            book.Sum("economic." + ofClass.Key, className, parts.ToImmutable());
            if (itemRows.Count > 0)
            {
                rows.Add(new LedgerRow(ofClass.Key, className, RowRole.Class, ofClass.Key));
                rows.AddRange(itemRows);
            }
        }

        ImmutableArray<string> classes = [.. EconomicCodes.Classes.Where(code => book.Has("economic." + code))];
        book.Sum("economic.personnel", "人员经费", [.. classes.Where(IsPersonnel).Select(code => "economic." + code)]);
        book.Sum("economic.public", "公用经费", [.. classes.Where(code => !IsPersonnel(code)).Select(code => "economic." + code)]);
        book.Sum("economic.total", "一般公共预算财政拨款基本支出（经济分类）", ["economic.personnel", "economic.public"]);
        foreach (var id in classes.Select(code => "economic." + code).Concat(["economic.personnel", "economic.public"]))
        {
            book.Share(id, "economic.total");
        }

        foreach (var row in rows.Where(row => row.Level == RowRole.Item))
        {
            book.Share("economic." + row.Token, "economic.total");
        }

        return rows.ToImmutable();
    }

    private static bool IsPersonnel(string classCode) => EconomicCodes.PersonnelClasses.Contains(classCode);
}
