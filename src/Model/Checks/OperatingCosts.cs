using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Checks;

/// <summary>机关运行经费 belongs to administrative units and equals their 公用经费 (C050–C053; domain rule R-56).</summary>
internal static class OperatingCosts
{
    internal static void Check(CheckFindings findings)
    {
        var cost = findings.Figures.OperatingCost;
        var total = findings.Value("operatingCost.total");
        // A department's figures include its units of all kinds; then the cost is only a part of 公用经费.
        var isAlone = findings.Figures.Unit.Units.Length <= 1;
        if (cost is { Amount: not null, Items.IsEmpty: false })
        {
            findings.Error(DiagnosticCodes.OperatingCostTwice, "/operatingCost", "机关运行经费既填了金额又填了分科目", "只填一处");
        }

        if (findings.Figures.Unit.Kind == UnitKind.Institution)
        {
            if (isAlone && total != 0m)
            {
                findings.Warning(
                    DiagnosticCodes.OperatingCostOfInstitution,
                    "/operatingCost",
                    $"事业单位填列了机关运行经费 {CheckFindings.Yuan(total)}",
                    "机关运行经费只适用于行政单位和参公事业单位：applicable 填 false 并说明");
            }
        }
        else if (cost is not { Applicable: true })
        {
            findings.Warning(
                DiagnosticCodes.OperatingCostMissing, "/operatingCost", "行政单位或参公事业单位没有填列机关运行经费", "填 operatingCost，applicable 为 true");
        }
        else if (isAlone && total != findings.Value("economic.public"))
        {
            findings.Warning(
                DiagnosticCodes.OperatingCostDiffers,
                "/operatingCost",
                $"机关运行经费 {CheckFindings.Yuan(total)}，公用经费 {CheckFindings.Yuan(findings.Value("economic.public"))}",
                "两者一般相等，请核对");
        }
    }
}
