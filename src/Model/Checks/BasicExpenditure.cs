using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Checks;

/// <summary>Basic expenditure told twice: by function and by economic code (C003; domain rule R-46).</summary>
internal static class BasicExpenditure
{
    internal static void Check(CheckFindings findings)
    {
        var byFunction = findings.Value("gpb.basic");
        var byEconomic = findings.Value("economic.total");
        if (byFunction != byEconomic)
        {
            findings.Error(
                DiagnosticCodes.BasicDiffers,
                "/economic",
                $"一般公共预算基本支出按经济分类合计 {CheckFindings.Yuan(byEconomic)}，按功能分类合计 {CheckFindings.Yuan(byFunction)}，"
                    + $"相差 {CheckFindings.Yuan(byEconomic - byFunction)}",
                "核对 economic 各科目与 lines 中一般公共预算的基本支出");
        }
    }
}
