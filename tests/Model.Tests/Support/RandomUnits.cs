using FinalAccounts.Model.Figures;

using FsCheck;
using FsCheck.Fluent;

namespace FinalAccounts.Model.Tests.Support;

/// <summary>Units with random figures under real codes.</summary>
internal static class RandomUnits
{
    private static readonly string[] Codes = ["2050199", "2050299", "2080505", "2080506", "2101102", "2101103", "2120399", "2210201", "2299999"];

    private static readonly string[] Items = ["30101", "30108", "30201", "30217", "30302", "31002", "39999"];

    public static Arbitrary<UnitFigures> Any { get; } = Arb.From(Unit());

    private static Gen<decimal> Money() => Gen.OneOf(
        Gen.Constant(0m),
        Gen.Choose(0, 99_999_999).Select(cents => cents / 100m),
        Gen.Choose(0, int.MaxValue).Select(yuan => yuan * 1_000m));

    private static Gen<FundExpenditure> Fund() =>
        from basic in Money() from project in Money() select new FundExpenditure { Basic = basic, Project = project };

    private static Gen<LineFigures> Line(string code) =>
        from income in Money()
        from fund in Money()
        from other in Money()
        from gpb in Fund()
        from governmentFund in Fund()
        from rest in Money()
        from opening in Money()
        from budget in Money()
        select new LineFigures
        {
            Code = code,
            Name = code == "2299999" ? "其他支出" : null,
            GroupName = code == "2299999" ? "其他支出" : null,
            Income = new LineIncome { GeneralPublicBudget = income, GovernmentFund = fund, Other = other },
            Expenditure = new LineExpenditure
            {
                GeneralPublicBudget = gpb,
                GovernmentFund = governmentFund,
                NonFiscal = new NonFiscalExpenditure { Basic = rest, ToAffiliated = other },
            },
            Opening = new OpeningFigures { GovernmentFund = opening },
            Budget = new BudgetPair { Initial = budget },
        };

    private static Gen<UnitFigures> Unit() =>
        from codes in Gen.SubListOf(Codes)
        from lines in Gen.CollectToArray(codes, Line)
        from items in Gen.SubListOf(Items)
        from amounts in Money().ArrayOf(Items.Length)
        from opening in Money()
        from used in Money()
        from previous in Money()
        select Units.WithLines(lines) with
        {
            Economic = [.. items.Select((code, index) => new EconomicFigures { Code = code, Amount = amounts[index] })],
            CarryOver = new CarryOverFigures { Opening = new OpeningFigures { NonFiscal = opening }, NonFiscalSurplusUsed = used },
            PreviousYear = new PreviousYearFigures { GrandTotal = previous },
        };
}
