using System.Buffers;

namespace Typesetting.Text;

/// <summary>Whether a line may end behind a character.</summary>
internal enum BreakKind : byte
{
    Forbidden,

    /// <summary>Forbidden for the sake of a unit behind its number.</summary>
    Bound,

    /// <summary>Inside a word, a date, a sum or a short quotation, or before a short bracket, which one keeps whole where that leaves lines good.</summary>
    Unwelcome,

    /// <summary>Behind a word that begins a phrase, as 和 and 未 do, which one would rather see at a line's start.</summary>
    BehindOpener,
    Allowed,

    /// <summary>Before or behind a word that is known.</summary>
    BetweenWords,

    /// <summary>Behind a word that ends a phrase, or before one that begins one.</summary>
    BetweenPhrases,
    Forced,
}

/// <summary>Asks of kinds of breaks.</summary>
internal static class BreakKinds
{
    /// <summary>Whether a line may end here of its own.</summary>
    public static bool MayEndLine(this BreakKind kind) => kind is >= BreakKind.Unwelcome and <= BreakKind.BetweenPhrases;
}

/// <summary>
/// The rules of Chinese line breaking (禁则): no mark that closes or pauses at a line's start, none that opens at its end,
/// no break inside a number, between a number and its unit or percent sign, inside a word, inside a double dash, or before a single one.
/// </summary>
internal static class BreakRules
{
    private const int ShortBracket = 4, ShortQuotation = 4; // characters

    // What stays with the number before it: measures of more than one character, and all that are one.
    private static readonly string[] Units =
    [
        "个百分点", "平方米", "立方米", "平方公里", "千米", "公里", "公斤", "公顷", "小时", "分钟", "课时", "学时", "万亿元", "亿元", "万元", "千元", "百元",
        "万人次", "万人", "人次", "万次", "万个", "万件", "万节", "万册", "万台", "万套", "万平方米", "万户", "年级", "周年", "周岁", "批次", "场次", "学年",
    ];

    private static readonly SearchValues<char> Measures = SearchValues.Create(
        "元角万亿千百年月日时秒周季届期天岁代世个人名位口户家员次回趟遍场轮批项件套条例种类款样台辆架艘部座栋幢间处所片块层级" +
        "门节课班组队团册本份篇页章卷集版字号步段点支枚张把颗粒根棵株只头匹箱袋瓶包盒桶副对双分倍成折度吨克斤两升尺寸米亩顷里排列行路站眼％");

