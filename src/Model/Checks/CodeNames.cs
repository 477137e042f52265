using FinalAccounts.Model.Classification;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Checks;

/// <summary>Codes and names against the code list (C070–C072; domain rule R-85).</summary>
internal static class CodeNames
{
    internal static void Check(CheckFindings findings)
    {
        var year = findings.Figures.Year;
        for (var index = 0; index < findings.Figures.Lines.Length; index++)
        {
            var line = findings.Figures.Lines[index];
            if (FunctionalCodes.Find(line.Code, year) is { } entry)
            {
                if (!entry.IsVerified)
                {
                    findings.Note(
                        DiagnosticCodes.UnverifiedCode,
                        $"/lines/{index}/code",
                        $"科目 {line.Code} {entry.Name} 尚未经公开报告印证",
                        "对照当年政府收支分类科目核对名称");
                }

                if (line.Name is { } typed && typed != entry.Name)
                {
                    findings.Note(
                        DiagnosticCodes.NameDiffers, $"/lines/{index}/name", $"科目 {line.Code} 的名称填“{typed}”，编码表为“{entry.Name}”", "以当年科目为准");
                }
            }

            if (IsEmpty(line))
            {
                findings.Warning(DiagnosticCodes.LineWithoutFigures, $"/lines/{index}", $"科目 {line.Code} 没有任何数字", "填上数字，或删去这一行");
            }
        }
    }

    private static bool IsEmpty(LineFigures line) =>
        (line.Income is null || line.Income == new LineIncome())
        && (line.Opening is null || line.Opening == new OpeningFigures())
        && line.Budget is null
        && (line.Expenditure is not { } spent
            || (IsNothing(spent.GeneralPublicBudget) && IsNothing(spent.GovernmentFund) && IsNothing(spent.StateCapital)
                && (spent.NonFiscal is null || spent.NonFiscal == new NonFiscalExpenditure())));

    private static bool IsNothing(FundExpenditure? spent) => spent is null || spent == new FundExpenditure();
}
