using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tests.Support;

namespace FinalAccounts.Model.Tests.Figures;

public class FiguresReaderTests
{
    [Fact]
    public void MoneyIsReadExactly()
    {
        var figures = Units.Read(
            """
            { "year": 2021, "unit": { "name": "某单位", "kind": "civilServantLaw" },
              "lines": [ { "code": "2050199", "income": { "generalPublicBudget": 999999999999999.99, "other": -0.01 } } ] }
            """).Figures!;

        figures.Lines[0].Income!.GeneralPublicBudget.ShouldBe(999999999999999.99m);
        figures.Lines[0].Income!.Other.ShouldBe(-0.01m);
        figures.Unit.Kind.ShouldBe(UnitKind.CivilServantLaw);
    }

    [Fact]
    public void AbsentListsAndMapsAreEmpty()
    {
        var figures = Units.Example("minimal");

        figures.Projects.ShouldBeEmpty();
        figures.Glossary.ShouldBeEmpty();
        figures.Expected.ShouldBeEmpty();
        figures.Unit.Duties.ShouldBeEmpty();
        figures.Kind.ShouldBe(DocumentKind.FinalAccounts);
        figures.ThreePublic.ShouldBeNull();
    }

    [Fact]
    public void EveryFreeTextComesWithItsPointer()
    {
        var figures = Units.Read(
            """
            { "year": 2021, "unit": { "name": "某单位", "kind": "institution", "duties": [ "甲", "乙" ] },
              "lines": [ { "code": "2050199", "usedFor": "丙" } ],
              "explanations": { "grandTotal.change": "丁", "a/b": "戊" },
              "performance": { "overall": { "execution": { "weight": 20 }, "goals": [ { "text": "己" } ] } },
              "attachments": [ { "title": "附件", "text": "庚" } ] }
            """).Figures!;

        figures.Texts().ShouldBe(
        [
            new LocatedText("/unit/duties/0", "甲"),
            new LocatedText("/unit/duties/1", "乙"),
            new LocatedText("/lines/0/usedFor", "丙"),
            new LocatedText("/explanations/a~1b", "戊"),
            new LocatedText("/explanations/grandTotal.change", "丁"),
            new LocatedText("/performance/overall/goals/0/text", "己"),
            new LocatedText("/attachments/0/text", "庚"),
        ]);
    }

    [Fact]
    public void PointersBecomePlaces()
    {
        var figures = Units.Read(
            """
            { "year": 2021,
              "unit": { "name": "某单位", "kind": "institution" },
              "lines": [ { "code": "2050199" } ] }
            """).Figures!;

        figures.Source.PlaceOf("/lines/0/code").ToString().ShouldBe("unit.json(3,16) /lines/0/code");
        figures.Source.PlaceOf("/lines/0/income/other").ToString().ShouldBe("unit.json(3,14) /lines/0/income/other");
        figures.Source.PlaceOf("/lines/7").Line.ShouldBe(3);
    }

    [Fact]
    public void AReasonIsFoundByTheFactOrBesideItsFigures()
    {
        var figures = Units.Read(
            """
            { "year": 2021, "unit": { "name": "某单位", "kind": "institution" },
              "lines": [ { "code": "2050199", "reason": "甲" } ],
              "threePublic": { "reception": { "actual": 1, "reason": "乙" } },
              "explanations": { "grandTotal.change": "丙" } }
            """).Figures!;

        figures.ReasonFor("gpb.item.2050199.budgetDifference").ShouldBe("甲");
        figures.ReasonFor("threePublic.reception.budgetDifference").ShouldBe("乙");
        figures.ReasonFor("grandTotal.change").ShouldBe("丙");
        figures.ReasonFor("gpb.total.change").ShouldBeNull();
    }
}
