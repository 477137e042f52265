using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Checks;

/// <summary>What a reviewer would look for and not find (C095; domain rules ).</summary>
internal static class Completeness
{
    internal static void Check(CheckFindings findings)
    {
        var figures = findings.Figures;
        foreach (var (isThere, pointer, title) in new[]
        {
            (!figures.Unit.Duties.IsEmpty, "/unit/duties", "主要职能"),
            (figures.Staff is not null, "/staff", "人员情况"),
            (figures.Procurement is not null, "/procurement", "政府采购"),
            (figures.Assets is not null, "/assets", "国有资产占用"),
            (figures.Performance is not null, "/performance", "预算绩效"),
        })
        {
            if (!isThere)
            {
                findings.Note(DiagnosticCodes.PartMissing, pointer, $"没有填“{title}”，报告中按没有此项处理", "确无此项的可以不填");
            }
        }
    }
}
