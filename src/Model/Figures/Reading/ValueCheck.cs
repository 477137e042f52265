using System.Globalization;

using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures.Annotations;

namespace FinalAccounts.Model.Figures.Reading;

/// <summary>Holds single values against what their key allows.</summary>
internal sealed class ValueCheck(SourceMap map, List<Diagnostic> findings)
{
    /// <summary>The largest magnitude of money, in 元.</summary>
    internal const decimal LargestMoney = 1_000_000_000_000_000m;

    /// <summary>The most points an evaluation can give.</summary>
    internal const decimal MostPoints = 1_000m;

    /// <summary>The most that a count can be.</summary>
    internal const int MostCounted = 100_000_000;

    private const int PointDecimals = 4;

    /// <summary>True when a node is of this kind; a finding otherwise.</summary>
    internal bool Is(SourceNode node, SourceKind kind, string term, string wanted)
    {
        if (node.Kind == kind)
        {
            return true;
        }

        findings.Add(ReadingFindings.WrongType(map.PlaceOf(node), term, wanted, Word(node.Kind)));
        return false;
    }

    /// <summary>Checks a plain value.</summary>
    internal void Value(SourceNode node, MemberShape member)
    {
        if (member.Content == typeof(string))
        {
            Text(node, member);
        }
        else if (member.Content == typeof(bool))
        {
            if (node.Kind is not (SourceKind.True or SourceKind.False))
            {
                findings.Add(ReadingFindings.WrongType(map.PlaceOf(node), member.Term, "true 或 false", Word(node.Kind)));
            }
        }
        else if (member.Content == typeof(DateOnly))
        {
            Date(node, member.Term);
        }
        else if (member.Content.IsEnum)
        {
            if (Is(node, SourceKind.String, member.Term, "文字") && !member.Words.Contains(node.Text))
            {
                findings.Add(ReadingFindings.UnknownWord(map.PlaceOf(node), member.Term, node.Text, member.Words));
            }
        }
        else if (IsNumber(node, member.Term))
        {
            if (member.Content == typeof(int))
            {
                Whole(node, member.Term, member.Bounds);
            }
            else
            {
                Decimal(node, member);
            }
        }
    }

    private void Text(SourceNode node, MemberShape member)
    {
        if (!Is(node, SourceKind.String, member.Term, "文字"))
        {
            return;
        }

        if (string.IsNullOrWhiteSpace(node.Text))
        {
            findings.Add(ReadingFindings.EmptyText(map.PlaceOf(node), member.Term));
        }
        else if (member.Code is { } kind)
        {
            new CodeCheck(map, findings).Check(node, member.Term, kind);
        }
    }

    private void Date(SourceNode node, string term)
    {
        if (Is(node, SourceKind.String, term, "日期")
            && !DateOnly.TryParseExact(node.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            findings.Add(ReadingFindings.NotADate(map.PlaceOf(node), term, node.Text));
        }
    }

    private bool IsNumber(SourceNode node, string term)
    {
        if (node.Kind == SourceKind.String)
        {
            findings.Add(ReadingFindings.NumberAsText(map.PlaceOf(node), term, node.Text));
            return false;
        }

        if (!Is(node, SourceKind.Number, term, "数字"))
        {
            return false;
        }

        if (node.Text.AsSpan().IndexOfAny('e', 'E') >= 0)
        {
            findings.Add(ReadingFindings.Exponent(map.PlaceOf(node), term, node.Text));
            return false;
        }

        return true;
    }

    private void Whole(SourceNode node, string term, BoundsAttribute? bounds)
    {
        var (least, most) = bounds is null ? (0, MostCounted) : (bounds.Least, bounds.Most);
        if (node.Text.Contains('.'))
        {
            findings.Add(ReadingFindings.NotWhole(map.PlaceOf(node), term, node.Text));
        }
        else if (node.Text[0] == '-' && least >= 0)
        {
            findings.Add(ReadingFindings.Negative(map.PlaceOf(node), term, node.Text));
        }
        else if (!int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            || value < least || value > most)
        {
            findings.Add(ReadingFindings.OutOfRange(map.PlaceOf(node), term, node.Text, $"{least}—{most}"));
        }
    }

    private void Decimal(SourceNode node, MemberShape member)
    {
        var point = node.Text.IndexOf('.');
        var decimals = point < 0 ? 0 : node.Text.Length - point - 1;
        var most = member.IsPoints ? MostPoints : LargestMoney;
        var allowed = member.Money is not null ? 2 : member.IsPoints ? PointDecimals : 12;
        // The whole part is measured first, so that a number of a million digits is never parsed.
        if (node.Text.Length - decimals > 20
            || !decimal.TryParse(
                node.Text.AsSpan(0, Math.Min(node.Text.Length, 40)),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value)
            || Math.Abs(value) > most)
        {
            findings.Add(ReadingFindings.OutOfRange(map.PlaceOf(node), member.Term, node.Text, $"不超过 {most:0}"));
            return;
        }

        if (decimals > allowed)
        {
            findings.Add(ReadingFindings.TooManyDecimals(map.PlaceOf(node), member.Term, node.Text, allowed));
        }

        var mayBeNegative = member.Money is null ? !member.IsPoints : member.Money.Signed;
        if (value < 0m && !mayBeNegative)
        {
            findings.Add(ReadingFindings.Negative(map.PlaceOf(node), member.Term, node.Text));
        }
    }

    private static string Word(SourceKind kind) => kind switch
    {
        SourceKind.Object => "对象",
        SourceKind.Array => "列表",
        SourceKind.String => "文字",
        SourceKind.Number => "数字",
        SourceKind.Null => "空值",
        _ => "真假值",
    };
}
