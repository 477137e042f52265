using System.Collections.Immutable;

using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Model.Derivation;

/// <summary>收入: by source and code (收入决算表; domain rules ).</summary>
internal static class Income
{
    private static readonly ImmutableArray<(string Key, string Title, Func<LineIncome, decimal> Value)> Sources =
    [
        ("generalPublicBudget", "一般公共预算财政拨款收入", income => income.GeneralPublicBudget),
        ("governmentFund", "政府性基金预算财政拨款收入", income => income.GovernmentFund),
        ("stateCapital", "国有资本经营预算财政拨款收入", income => income.StateCapital),
        ("superiorSubsidy", "上级补助收入", income => income.SuperiorSubsidy),
        ("business", "事业收入", income => income.Business),
        ("operating", "经营收入", income => income.Operating),
        ("affiliated", "附属单位上缴收入", income => income.Affiliated),
        ("other", "其他收入", income => income.Other),
    ];

    private static readonly ImmutableArray<string> Kinds =
        ["fiscal", "superiorSubsidy", "business", "operating", "affiliated", "other"];

    /// <summary>The rows with income.</summary>
    internal static CodeTree Tree(UnitFigures figures) => CodeTree.Of(
        figures.Lines.Where(line => line.Income is { } income && Sources.Any(source => source.Value(income) != 0m)), figures.Year);

    /// <summary>Derives the ledger <c>income</c>.</summary>
    internal static void Derive(FactBook book, UnitFigures figures, CodeTree tree)
    {
        var ledger = new Ledger(book, "income", tree);
        var rows = tree.Rows.Where(row => row.Row.Level == RowRole.Item).ToDictionary(row => row.Row.Code, row => row.Row);
        for (var index = 0; index < figures.Lines.Length; index++)
        {
            if (!rows.TryGetValue(figures.Lines[index].Code, out var row))
            {
                continue;
            }

            foreach (var (key, title, value) in Sources)
            {
                book.Leaf(
                    ledger.Id(row.Token, key),
                    Ledger.Title(row, title),
                    value(figures.Lines[index].Income!),
                    $"/lines/{index}/income/{key}");
            }
        }

        foreach (var (key, title, _) in Sources)
        {
            ledger.RollUp(key, title, title);
        }

        ledger.AddAcross("fiscal", "财政拨款收入", "财政拨款收入", ["generalPublicBudget", "governmentFund", "stateCapital"]);
        ledger.AddAcross("", "本年收入", "本年收入合计", Kinds);
        book.AlsoSum("income.total", [.. Sources.Select(source => "income." + source.Key)]);
        foreach (var kind in Kinds.Concat(["generalPublicBudget", "governmentFund", "stateCapital"]))
        {
            book.Share(ledger.Id("", kind), "income.total");
        }

        YearOnYear.Compare(book, "income.total", figures.PreviousYear?.Income, "/previousYear/income");
    }
}
