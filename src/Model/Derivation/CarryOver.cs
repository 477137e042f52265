using System.Collections.Immutable;

using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Derivation;

/// <summary>结转和结余: openings as typed, closings derived (domain rule R-32).</summary>
internal static class CarryOver
{
    private const string Word = "年初结转和结余";

    /// <summary>
    /// A fund's openings. They are typed per code or for the fund; in the second case rows have none of their own, unless the
    /// fund has a single 项, whose opening it then is.
    /// </summary>
    internal static void Openings(
        FactBook book, UnitFigures figures, Fund fund, Ledger ledger, ImmutableArray<(int Index, LineFigures Line, LedgerRow Row)> items)
    {
        var ofFund = figures.CarryOver?.Opening is { } opening ? fund.Opening(opening) : 0m;
        var place = "/carryOver/opening/" + fund.JsonKey;
        var perCode = items.Any(item => item.Line.Opening is { } typed && fund.Opening(typed) != 0m);
        var title = fund.Title + Word;
        if (ofFund == 0m || perCode || items.Length == 1)
        {
            foreach (var (index, line, row) in items)
            {
                var isFunds = !perCode && ofFund != 0m;
                book.Leaf(
                    ledger.Id(row.Token, "opening"),
                    Ledger.Title(row, title),
                    isFunds ? ofFund : line.Opening is { } typed ? fund.Opening(typed) : 0m,
                    isFunds ? place : $"/lines/{index}/opening/{fund.JsonKey}");
            }

            ledger.RollUp("opening", title, title);
            return;
        }

        foreach (var row in ledger.Tree.Rows.Select(row => row.Row))
        {
            book.Unknown(ledger.Id(row.Token, "opening"), Ledger.Title(row, title));
        }

        book.Leaf(ledger.Id("", "opening"), title, ofFund, place);
    }

    /// <summary>
    /// Money from other sources, and the balance of the whole: <c>opening.total</c>, <c>closing.total</c>, <c>grandTotal</c>.
    /// </summary>
    internal static void Derive(FactBook book, UnitFigures figures)
    {
        var carryOver = figures.CarryOver;
        book.Leaf("nonFiscalSurplusUsed", "使用非财政拨款结余", carryOver?.NonFiscalSurplusUsed ?? 0m, "/carryOver/nonFiscalSurplusUsed");
        book.Leaf("surplusDistribution", "结余分配", carryOver?.SurplusDistribution ?? 0m, "/carryOver/surplusDistribution");
        NonFiscalOpening(book, figures);
        book.Sum(
            "nonFiscal.income",
            "财政拨款以外收入",
            ["income.superiorSubsidy", "income.business", "income.operating", "income.affiliated", "income.other"]);
        book.Balance(
            "nonFiscal.closing",
            "其他资金年末结转和结余",
            ["nonFiscal.opening", "nonFiscal.income", "nonFiscalSurplusUsed"],
            ["nonFiscal.total", "surplusDistribution"]);

        ImmutableArray<string> pots = ["gpb", "governmentFund", "stateCapital", "nonFiscal"];
        book.Sum("opening.total", Word, [.. pots.Select(pot => pot + ".opening")]);
        book.Sum("closing.total", "年末结转和结余", [.. pots.Select(pot => pot + ".closing")]);
        book.Sum("grandTotal", "收、支总计", ["income.total", "nonFiscalSurplusUsed", "opening.total"]);
        book.AlsoSum("grandTotal", ["expenditure.total", "surplusDistribution", "closing.total"]);
        YearOnYear.Compare(book, "grandTotal", figures.PreviousYear?.GrandTotal, "/previousYear/grandTotal");
    }

    private static void NonFiscalOpening(FactBook book, UnitFigures figures)
    {
        var parts = ImmutableArray.CreateBuilder<string>();
        for (var index = 0; index < figures.Lines.Length; index++)
        {
            var line = figures.Lines[index];
            if (line.Opening is { NonFiscal: not 0m } opening)
            {
                var id = $"nonFiscal.item.{line.Code}.opening";
                book.Leaf(id, line.Code + "其他资金" + Word, opening.NonFiscal, $"/lines/{index}/opening/nonFiscal");
                parts.Add(id);
            }
        }

        if (parts.Count > 0)
        {
            book.Sum("nonFiscal.opening", "其他资金" + Word, parts.ToImmutable());
        }
        else
        {
            book.Leaf("nonFiscal.opening", "其他资金" + Word, figures.CarryOver?.Opening?.NonFiscal ?? 0m, "/carryOver/opening/nonFiscal");
        }
    }
}
