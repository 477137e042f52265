using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Figures.Reading;
using FinalAccounts.Model.Tables;
using FinalAccounts.Model.Words;

namespace FinalAccounts.Model.Checks;

/// <summary>
/// Every difference has its reason (C030–C033; domain rules ): a warning above 10 %, information below.
/// </summary>
internal static class Differences
{
    private const decimal Notable = 0.10m;

    internal static void Check(CheckFindings findings)
    {
        foreach (var id in new[] { "grandTotal", "fiscal.grandTotal", "gpb.total", "threePublic.total", "operatingCost.total" })
        {
            Explained(findings, id + ".change", id + ".changeRate", []);
        }

        foreach (var row in findings.Facts.Rows("gpb.detail"))
        {
            Row(findings, row);
        }

        foreach (var key in new[] { "overseas", "vehiclePurchase", "vehicleOperation", "reception" })
        {
            var id = "threePublic." + key;
            Explained(findings, id + ".budgetDifference", id + ".budgetDifferenceRate", ["threePublic.total.budgetDifference"]);
        }

        Keys(findings);
    }

    // A class whose budget is typed for itself answers for itself; otherwise its items do, or it for them.
    private static void Row(CheckFindings findings, LedgerRow row)
    {
        var id = "gpb." + row.Token;
        var isTyped = new[] { ".budgetInitial", ".budgetFullYear" }.Any(suffix => findings.Facts.Find(id + suffix)?.Formula == "leaf");
        if (isTyped && row.Level is RowRole.Class or RowRole.Item)
        {
            Explained(findings, id + ".budgetDifference", id + ".budgetDifferenceRate", [$"gpb.class.{row.Code[..3]}.budgetDifference"]);
        }
    }

    private static void Explained(CheckFindings findings, string id, string rate, string[] alsoAnswering)
    {
        if (findings.Facts.Find(id) is not { Value: not (null or 0m) } fact
            || alsoAnswering.Prepend(id).Any(each => findings.Figures.ReasonFor(each) is not null))
        {
            return;
        }

        var ratio = findings.Facts.Find(rate)?.Value;
        var size = ratio is { } known ? $"（{Numbers.Rounding.Plain(Numbers.Rounding.Round(known * 100m, 1))}%）" : "";
        findings.Add(
            DiagnosticCodes.ReasonMissing,
            ratio is { } small && Math.Abs(small) <= Notable ? Severity.Information : Severity.Warning,
            "/explanations/" + id,
            $"{fact.Title} {CheckFindings.Yuan(fact.Value!.Value)}{size}，没有写原因",
            $"在 explanations 中补上“{id}”");
    }

    private static void Keys(CheckFindings findings)
    {
        var byText = new Dictionary<string, (string Id, int Sign)>(StringComparer.Ordinal);
        foreach (var (id, text) in findings.Figures.Explanations.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var pointer = "/explanations/" + JsonPointer.Escape(id);
            if (findings.Facts.Find(id) is not { } fact)
            {
                findings.Error(
                    DiagnosticCodes.ReasonForNothing,
                    pointer,
                    $"“{id}”不是任何事实的标识，这条原因无处可用",
                    NearMiss.Find(id, findings.Facts.All.Select(known => known.Id)) is { } near ? $"是否想写“{near}”？" : "核对标识，或补上相应的预算数、上年数");
                continue;
            }

            if (Reasons.Beside(findings.Figures, id) is { } beside)
            {
                findings.Error(DiagnosticCodes.ReasonTwice, pointer, $"{fact.Title}的原因填了两处", $"删去其中一处（另一处见 {beside.Pointer}）");
            }

            var sign = Math.Sign(fact.Value ?? 0m);
            if (sign != 0 && !byText.TryAdd(text, (id, sign)) && byText[text].Sign == -sign)
            {
                findings.Note(
                    DiagnosticCodes.ReasonBothWays,
                    pointer,
                    $"{fact.Title}与“{byText[text].Id}”一增一减，原因却相同",
                    "分别写明增加和减少的原因");
            }
        }
    }
}
