using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures.Reading;
using FinalAccounts.Model.Numbers;
using FinalAccounts.Model.Words;

namespace FinalAccounts.Model.Checks;

/// <summary>Figures stated under <c>expected</c> against the derived ones (C001, C002).</summary>
internal static class StatedFigures
{
    internal static void Check(CheckFindings findings)
    {
        foreach (var (id, stated) in findings.Figures.Expected.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var pointer = "/expected/" + JsonPointer.Escape(id);
            if (findings.Facts.Find(id) is not { } fact)
            {
                findings.Error(
                    DiagnosticCodes.ExpectedUnknown,
                    pointer,
                    $"核对数“{id}”不是任何事实的标识",
                    NearMiss.Find(id, findings.Facts.All.Select(known => known.Id)) is { } near ? $"是否想写“{near}”？" : null);
            }
            else if (fact.Value is not { } derived)
            {
                findings.Error(DiagnosticCodes.ExpectedDiffers, pointer, $"{fact.Title}：核对数 {Shown(fact, stated)}，推算不出数值（分母为零或没有上年数）");
            }
            else if (!AreEqual(fact, stated, derived))
            {
                findings.Error(
                    DiagnosticCodes.ExpectedDiffers,
                    pointer,
                    $"{fact.Title}：核对数 {Shown(fact, stated)}，推算数 {Shown(fact, derived)}",
                    "核对叶子数据，或改正核对数；推算过程见 generator facts");
            }
        }
    }

    // Money must be equal to the cent; a ratio or score as far as it was typed.
    private static bool AreEqual(Fact fact, decimal stated, decimal derived) =>
        fact.Kind is FactKind.Ratio or FactKind.Score ? Rounding.Round(derived, stated.Scale) == stated : derived == stated;

    private static string Shown(Fact fact, decimal value) => fact.Kind switch
    {
        FactKind.Amount => CheckFindings.Yuan(value),
        FactKind.Ratio => Rounding.Plain(Rounding.Round(value, 6)),
        _ => Rounding.Plain(value) + fact.Unit,
    };
}
