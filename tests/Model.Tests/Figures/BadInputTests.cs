using System.Text;

using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures.Reading;
using FinalAccounts.Model.Tests.Support;

namespace FinalAccounts.Model.Tests.Figures;

/// <summary>Every kind of bad input gives its finding, with a pointer, a line and a column.</summary>
public class BadInputTests
{
    private const string Unit = "\"unit\": { \"name\": \"某单位\", \"kind\": \"institution\" }";

    [Theory]
    [InlineData("\"kind\": 1", "F002", "/kind")]
    [InlineData("\"staff\": []", "F002", "/staff")]
    [InlineData("\"projects\": {}", "F002", "/projects")]
    [InlineData("\"phone\": null", "F002", "/phone")]
    [InlineData("\"explanations\": { \"a\": 1 }", "F002", "/explanations/a")]
    [InlineData("\"operatingCost\": { \"applicable\": 1 }", "F002", "/operatingCost/applicable")]
    [InlineData("\"economy\": []", "F003", "/economy")]
    [InlineData("\"staff\": { \"tuixius\": 1 }", "F003", "/staff/tuixius")]
    [InlineData("\"procurement\": { \"goods\": {}, \"works\": { \"amount\": 0 }, \"services\": { \"amount\": 0 } }", "F004", "/procurement/goods/amount")]
    [InlineData("\"phone\": \"1\", \"phone\": \"2\"", "F005", "/phone")]
    [InlineData("\"expected\": { \"a\": 1, \"a\": 2 }", "F005", "/expected/a")]
    [InlineData("\"previousYear\": { \"income\": 1.234 }", "F006", "/previousYear/income")]
    [InlineData("\"previousYear\": { \"income\": 1e5 }", "F007", "/previousYear/income")]
    [InlineData("\"previousYear\": { \"income\": \"12\" }", "F008", "/previousYear/income")]
    [InlineData("\"previousYear\": { \"income\": 1000000000000001 }", "F009", "/previousYear/income")]
    [InlineData("\"previousYear\": { \"income\": -1 }", "F010", "/previousYear/income")]
    [InlineData("\"staff\": { \"lixiu\": -1 }", "F010", "/staff/lixiu")]
    [InlineData("\"economic\": [ { \"code\": \"301\", \"amount\": 1 } ]", "F011", "/economic/0/code")]
    [InlineData("\"economic\": [ { \"code\": \"20501\", \"amount\": 1 } ]", "F011", "/economic/0/code")]
    [InlineData("\"economic\": [ { \"code\": \"30188\", \"amount\": 1 } ]", "F012", "/economic/0/code")]
    [InlineData("\"economic\": [ { \"code\": \"38801\", \"name\": \"某项\", \"amount\": 1 } ]", "F019", "/economic/0/code")]
    [InlineData("\"economic\": [ { \"code\": \"30101\", \"amount\": 1 }, { \"code\": \"30101\", \"amount\": 2 } ]", "F013", "/economic/1/code")]
    [InlineData("\"publicationDate\": \"2021-02-30\"", "F014", "/publicationDate")]
    [InlineData("\"publicationDate\": \"2022年9月\"", "F014", "/publicationDate")]
    [InlineData("\"kind\": \"report\"", "F015", "/kind")]
    [InlineData("\"staff\": { \"lixiu\": 1.5 }", "F016", "/staff/lixiu")]
    [InlineData("\"staff\": { \"lixiu\": 99999999999 }", "F009", "/staff/lixiu")]
    [InlineData("\"phone\": \" \"", "F018", "/phone")]
    [InlineData("\"attachments\": [ { \"title\": \"附件\" } ]", "F020", "/attachments/0")]
    [InlineData("\"attachments\": [ { \"title\": \"附件\", \"text\": \"文\", \"file\": \"a.md\" } ]", "F020", "/attachments/0")]
    public void Member(string member, string code, string pointer) =>
        Only($"{{ \"year\": 2021, {Unit}, \"lines\": [],\n{member} }}", code, pointer, line: 2);

    [Theory]
    [InlineData("\"code\": \"205\"", "F011", "/lines/0/code")]
    [InlineData("\"code\": \"20501\"", "F011", "/lines/0/code")]
    [InlineData("\"code\": \"205019\"", "F011", "/lines/0/code")]
    [InlineData("\"code\": \"3050199\"", "F011", "/lines/0/code")]
    [InlineData("\"code\": \"205019X\"", "F011", "/lines/0/code")]
    [InlineData("\"code\": \"2050188\"", "F012", "/lines/0/code")]
    [InlineData("\"code\": \"2058801\", \"name\": \"某项\"", "F019", "/lines/0/code")]
    [InlineData("\"code\": \"2990101\", \"name\": \"某项\", \"groupName\": \"某款\"", "F019", "/lines/0/code")]
    [InlineData("\"code\": \"2050199\", \"expenditure\": { \"nonFiscal\": { \"basics\": 1 } }", "F003", "/lines/0/expenditure/nonFiscal/basics")]
    [InlineData("\"code\": \"2050199\", \"budget\": { \"initial\": 0.001 }", "F006", "/lines/0/budget/initial")]
    public void Line(string line, string code, string pointer) =>
        Only($"{{ \"year\": 2021, {Unit}, \"lines\": [\n{{ {line} }}] }}", code, pointer, line: 2);

