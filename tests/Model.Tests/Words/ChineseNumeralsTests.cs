using FinalAccounts.Model.Words;

namespace FinalAccounts.Model.Tests.Words;

public class ChineseNumeralsTests
{
    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(11, "十一")]
    [InlineData(20, "二十")]
    [InlineData(26, "二十六")]
    [InlineData(99, "九十九")]
    [InlineData(100, "100")]
    public void Numerals_read_as_headings_print_them(int number, string expected) => ChineseNumerals.Of(number).ShouldBe(expected);
}
