using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Checks;

/// <summary>No pot spends more than it has (C014–C017; domain rules R-32, R-39, R-40).</summary>
internal static class Balances
{
    internal static void Check(CheckFindings findings)
    {
        foreach (var fund in Fund.All)
        {
            Overdrawn(findings, fund);
            OpeningTwice(findings, fund);
        }

        if (findings.Value("nonFiscal.closing") is < 0m and var closing)
        {
            findings.Warning(
                DiagnosticCodes.OtherOverdrawn,
                "/carryOver/opening/nonFiscal",
                $"其他资金年末结转和结余为 {CheckFindings.Yuan(closing)}：支出多于年初数与本年收入",
                "补上年初数或使用非财政拨款结余；确为赤字的可以不改");
        }
    }

    private static void Overdrawn(CheckFindings findings, Fund fund)
    {
        if (findings.Value(fund.Key + ".closing") is < 0m and var closing)
        {
            findings.Error(
                DiagnosticCodes.FundOverdrawn,
                "/carryOver/opening/" + fund.JsonKey,
                $"{fund.Title}支出 {CheckFindings.Yuan(findings.Value(fund.Key + ".total"))}，多于本年收入 "
                    + $"{CheckFindings.Yuan(findings.Value(fund.Key + ".income"))} 与年初数 "
                    + $"{CheckFindings.Yuan(findings.Value(fund.Key + ".opening"))} 之和，"
                    + $"年末为 {CheckFindings.Yuan(closing)}",
                "核对收入、支出，或补上年初结转和结余");
            return;
        }

        // The general public budget's table has no balances per code.
        if (fund.Key == "gpb")
        {
            return;
        }

        for (var index = 0; index < findings.Figures.Lines.Length; index++)
        {
            var code = findings.Figures.Lines[index].Code;
            if (findings.Value($"{fund.Key}.item.{code}.closing") is < 0m and var left)
            {
                findings.Error(
                    DiagnosticCodes.RowOverdrawn,
                    $"/lines/{index}",
                    $"科目 {code} 的{fund.Title}年末为 {CheckFindings.Yuan(left)}",
                    "核对该科目的收入、支出和年初数");
            }
        }
    }

    private static void OpeningTwice(CheckFindings findings, Fund fund)
    {
        var typed = findings.Figures.CarryOver?.Opening is { } opening ? fund.Opening(opening) : 0m;
        var perCode = findings.Figures.Lines.Sum(line => line.Opening is { } own ? fund.Opening(own) : 0m);
        if (typed != 0m && perCode != 0m && typed != perCode)
        {
            findings.Error(
                DiagnosticCodes.OpeningTwice,
                "/carryOver/opening/" + fund.JsonKey,
                $"{fund.Title}年初数按资金填 {CheckFindings.Yuan(typed)}，按科目合计 {CheckFindings.Yuan(perCode)}",
                "按科目填列的，删去按资金的总数");
        }
    }
}
