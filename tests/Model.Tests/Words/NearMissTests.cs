using FinalAccounts.Model.Words;

namespace FinalAccounts.Model.Tests.Words;

public class NearMissTests
{
    [Theory]
    [InlineData("expeniture", "expenditure")]
    [InlineData("lnies", "lines")]
    [InlineData("LINES", "lines")]
    [InlineData("x", null)]
    [InlineData("organization", null)]
    [InlineData("", null)]
    public void The_word_meant_is_the_one_with_the_fewest_changes(string typed, string? meant) =>
        NearMiss.Find(typed, ["expenditure", "lines", "line items"]).ShouldBe(meant);

    [Fact]
    public void Of_two_as_near_the_first_by_letter_is_taken() => NearMiss.Find("tables", ["tablez", "tablea"]).ShouldBe("tablea");

    [Fact]
    public void What_no_name_could_be_is_not_compared() => NearMiss.Find(new string('a', 65), [new string('a', 65)]).ShouldBeNull();
}
