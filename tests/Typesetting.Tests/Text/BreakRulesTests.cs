using Typesetting.Text;

namespace Typesetting.Tests.Text;

public class BreakRulesTests
{
    [Theory]
    [InlineData("你好吗", "你|好|吗")]
    [InlineData("你好，世界。", "你|好，|世|界。")]
    [InlineData("（一）正文", "（一）|正|文")]
    [InlineData("《预算法》等", "《预|算|法》|等")]
    [InlineData("支出157.11万元，增长", "支|出|157.11万元，|增|长")]
    [InlineData("增长11.3%以上", "增|长|11.3%|以|上")]
    [InlineData("占35.7‰的", "占|35.7‰|的")]
    [InlineData("完成105.1％的", "完|成|105.1％|的")]
    [InlineData("2021年度", "2021年|度")]
    [InlineData("下降0.5个百分点", "下|降|0.5个百分点")]
    [InlineData("面积1,234.56平方米", "面|积|1,234.56平方米")]
    [InlineData("减少-12.30万元", "减|少|-12.30万元")]
    [InlineData("合计￥12元", "合|计|￥12元")]
    [InlineData("从严——从紧", "从|严|——|从|紧")]
    [InlineData("等……的", "等|……|的")]
    [InlineData("北京·上海", "北|京·|上|海")]
    [InlineData("用Word写", "用|Word|写")]
    [InlineData("ab cd", "ab |cd")]
    [InlineData("2020—2021年", "2020—|2021年")] // a range's dash does not start a line
    [InlineData("50%—0%给分", "50%—|0%|给|分")]
    [InlineData("1月—12月", "1月—|12月")]
    [InlineData("全年152节课", "全|年|152节|课")]
    [InlineData("编印3册、开发8门", "编|印|3册、|开|发|8门")]
    [InlineData("共15场次活动", "共|15场次|活|动")]
    [InlineData("2021新建", "2021|新|建")] // no measure
    [InlineData("it’s so", "it’s |so")]
    public void Lines_may_end_only_where_the_rules_allow(string text, string expected)
    {
        Marked(text).ShouldBe(expected);
    }

    [Theory]
    [InlineData("的“三公”经费", "三公")]
    [InlineData("按‘数字政府’考核", "数字政府")]
    public void A_short_quotation_is_parted_only_where_nothing_else_will_do(string text, string quoted)
    {
        var start = text.IndexOf(quoted, StringComparison.Ordinal);

        Breaks(text)[start..(start + quoted.Length - 1)].ShouldAllBe(kind => kind == BreakKind.Unwelcome);
    }

    [Theory]
    [InlineData("“预算执行率”")] // five characters
    [InlineData("“三公’")]
    [InlineData("三公”")]
    public void A_longer_quotation_or_half_of_one_is_parted_like_other_text(string text)
    {
        Breaks(text)[1].ShouldBe(text.StartsWith('三') ? BreakKind.Forbidden : BreakKind.Allowed);
    }

    [Theory]
    [InlineData("60行=（57+58+59）行", "57+58+59")]
    [InlineData("57行=（31+32+…+56）行", "31+32+…+56")]
    [InlineData("至2020年12月31日止", "2020年12月31日")]
    public void Sums_and_dates_are_parted_only_where_nothing_else_will_do(string text, string whole)
    {
        var breaks = Breaks(text);
        var start = text.IndexOf(whole, StringComparison.Ordinal);

        breaks[start..(start + whole.Length - 1)].ShouldAllBe(kind => kind <= BreakKind.Unwelcome);
        breaks[start..(start + whole.Length - 1)].ShouldContain(BreakKind.Unwelcome);
    }

    [Theory]
    [InlineData("安排的支出（款）城市建设", BreakKind.Unwelcome)]
    [InlineData("安排的支出(款) 城市建设", BreakKind.Unwelcome)]
    [InlineData("因公出国（境）费", BreakKind.Unwelcome)]
    [InlineData("项目金额（元）", BreakKind.Allowed)] // ends the text
    [InlineData("项目金额（元）\n合计", BreakKind.Allowed)] // or a line that the author ended
    [InlineData("经费（含公务接待费）支出", BreakKind.Allowed)] // is a clause, not a mark of the word
    [InlineData("说明（一", BreakKind.Allowed)]
    public void A_short_bracket_inside_a_text_stays_with_its_word(string text, object expected)
    {
        Breaks(text)[text.IndexOfAny(['(', '（']) - 1].ShouldBe(expected);
    }

    private static string Marked(string text)
    {
        var breaks = Breaks(text);
        return string.Concat(text.Select((c, i) => c + (i + 1 < text.Length && breaks[i] == BreakKind.Allowed ? "|" : "")));
    }

    private static BreakKind[] Breaks(string text)
    {
        var points = text.Select(c => (int)c).ToArray();
        var breaks = new BreakKind[points.Length];
        BreakRules.Mark(points, points.Select(Characters.ClassOf).ToArray(), breaks);
        return breaks;
    }
}
