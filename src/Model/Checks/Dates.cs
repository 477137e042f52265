using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Checks;

/// <summary>Dates fit the year of the accounts (C060, C061; domain rule R-95).</summary>
internal static class Dates
{
    internal static void Check(CheckFindings findings)
    {
        var year = findings.Figures.Year;
        if (findings.Figures.Assets?.Date is { } counted && counted.Year != year)
        {
            findings.Error(
                DiagnosticCodes.DateOutsideYear, "/assets/date", $"资产截止日期 {counted:yyyy-MM-dd} 不在 {year} 年度内", $"一般为 {year}-12-31");
        }

        if (findings.Figures.Unit.FoundedOn is { } founded && founded.Year > year)
        {
            findings.Error(DiagnosticCodes.DateOutsideYear, "/unit/foundedOn", $"设立日期 {founded:yyyy-MM-dd} 晚于 {year} 年度", "核对日期");
        }

        if (findings.Figures.PublicationDate is { } published && published.Year <= year)
        {
            findings.Error(
                DiagnosticCodes.PublishedTooEarly, "/publicationDate", $"公开日期 {published:yyyy-MM-dd} 早于 {year} 年度终了", "决算在次年批复后公开");
        }
    }
}
