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
    [InlineData("2020—2021年", "2020|—|2021年")]
    [InlineData("“三公”经费", "“三|公”|经|费")]
    [InlineData("12月31日止", "12月|31日|止")]
    public void Lines_may_end_only_where_the_rules_allow(string text, string expected)
    {
        Marked(text).ShouldBe(expected);
    }

    private static string Marked(string text)
    {
        var points = text.EnumerateRunes().Select(rune => rune.Value).ToArray();
        var classes = points.Select(Characters.ClassOf).ToArray();
        var breaks = new BreakKind[points.Length];
        BreakRules.Mark(points, classes, breaks);
        return string.Concat(points.Select((c, i) => char.ConvertFromUtf32(c) + (i + 1 < points.Length && breaks[i] == BreakKind.Allowed ? "|" : "")));
    }
}
