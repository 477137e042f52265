using FinalAccounts.Model.Evaluation;

namespace FinalAccounts.Model.Tests.Evaluation;

public class MeasureReaderTests
{
    [Theory]
    [InlineData("≥95%", MeasureSign.AtLeast, MeasureKind.Percent, 0.95, "")]
    [InlineData("≦5%", MeasureSign.AtMost, MeasureKind.Percent, 0.05, "")]
    [InlineData("＞99％", MeasureSign.Above, MeasureKind.Percent, 0.99, "")]
    [InlineData("96.2%", MeasureSign.None, MeasureKind.Percent, 0.962, "")]
    [InlineData("0%", MeasureSign.None, MeasureKind.Percent, 0, "")]
    [InlineData("3000节", MeasureSign.None, MeasureKind.Quantity, 3000, "节")]
    [InlineData("3,000 节", MeasureSign.None, MeasureKind.Quantity, 3000, "节")]
    [InlineData("83", MeasureSign.None, MeasureKind.Quantity, 83, "")]
    [InlineData("200M", MeasureSign.None, MeasureKind.Quantity, 200, "M")]
    [InlineData("≥300人次", MeasureSign.AtLeast, MeasureKind.Quantity, 300, "人次")]
    [InlineData("小于24小时", MeasureSign.Below, MeasureKind.Quantity, 24, "小时")]
    [InlineData("3小时内", MeasureSign.AtMost, MeasureKind.Quantity, 3, "小时")]
    [InlineData("3年以上", MeasureSign.AtLeast, MeasureKind.Quantity, 3, "年")]
    [InlineData("不超过2.5万元", MeasureSign.AtMost, MeasureKind.Quantity, 25000, "元")]
    [InlineData("120余次", MeasureSign.AtLeast, MeasureKind.Quantity, 120, "次")]
    [InlineData("每周至少1次", MeasureSign.AtLeast, MeasureKind.Quantity, 1, "次/每周")]
    public void ReadsValues(string text, MeasureSign sign, MeasureKind kind, decimal value, string unit) =>
        MeasureReader.Read(text).ShouldBe(new Measure(value, value, sign, kind, unit));

    [Theory]
    [InlineData("90%—95%", 0.90, 0.95, "")]
    [InlineData("3至5个", 3, 5, "个")]
    [InlineData("3~5万元", 30000, 50000, "元")]
    public void ReadsSpans(string text, decimal low, decimal high, string unit)
    {
        var measure = MeasureReader.Read(text)!;

        (measure.Low, measure.High, measure.Unit).ShouldBe((low, high, unit));
    }

    [Theory]
    [InlineData("2020年12月", "2020-12-31")]
    [InlineData("2020年2月", "2020-02-29")]
    [InlineData("2021年内", "2021-12-31")]
    [InlineData("2021年6月底前", "2021-06-30")]
    [InlineData("2020年9月25日", "2020-09-25")]
    public void ReadsDatesAsTheirLastDay(string text, string day) =>
        MeasureReader.Read(text).ShouldBe(new Measure(
            DateOnly.ParseExact(day, "yyyy-MM-dd").DayNumber, DateOnly.ParseExact(day, "yyyy-MM-dd").DayNumber, MeasureSign.AtMost, MeasureKind.Date, ""));

    [Theory]
    [InlineData("")]
    [InlineData("全年")]
    [InlineData("全市领先")]
    [InlineData("国家级19件")]
    [InlineData("省级125件、市级49件")]
    [InlineData("7*24小时")]
    [InlineData("不超预算")]
    [InlineData("5—3个")]
    [InlineData("2020年13月")]
    [InlineData("2020年2月30日")]
    [InlineData("433、434")]
    public void LeavesTheRestToPeople(string text) => MeasureReader.Read(text).ShouldBeNull();
}
