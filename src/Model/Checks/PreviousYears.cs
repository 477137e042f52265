using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Checks;

/// <summary>Last year's figures: there, of one piece, in the right unit (C040–C043; domain rules ).</summary>
internal static class PreviousYears
{
    // 元 typed as 万元, or the other way round.
    private const decimal UnitFactor = 1_000m;

    internal static void Check(CheckFindings findings)
    {
        var previous = findings.Figures.PreviousYear;
        if (previous is null)
        {
            findings.Warning(
                DiagnosticCodes.PreviousMissing, "", "没有上年决算数，报告中不能与上年比较", "填 previousYear；新设立单位填 \"newUnit\": true");
            return;
        }

        if (previous.NewUnit && previous != new Figures.PreviousYearFigures { NewUnit = true })
        {
            findings.Error(DiagnosticCodes.PreviousOfNewUnit, "/previousYear", "新设立单位不应有上年数", "删去 newUnit，或删去上年数");
        }

        if (previous.GeneralPublicBudget is { Total: { } total, Basic: { } basic, Project: { } project } && total != basic + project)
        {
            findings.Error(
                DiagnosticCodes.PreviousTotalDiffers,
                "/previousYear/generalPublicBudget/total",
                $"上年一般公共预算支出合计填 {CheckFindings.Yuan(total)}，基本支出与项目支出之和为 {CheckFindings.Yuan(basic + project)}",
                "已填基本支出和项目支出的，删去合计");
        }

        var typed = findings.Facts.All.Where(fact => fact.Pointer is not null && fact.Id.EndsWith(".previous", StringComparison.Ordinal));
        foreach (var fact in typed)
        {
            var (last, current) = (Math.Abs(fact.Value ?? 0m), Math.Abs(findings.Value(fact.Id[..^".previous".Length])));
            if (last > 0m && current > 0m && (last / current >= UnitFactor || current / last >= UnitFactor))
            {
                findings.Warning(
                    DiagnosticCodes.PreviousScale,
                    fact.Pointer!,
                    $"{fact.Title} {CheckFindings.Yuan(last)}，本年 {CheckFindings.Yuan(current)}，相差千倍以上",
                    "上年数是否误以万元为单位？");
            }
        }
    }
}
