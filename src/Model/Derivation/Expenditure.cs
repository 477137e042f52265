using System.Collections.Immutable;

using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Model.Derivation;

/// <summary>支出: all money together, by kind and code (支出决算表; domain rules ).</summary>
internal static class Expenditure
{
    private static readonly ImmutableArray<(string Key, string Title, Func<NonFiscalExpenditure, decimal> Other)> Kinds =
    [
        ("basic", "基本支出", other => other.Basic),
        ("project", "项目支出", other => other.Project),
        ("toSuperior", "上缴上级支出", other => other.ToSuperior),
        ("operating", "经营支出", other => other.Operating),
        ("toAffiliated", "对附属单位补助支出", other => other.ToAffiliated),
    ];

    private static readonly ImmutableArray<string> Pots = ["gpb", "governmentFund", "stateCapital", "nonFiscal"];

    /// <summary>True when a line spends money from other sources than the three funds.</summary>
    internal static bool SpendsOther(LineFigures line) =>
        line.Expenditure?.NonFiscal is { } other && Kinds.Any(kind => kind.Other(other) != 0m);

    /// <summary>Derives the ledger <c>nonFiscal</c>: expenditure of money from other sources.</summary>
    internal static void DeriveOther(FactBook book, UnitFigures figures, CodeTree tree)
    {
        var ledger = new Ledger(book, "nonFiscal", tree);
        foreach (var (index, line, row) in Appropriation.Items(figures, tree))
        {
            foreach (var (key, title, value) in Kinds)
            {
                book.Leaf(
                    ledger.Id(row.Token, key),
                    Ledger.Title(row, "其他资金" + title),
                    value(line.Expenditure!.NonFiscal!),
                    $"/lines/{index}/expenditure/nonFiscal/{key}");
            }
        }

        foreach (var (key, title, _) in Kinds)
        {
            ledger.RollUp(key, "其他资金" + title, "其他资金" + title);
        }

        ledger.AddAcross("", "其他资金支出", "其他资金支出", [.. Kinds.Select(kind => kind.Key)]);
    }

    /// <summary>Derives the ledger <c>expenditure</c> from the four before it.</summary>
    internal static void Derive(FactBook book, UnitFigures figures, CodeTree tree)
    {
        var ledger = new Ledger(book, "expenditure", tree);
        foreach (var row in tree.Rows.Select(row => row.Row).Where(row => row.Level == RowRole.Item))
        {
            foreach (var (key, title, _) in Kinds)
            {
                var suffix = "." + row.Token + "." + key;
                book.Sum(ledger.Id(row.Token, key), Ledger.Title(row, title), [.. Pots.Select(pot => pot + suffix).Where(book.Has)]);
            }
        }

        foreach (var (key, title, _) in Kinds)
        {
            ledger.RollUp(key, title, title);
        }

        ledger.AddAcross("", "本年支出", "本年支出合计", [.. Kinds.Select(kind => kind.Key)]);
        foreach (var (key, _, _) in Kinds)
        {
            book.Share(ledger.Id("", key), "expenditure.total");
        }

        foreach (var token in tree.Classes)
        {
            book.Share(ledger.Id(token, ""), "expenditure.total");
        }

        YearOnYear.Compare(book, "expenditure.total", figures.PreviousYear?.Expenditure, "/previousYear/expenditure");
    }
}
