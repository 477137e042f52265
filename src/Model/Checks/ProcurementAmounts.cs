using FinalAccounts.Model.Diagnostics;

namespace FinalAccounts.Model.Checks;

/// <summary>政府采购: what small enterprises won stays within what was bought (C010–C012; domain rule R-07).</summary>
internal static class ProcurementAmounts
{
    internal static void Check(CheckFindings findings)
    {
        if (findings.Figures.Procurement is not { } block)
        {
            return;
        }

        foreach (var (id, title) in new[]
        {
            ("procurement", "政府采购"), ("procurement.goods", "货物采购"), ("procurement.works", "工程采购"), ("procurement.services", "服务采购"),
        })
        {
            var pointer = "/" + id.Replace('.', '/');
            var bought = findings.Value(id == "procurement" ? "procurement.total" : id);
            var medium = findings.Facts.Find(id + ".toSmallAndMedium")?.Value;
            var micro = findings.Facts.Find(id + ".toSmallAndMicro")?.Value;
            if (micro > (medium ?? bought))
            {
                findings.Error(
                    DiagnosticCodes.MicroExceedsMedium,
                    pointer + "/toSmallAndMicro",
                    $"{title}授予小微企业 {CheckFindings.Yuan(micro.Value)}，多于授予中小企业 {CheckFindings.Yuan(medium ?? bought)}",
                    "小微企业是中小企业的一部分");
            }

            if (medium > bought)
            {
                findings.Error(
                    DiagnosticCodes.MediumExceedsTotal,
                    pointer + "/toSmallAndMedium",
                    $"{title}授予中小企业 {CheckFindings.Yuan(medium.Value)}，多于采购支出 {CheckFindings.Yuan(bought)}",
                    "合同金额大于支出的，按支出口径填列");
            }
        }

        Twice(findings, "toSmallAndMedium", block.ToSmallAndMedium);
        Twice(findings, "toSmallAndMicro", block.ToSmallAndMicro);
    }

    private static void Twice(CheckFindings findings, string key, decimal? typed)
    {
        var derived = findings.Value("procurement." + key);
        if (typed is { } total && total != derived)
        {
            findings.Error(
                DiagnosticCodes.ProcurementTwice,
                "/procurement/" + key,
                $"总额填 {CheckFindings.Yuan(total)}，分货物、工程、服务合计 {CheckFindings.Yuan(derived)}",
                "分类填列的，删去总额");
        }
    }
}