    /// <summary>Fills in, for each character, whether a line may end behind it.</summary>
    public static void Mark(ReadOnlySpan<int> text, ReadOnlySpan<CharacterClass> classes, Span<BreakKind> breaks)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (classes[i] == CharacterClass.Break) breaks[i] = BreakKind.Forced;
            else if (i + 1 == text.Length || (classes[i] == CharacterClass.Ideograph && classes[i + 1] == CharacterClass.Ideograph)) breaks[i] = BreakKind.Allowed;
            else if (!MayPart(text, classes, i)) breaks[i] = BreakKind.Forbidden;
            else breaks[i] = IsUnwelcome(text, classes, i) ? BreakKind.Unwelcome : BreakKind.Allowed;
        }

        KeepShortQuotations(text, classes, breaks);
        BindUnits(text, classes, breaks);
    }

    private static bool MayPart(ReadOnlySpan<int> text, ReadOnlySpan<CharacterClass> classes, int i)
    {
        CharacterClass before = classes[i], after = classes[i + 1];
        if (after is CharacterClass.Closing or CharacterClass.Pause or CharacterClass.NonStarter or CharacterClass.Postfix
            or CharacterClass.Space or CharacterClass.Glue or CharacterClass.Break or CharacterClass.Leader || IsSingleDash(text, i + 1))
            return false;
        return before switch
        {
            CharacterClass.Opening or CharacterClass.Glue or CharacterClass.Leader => false,
            CharacterClass.Prefix => after is not CharacterClass.Digit and not CharacterClass.Letter,
            CharacterClass.Space => true,
            CharacterClass.Dash => after != CharacterClass.Dash || text[i] != text[i + 1],
            CharacterClass.Digit or CharacterClass.Letter => !IsWordPart(after),
            CharacterClass.Connector => after is not CharacterClass.Digit and not CharacterClass.Connector || IsWide(text[i]),
            CharacterClass.Postfix => !IsWordPart(after) || after == CharacterClass.Prefix,
            // A half-width point or comma inside a figure or an address holds it together.
            CharacterClass.Pause => text[i] >= 0x2E80 || !IsWordPart(after),
            CharacterClass.Closing => !SharedMarks.IsApostrophe(text, i) && (text[i] >= 0x80 || !IsWordPart(after)),
            _ => true,
        };
    }

    /// <summary>Whether a dash stands alone, as between the ends of a range, and not for a pause in a sentence.</summary>
    private static bool IsSingleDash(ReadOnlySpan<int> text, int i) =>
        text[i] is 0x2014 or 0x2015 && text[i - 1] != ' ' && text[i - 1] != text[i] && (i + 1 == text.Length || text[i + 1] != text[i]);

    private static bool IsUnwelcome(ReadOnlySpan<int> text, ReadOnlySpan<CharacterClass> classes, int i) =>
        IsInsideFormula(text, classes, i) || IsInsideDate(text, classes, i) || IsBeforeShortBracket(text, classes, i);

    /// <summary>
    /// Between a word and a short bracket that says what it is, 支出（款）; but what ends the text, as a unit does, may have a line of
    /// its own.
    /// </summary>
    private static bool IsBeforeShortBracket(ReadOnlySpan<int> text, ReadOnlySpan<CharacterClass> classes, int i)
    {
        if (classes[i] != CharacterClass.Ideograph || text[i + 1] is not ('(' or '（')) return false;
        var end = i + 2;
        while (end < text.Length && end - i - 2 <= ShortBracket && classes[end] is CharacterClass.Ideograph or CharacterClass.Digit or CharacterClass.Letter) end++;
        if (end == text.Length || end - i - 2 > ShortBracket || text[end] is not (')' or '）')) return false;
        return end + 1 < text.Length && classes[end + 1] != CharacterClass.Break;
    }

    /// <summary>Between the figures of a sum: 57+58, 31+…+56.</summary>
    private static bool IsInsideFormula(ReadOnlySpan<int> text, ReadOnlySpan<CharacterClass> classes, int i) =>
        (text[i + 1] is '+' or 0x2212 && classes[i] is CharacterClass.Digit or CharacterClass.Dash)
        || (text[i] is '+' or 0x2212 && classes[i + 1] is CharacterClass.Digit or CharacterClass.Dash);

    /// <summary>Between a year and its month, or a month and its day.</summary>
    private static bool IsInsideDate(ReadOnlySpan<int> text, ReadOnlySpan<CharacterClass> classes, int i)
    {
        if (text[i] is not ('年' or '月') || i == 0 || classes[i - 1] != CharacterClass.Digit) return false;
        var end = i + 1;
        while (end < text.Length && classes[end] == CharacterClass.Digit) end++;
        return end > i + 1 && end < text.Length && text[end] == (text[i] == '年' ? '月' : '日');
    }

    private static bool IsWordPart(CharacterClass c) =>
        c is CharacterClass.Digit or CharacterClass.Letter or CharacterClass.Connector;

    private static bool IsWide(int c) => c >= 0xFF00;

    /// <summary>A word of a few characters in quotation marks is rather not parted: “三公”.</summary>
    private static void KeepShortQuotations(ReadOnlySpan<int> text, ReadOnlySpan<CharacterClass> classes, Span<BreakKind> breaks)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('“' or '‘')) continue;
            var end = i + 1;
            while (end < text.Length && classes[end] == CharacterClass.Ideograph) end++;
            if (end == text.Length || end - i - 1 > ShortQuotation || text[end] != text[i] + 1) continue;
            for (var k = i + 1; k < end - 1; k++) breaks[k] = BreakKind.Unwelcome;
        }
    }

    private static void BindUnits(ReadOnlySpan<int> text, ReadOnlySpan<CharacterClass> classes, Span<BreakKind> breaks)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (classes[i] != CharacterClass.Ideograph || classes[i - 1] is not (CharacterClass.Digit or CharacterClass.Postfix)) continue;
            var length = UnitAt(text[i..]);
            for (var k = 0; k < length; k++)
            {
                if (breaks[i - 1 + k] == BreakKind.Allowed) breaks[i - 1 + k] = BreakKind.Bound;
            }
        }
    }

    private static int UnitAt(ReadOnlySpan<int> text)
    {
        var best = text[0] <= char.MaxValue && Measures.Contains((char)text[0]) ? 1 : 0;
        foreach (var unit in Units)
        {
            if (unit.Length <= best || unit.Length > text.Length) continue;
            var k = 0;
            while (k < unit.Length && text[k] == unit[k]) k++;
            if (k == unit.Length) best = k;
        }

        return best;
    }
}
