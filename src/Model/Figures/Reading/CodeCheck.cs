using FinalAccounts.Model.Classification;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures.Reading;

/// <summary>Holds codes against the 政府收支分类科目: form, depth, and a name for what the list lacks.</summary>
internal sealed class CodeCheck(SourceMap map, List<Diagnostic> findings)
{
    /// <summary>Checks a code; the keys beside it may bring the names that the list lacks.</summary>
    internal void Check(SourceNode node, string term, CodeKind kind)
    {
        var (lengths, wanted) = kind switch
        {
            CodeKind.FunctionalItem => ("7", "七位项级编码，如 2050199"),
            CodeKind.FunctionalClass => ("3", "三位类级编码，如 205"),
            CodeKind.FunctionalAny => ("357", "三位、五位或七位编码"),
            _ => ("5", "五位款级编码，如 30101"),
        };
        var code = node.Text;
        var first = kind == CodeKind.EconomicItem ? '3' : '2';
        if (code.Length > 7 || !lengths.Contains((char)('0' + code.Length)) || code[0] != first || !code.All(char.IsAsciiDigit))
        {
            findings.Add(ReadingFindings.CodeForm(map.PlaceOf(node), term, code, wanted));
            return;
        }

        if (kind == CodeKind.EconomicItem)
        {
            Economic(node, code);
        }
        else
        {
            Functional(node, code, kind);
        }
    }

    private void Economic(SourceNode node, string code)
    {
        if (EconomicCodes.Find(code[..3]) is null)
        {
            findings.Add(ReadingFindings.Nesting(map.PlaceOf(node), code, code[..3], "类", "code"));
        }
        else if (EconomicCodes.Find(code) is null && !Names(node, "name"))
        {
            findings.Add(ReadingFindings.UnknownCode(map.PlaceOf(node), code, "name"));
        }
    }

    private void Functional(SourceNode node, string code, CodeKind kind)
    {
        // Comparatives, projects and glossary entries only point at codes: lines are where names are brought.
        if (kind == CodeKind.FunctionalItem && node.Parent!.Parent is { Name: "lines" })
        {
            if (FunctionalCodes.Find(code[..3]) is null && !Names(node, "className"))
            {
                findings.Add(ReadingFindings.Nesting(map.PlaceOf(node), code, code[..3], "类", "className"));
            }
            else if (FunctionalCodes.Find(code[..5]) is null && !Names(node, "groupName"))
            {
                findings.Add(ReadingFindings.Nesting(map.PlaceOf(node), code, code[..5], "款", "groupName"));
            }

            if (FunctionalCodes.Find(code) is null && !Names(node, "name"))
            {
                findings.Add(ReadingFindings.UnknownCode(map.PlaceOf(node), code, "name"));
            }
        }
    }

    private static bool Names(SourceNode code, string key) => code.Parent?.Member(key) is { Kind: SourceKind.String };
}
