using System.Globalization;
using System.Text.RegularExpressions;

namespace FinalAccounts.Model.Evaluation;

/// <summary>
/// Reads targets and results as people write them: ≥95%, 3000节, 2020年12月, 每周至少1次, 3年以上, 90%—95%. What it cannot read
/// (全市领先, 省级75件) is judged by people.
/// </summary>
public static partial class MeasureReader
{
    private const int LongestText = 60;

    private static readonly (MeasureSign Sign, string[] Words)[] Signs =
    [
        (MeasureSign.AtLeast, ["≥", "≧", ">=", "大于等于", "不少于", "不低于", "不小于", "至少", "达到"]),
        (MeasureSign.AtMost, ["≤", "≦", "<=", "小于等于", "不超过", "不高于", "不大于", "不多于", "控制在", "至多"]),
        (MeasureSign.Above, [">", "大于", "高于", "多于", "超过"]),
        (MeasureSign.Below, ["<", "小于", "低于", "少于"]),
        (MeasureSign.Equal, ["=", "等于"]),
    ];

    /// <summary>Reads a target or result; null where it can only be judged.</summary>
    public static Measure? Read(string text)
    {
        var plain = Plain(text);
        if (plain.Length is 0 or > LongestText)
        {
            return null;
        }

        return Date(plain) ?? Quantity(plain);
    }

    private static Measure? Date(string text)
    {
        var match = DatePattern().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var year = Integer(match.Groups["year"]);
        var month = match.Groups["month"].Success ? Integer(match.Groups["month"]) : 12;
        if (month is < 1 or > 12)
        {
            return null;
        }

        var last = DateTime.DaysInMonth(year, month);
        var day = match.Groups["day"].Success ? Integer(match.Groups["day"]) : last;
        if (day < 1 || day > last)
        {
            return null;
        }

        var number = new DateOnly(year, month, day).DayNumber;
        return new Measure(number, number, MeasureSign.AtMost, MeasureKind.Date, "");
    }

    private static Measure? Quantity(string text)
    {
        var every = EveryPattern().Match(text).Value;
        var rest = text[every.Length..];
        var sign = Sign(ref rest);
        var match = QuantityPattern().Match(rest);
        if (!match.Success)
        {
            return null;
        }

        if (sign == MeasureSign.None)
        {
            sign = match.Groups["tail"].Value switch
            {
                "以上" or "及以上" => MeasureSign.AtLeast,
                "以下" or "及以下" or "以内" or "之内" or "内" => MeasureSign.AtMost,
                _ => match.Groups["more"].Success ? MeasureSign.AtLeast : MeasureSign.None,
            };
        }

        var isPercent = match.Groups["percent"].Success || match.Groups["unit"].Value == "%";
        if (Value(match, "low", isPercent) is not { } low || Value(match, "high", isPercent) is not { } high || high < low)
        {
            return null;
        }

        var unit = isPercent ? "" : match.Groups["unit"].Value;
        return new Measure(low, high, sign, isPercent ? MeasureKind.Percent : MeasureKind.Quantity, every.Length == 0 ? unit : $"{unit}/{every}");
    }

    private static MeasureSign Sign(ref string text)
    {
        foreach (var (sign, words) in Signs)
        {
            foreach (var word in words)
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    text = text[word.Length..];
                    return sign;
                }
            }
        }

        return MeasureSign.None;
    }

    /// <summary>A number of the match; the upper end is the lower one where the text gives no span.</summary>
    private static decimal? Value(Match match, string end, bool isPercent)
    {
        var group = match.Groups[end].Success ? end : "low";
        var digits = match.Groups[group].Value.Replace(",", "", StringComparison.Ordinal);
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        // 3至5万元 means ten thousands at both ends.
        var scale = match.Groups["highScale"].Success ? match.Groups["highScale"].Value : match.Groups["scale"].Value;
        value *= scale switch { "万" => 10_000m, "亿" => 100_000_000m, _ => 1m };
        return isPercent ? value / 100m : value;
    }

    private static int Integer(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>Folds full-width forms and leaves out blanks.</summary>
    private static string Plain(string text) => string.Concat(text
        .Where(sign => !char.IsWhiteSpace(sign))
        .Select(sign => sign is >= '！' and <= '～' ? (char)(sign - 0xFEE0) : sign));

    [GeneratedRegex(@"^(?<year>(?:19|20)[0-9]{2})年(?:(?<month>[0-9]{1,2})月(?:(?<day>[0-9]{1,2})日)?)?(?:底|末|内|底前|末前|以前|之前|前)?$", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex("^每(?:周|月|季度|季|半年|年|天|日|学期)", RegexOptions.CultureInvariant)]
    private static partial Regex EveryPattern();

    [GeneratedRegex(
        @"^(?<low>[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,6})?|[0-9]{1,15}(?:\.[0-9]{1,6})?)(?<scale>[万亿])?(?<more>[余多])?(?<percent>%)?" +
        @"(?:[-—–~至到](?<high>[0-9]{1,15}(?:\.[0-9]{1,6})?)(?<highScale>[万亿])?)?" +
        @"(?<unit>%|[^0-9,.，。、；;%*×/~+-]{0,8}?)(?<tail>及以上|以上|及以下|以下|以内|之内|内)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex QuantityPattern();
}
