using System.Collections.Immutable;

using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tables;

namespace FinalAccounts.Model.Derivation;

/// <summary>
/// 财政拨款: one ledger per fund with income, basic and project expenditure, opening and closing, and the ledger
/// <c>fiscal</c> of the three together (domain rules ).
/// </summary>
internal static class Appropriation
{
    /// <summary>Derives a fund's ledger.</summary>
    internal static void Derive(FactBook book, UnitFigures figures, Fund fund, CodeTree tree)
    {
        var ledger = new Ledger(book, fund.Key, tree);
        var items = Items(figures, tree);
        foreach (var (index, line, row) in items)
        {
            var spent = fund.Expenditure(line);
            var place = $"/lines/{index}/expenditure/{fund.JsonKey}";
            book.Leaf(
                ledger.Id(row.Token, "income"),
                Ledger.Title(row, fund.Title + "收入"),
                fund.Income(line),
                $"/lines/{index}/income/{fund.JsonKey}");
            book.Leaf(ledger.Id(row.Token, "basic"), Ledger.Title(row, fund.Title + "基本支出"), spent?.Basic ?? 0m, place + "/basic");
            book.Leaf(ledger.Id(row.Token, "project"), Ledger.Title(row, fund.Title + "项目支出"), spent?.Project ?? 0m, place + "/project");
        }

        foreach (var (column, word) in new[] { ("income", "收入"), ("basic", "基本支出"), ("project", "项目支出") })
        {
            ledger.RollUp(column, fund.Title + word, fund.Title + word);
        }

        ledger.AddAcross("", fund.Title + "支出", fund.Title + "支出", ["basic", "project"]);
        CarryOver.Openings(book, figures, fund, ledger, items);
        foreach (var row in tree.Rows.Select(row => row.Row))
        {
            Closing(book, ledger, row.Token, Ledger.Title(row, fund.Title + "年末结转和结余"));
        }

        Closing(book, ledger, "", fund.Title + "年末结转和结余");
        book.Sum(fund.Key + ".grandTotal", fund.Title + "收、支总计", [fund.Key + ".income", fund.Key + ".opening"]);
        book.AlsoSum(fund.Key + ".grandTotal", [fund.Key + ".total", fund.Key + ".closing"]);
    }

    /// <summary>Derives the three funds together.</summary>
    internal static void Together(FactBook book, UnitFigures figures, CodeTree tree)
    {
        var ledger = new Ledger(book, "fiscal", tree);
        foreach (var row in tree.Rows.Select(row => row.Row).Where(row => row.Level == RowRole.Item))
        {
            foreach (var (column, word) in new[] { ("basic", "财政拨款基本支出"), ("project", "财政拨款项目支出") })
            {
                book.Sum(ledger.Id(row.Token, column), Ledger.Title(row, word), InFunds(book, row.Token + "." + column));
            }
        }

        ledger.RollUp("basic", "财政拨款基本支出", "财政拨款基本支出");
        ledger.RollUp("project", "财政拨款项目支出", "财政拨款项目支出");
        ledger.AddAcross("", "财政拨款支出", "财政拨款支出", ["basic", "project"]);
        foreach (var token in tree.Rows.Select(row => row.Row.Token).Append("total"))
        {
            book.AlsoSum("fiscal." + token, InFunds(book, token));
        }

        book.Sum("fiscal.income", "财政拨款收入", InFunds(book, "income"));
        book.Sum("fiscal.opening", "年初财政拨款结转和结余", InFunds(book, "opening"));
        book.Sum("fiscal.closing", "年末财政拨款结转和结余", InFunds(book, "closing"));
        book.Sum("fiscal.grandTotal", "财政拨款收、支总计", ["fiscal.income", "fiscal.opening"]);
        book.AlsoSum("fiscal.grandTotal", ["fiscal.total", "fiscal.closing"]);

        var previous = figures.PreviousYear;
        YearOnYear.Compare(book, "fiscal.grandTotal", previous?.FiscalGrandTotal, "/previousYear/fiscalGrandTotal");
        YearOnYear.Compare(book, "fiscal.income", previous?.FiscalIncome, "/previousYear/fiscalIncome");
        YearOnYear.Compare(book, "fiscal.total", previous?.FiscalExpenditure, "/previousYear/fiscalExpenditure");
        YearOnYear.Compare(book, "governmentFund.total", previous?.GovernmentFund, "/previousYear/governmentFund");
        YearOnYear.Compare(book, "stateCapital.total", previous?.StateCapital, "/previousYear/stateCapital");
    }

    /// <summary>The lines that stand as 项 in a tree, with their place in the file.</summary>
    internal static ImmutableArray<(int Index, LineFigures Line, LedgerRow Row)> Items(UnitFigures figures, CodeTree tree)
    {
        var rows = tree.Rows.Where(row => row.Row.Level == RowRole.Item).ToDictionary(row => row.Row.Code, row => row.Row);
        return
        [
            .. figures.Lines
                .Select((line, index) => (index, line, row: rows.GetValueOrDefault(line.Code)!))
                .Where(entry => entry.row is not null),
        ];
    }

    private static void Closing(FactBook book, Ledger ledger, string token, string title) =>
        book.Balance(
            ledger.Id(token, "closing"), title, [ledger.Id(token, "opening"), ledger.Id(token, "income")], [ledger.Id(token, "")]);

    private static ImmutableArray<string> InFunds(FactBook book, string suffix) =>
        [.. Fund.All.Select(fund => fund.Key + "." + suffix).Where(book.Has)];
}
