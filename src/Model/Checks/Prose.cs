using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Model.Checks;

/// <summary>Free text: nothing left of a template, amounts that follow the tables (C100, C101; domain rules R-58, R-94).</summary>
internal static partial class Prose
{
    private static readonly ImmutableArray<string> Alternatives =
    [
        "增加（减少）", "增加(减少)", "减少（增加）", "增长（下降）", "增长(下降)", "下降（增长）", "大（小）于", "大(小)于", "大小于",
        "逐项解释", "参考样式", "（柱状图）", "(柱状图)",
    ];

    internal static void Check(CheckFindings findings)
    {
        var amounts = new Lazy<ImmutableArray<decimal>>(() =>
        [
            .. findings.Facts.All
                .Where(fact => fact.Kind == FactKind.Amount && fact.IsKnown)
                .Select(fact => Math.Abs(fact.Value!.Value))
                .Distinct(),
        ]);
        foreach (var located in findings.Figures.Texts())
        {
            Leftovers(findings, located);
            // Definitions speak of thresholds, not of the unit's money.
            if (!located.Pointer.StartsWith("/glossary/", StringComparison.Ordinal))
            {
                Amounts(findings, located, amounts);
            }
        }
    }

    private static void Leftovers(CheckFindings findings, LocatedText located)
    {
        foreach (var words in Alternatives.Where(words => located.Text.Contains(words, StringComparison.Ordinal)))
        {
            findings.Error(DiagnosticCodes.Leftover, located.Pointer, $"文字中留有模板的备选词“{words}”", "选定一个词，或改用事实表达式");
        }

        if (located.Text.Contains("XX", StringComparison.Ordinal) || located.Text.Contains("××", StringComparison.Ordinal))
        {
            findings.Warning(DiagnosticCodes.Leftover, located.Pointer, "文字中留有“XX”或“××”，可能是没有填写的空", "填上内容");
        }
    }

    private static void Amounts(CheckFindings findings, LocatedText located, Lazy<ImmutableArray<decimal>> amounts)
    {
        if (!located.Text.Contains('元'))
        {
            return;
        }

        foreach (Match match in Literal().Matches(Expression().Replace(located.Text, " ")))
        {
            var digits = match.Groups[1].Value.Replace(",", "", StringComparison.Ordinal);
            if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var typed))
            {
                continue;
            }

            var factor = match.Groups[2].Value switch
            {
                "亿元" => 100_000_000m,
                "万元" => 10_000m,
                _ => 1m,
            };
            if (!amounts.Value.Any(amount => Rounding.Round(amount / factor, Math.Min(typed.Scale, (byte)12)) == typed))
            {
                findings.Note(
                    DiagnosticCodes.LiteralAmount,
                    located.Pointer,
                    $"文字中的“{match.Value}”与任何推算数都不相等",
                    "能由数据推算的金额请写成事实表达式，如 {{ facts.expenditure.project | amount }}");
            }
        }
    }

    [GeneratedRegex(@"(\d[\d,]*(?:\.\d+)?)\s*(亿元|万元|元)", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Expression();
}
