using System.Globalization;

using FinalAccounts.Model.Numbers;

namespace FinalAccounts.Model.Tests.Numbers;

/// <summary>One rule of rounding: half away from zero, once, from the exact value (domain rule R-61).</summary>
public class RoundingTests
{
    [Theory]
    [InlineData("50", "0.01")]
    [InlineData("49.99", "0.00")]
    [InlineData("150", "0.02")]
    [InlineData("250", "0.03")]
    [InlineData("-50", "-0.01")]
    [InlineData("1571100", "157.11")]
    [InlineData("885000", "88.50")]
    [InlineData("0", "0.00")]
    [InlineData("12345678950", "1234567.90")]
    [InlineData("999999999999999.99", "100000000000.00")]
    public void MoneyHasTwoDecimals(string yuan, string printed) =>
        Rounding.Amount(Exact(yuan), new NumberStyle()).ShouldBe(printed);

    [Theory]
    [InlineData("885000", "88.5")]
    [InlineData("800000", "80")]
    [InlineData("0", "0")]
    [InlineData("49", "0")]
    [InlineData("12345670000", "1,234,567")]
    [InlineData("12345670100", "1,234,567.01")]
    public void TrailingZerosMayGo(string yuan, string printed) =>
        Rounding.Amount(Exact(yuan), new NumberStyle { StripAmountZeros = true, Thousands = true }).ShouldBe(printed);

    [Theory]
    [InlineData("0", "")]
    [InlineData("1", "0.00")]
    public void OnlyExactZeroHasASignOfItsOwn(string yuan, string printed) =>
        Rounding.Amount(Exact(yuan), new NumberStyle { ZeroAmount = "" }).ShouldBe(printed);

    [Fact]
    public void MoneyMayStayInYuan() =>
        Rounding.Amount(533_383.22m, new NumberStyle { Unit = MoneyUnit.Yuan, Thousands = true }).ShouldBe("533,383.22");

    [Theory]
    [InlineData("0.1125", 1, false, "11.3%")]
    [InlineData("0.11249", 1, false, "11.2%")]
    [InlineData("1", 1, false, "100.0%")]
    [InlineData("1", 2, true, "100%")]
    [InlineData("0.972", 2, true, "97.2%")]
    [InlineData("0", 1, false, "0.0%")]
    [InlineData("-0.0445", 1, false, "-4.5%")]
    [InlineData("1.08765", 1, false, "108.8%")]
    public void PercentagesFollowThePack(string ratio, int decimals, bool strip, string printed) =>
        Rounding.Percent(Exact(ratio), new NumberStyle { PercentDecimals = decimals, StripPercentZeros = strip }).ShouldBe(printed);

    private static decimal Exact(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