    [Fact]
    public void ACodeTheListLacksBringsItsNames() =>
        Units.Read($"{{ \"year\": 2021, {Unit}, \"lines\": [ {{ \"code\": \"2990101\", \"name\": \"甲\", \"groupName\": \"乙\", \"className\": \"丙\" }} ] }}")
            .Diagnostics.ShouldBeEmpty();

    [Fact]
    public void TheSameCodeTwiceNamesTheFirstPlace()
    {
        var finding = Units.Read($"{{ \"year\": 2021, {Unit}, \"lines\": [ {{ \"code\": \"2050199\" }}, {{ \"code\": \"2050199\" }} ] }}").Diagnostics.Single();

        (finding.Code, finding.Place.Pointer).ShouldBe(("F013", "/lines/1/code"));
        finding.Hint!.ShouldContain("/lines/0/code");
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData("{\n  \"year\": 2021,\n  }", 3, 3)]
    [InlineData("{ \"year\": 2021 } x", 1, 18)]
    [InlineData("{ \"年\": 2021, ", 1, 14)]
    [InlineData("\0", 1, 1)]
    public void UnreadableJsonHasLineAndColumn(string json, int line, int column)
    {
        var reading = Units.Read(json);

        reading.Figures.ShouldBeNull();
        reading.IsUnreadable.ShouldBeTrue();
        var finding = reading.Diagnostics.Single();
        (finding.Code, finding.Severity, finding.Place.Line, finding.Place.Column).ShouldBe(("F001", Severity.Error, line, column));
    }

    [Fact]
    public void BytesThatAreNotUtf8AreUnreadable()
    {
        var reading = Units.Read([.. "{ \"format\": \""u8, 0xFF, 0xFE, .. "\" }"u8]);

        reading.Diagnostics.Single().Code.ShouldBe("F001");
        reading.Diagnostics.Single().Message.ShouldContain("UTF-8");
    }

    [Fact]
    public void DeepNestingIsUnreadable() =>
        Units.Read(new string('[', 100_000)).Diagnostics.Single().Code.ShouldBe("F001");

    [Fact]
    public void AFileOfManyMegabytesIsRefused()
    {
        using var endless = new MemoryStream(new byte[(16 << 20) + 1]);

        var reading = FiguresReader.Read(endless, "unit.json");

        reading.IsUnreadable.ShouldBeTrue();
        reading.Diagnostics.Single().Code.ShouldBe("F017");
    }

    [Fact]
    public void AMillionDigitsAreOutOfRange() =>
        Units.Read($"{{ \"year\": 2021, {Unit}, \"lines\": [], \"previousYear\": {{ \"income\": {new string('9', 1_000_000)} }} }}")
            .Diagnostics.Single().Code.ShouldBe("F009");

    [Fact]
    public void AllFindingsComeAtOnceInTheOrderOfTheFile()
    {
        var reading = Units.Read(
            """
            {
              "year": "2021",
              "unit": { "name": "", "kind": "school" },
              "lines": [ { "code": "1", "income": { "other": 1.001 } } ],
              "stuff": {}
            }
            """);

        reading.Diagnostics.Select(finding => $"{finding.Code} {finding.Place}").ShouldBe(
        [
            "F008 unit.json(2,11) /year",
            "F018 unit.json(3,21) /unit/name",
            "F015 unit.json(3,33) /unit/kind",
            "F011 unit.json(4,24) /lines/0/code",
            "F006 unit.json(4,50) /lines/0/income/other",
            "F003 unit.json(5,3) /stuff",
        ]);
    }

    [Fact]
    public void AnUnknownKeyNamesTheNearestKnownOne() =>
        Units.Read($"{{ \"year\": 2021, {Unit}, \"lines\": [], \"procurment\": {{}} }}").Diagnostics.Single().Hint!.ShouldContain("procurement");

    [Fact]
    public void ColumnsCountCharactersNotBytes() =>
        Units.Read("{ \"year\": 2021, \"unit\": { \"name\": \"武汉市\", \"kind\": 1 }, \"lines\": [] }").Diagnostics.Single().Place.Column.ShouldBe(50);

    [Fact]
    public void HostileTextReachesNoTerminalAsItIs() =>
        Units.Read($"{{ \"year\": 2021, {Unit}, \"lines\": [], \"\\u001b[31m\": 1 }}").Diagnostics.Single().Message.ShouldNotContain("\u001b");

    [Fact]
    public void AnythingButAnObjectIsOfTheWrongType() => Units.Read("[]").Diagnostics.Single().Code.ShouldBe("F002");

    [Fact]
    public void AByteOrderMarkIsNoMatter() =>
        Units.Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes($"{{ \"year\": 2021, {Unit}, \"lines\": [] }}")]).Diagnostics.ShouldBeEmpty();

    private static void Only(string json, string code, string pointer, int line)
    {
        var reading = Units.Read(json);

        reading.Figures.ShouldBeNull();
        var finding = reading.Diagnostics.Single();
        (finding.Code, finding.Place.Pointer, finding.Place.Line).ShouldBe((code, pointer, line));
        finding.Place.Column.ShouldBePositive();
    }
}
