using System.Collections.Immutable;

using FinalAccounts.Model.Checks;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Comparison;

/// <summary>
/// Takes the figures of last year from last year's accounts, so that nobody types them again. What the unit typed all the same must agree
/// (C044–C047; domain rules ).
/// </summary>
public static class LastYear
{
    private static readonly ImmutableArray<(string Opening, string Closing)> Pots =
        [.. new[] { "gpb", "governmentFund", "stateCapital", "nonFiscal" }.Select(pot => (pot + ".opening", pot + ".closing"))];

    /// <summary>Fills in what compares with last year.</summary>
    /// <param name="figures">This year's figures.</param>
    /// <param name="last">Last year's figures.</param>
    /// <param name="lastFacts">What was derived from last year's figures.</param>
    /// <returns>This year's figures with all comparatives; an error where a typed one differs or the files are not of following years.</returns>
    public static (UnitFigures Figures, ImmutableArray<Diagnostic> Findings) Fill(UnitFigures figures, UnitFigures last, ReportFacts lastFacts)
    {
        var taken = new Comparatives(figures, lastFacts);
        if (last.Year != figures.Year - 1)
        {
            taken.Error(DiagnosticCodes.PreviousOfOtherYear, "/year", $"上年文件是 {last.Year} 年度的，本年为 {figures.Year} 年度", $"给出 {figures.Year - 1} 年度的文件");
            return (figures, taken.Findings);
        }

        if (figures.PreviousYear?.NewUnit == true)
        {
            taken.Error(DiagnosticCodes.PreviousOfNewUnit, "/previousYear/newUnit", "注明是新设立单位，却给出了上年文件", "删去 newUnit，或不给上年文件");
            return (figures, taken.Findings);
        }

        if (last.Unit.Name != figures.Unit.Name)
        {
            taken.Warning(DiagnosticCodes.PreviousOfOtherUnit, "/unit/name", $"上年文件的单位是“{last.Unit.Name}”", "单位更名的，请在文字中说明；不是同一单位的，换一个文件");
        }

        var filled = figures with
        {
            PreviousYear = Previous(taken, figures.PreviousYear ?? new PreviousYearFigures()),
            ThreePublic = figures.ThreePublic is { } costs ? ThreePublic(taken, costs) : null,
            Staff = figures.Staff is { } staff
                ? staff with { PreviousOnDuty = taken.Count("staff.onDuty", staff.PreviousOnDuty, "/staff/previousOnDuty") }
                : null,
        };
        return (filled, taken.Findings);
    }

    /// <summary>Whether this year begins with what last year ended with; it may differ where the balance was adjusted.</summary>
    public static ImmutableArray<Diagnostic> Continuity(UnitFigures figures, ReportFacts facts, ReportFacts lastFacts)
    {
        var taken = new Comparatives(figures, lastFacts);
        foreach (var (opening, closing) in Pots)
        {
            var (begins, ended) = (facts.Find(opening)?.Value ?? 0m, lastFacts.Find(closing)?.Value ?? 0m);
            if (begins != ended)
            {
                taken.Warning(
                    DiagnosticCodes.OpeningDiffers,
                    "/lines",
                    $"{(facts.Find(opening) ?? lastFacts[closing]).Title} {CheckFindings.Yuan(begins)}，上年文件的年末数为 {CheckFindings.Yuan(ended)}",
                    "年初数经批准调整过的可以不同，否则核对");
            }
        }

        return taken.Findings;
    }

    private static PreviousYearFigures Previous(Comparatives taken, PreviousYearFigures typed)
    {
        return typed with
        {
            GrandTotal = Take("grandTotal", typed.GrandTotal, "grandTotal"),
            Income = Take("income.total", typed.Income, "income"),
            Expenditure = Take("expenditure.total", typed.Expenditure, "expenditure"),
            FiscalGrandTotal = Take("fiscal.grandTotal", typed.FiscalGrandTotal, "fiscalGrandTotal"),
            FiscalIncome = Take("fiscal.income", typed.FiscalIncome, "fiscalIncome"),
            FiscalExpenditure = Take("fiscal.total", typed.FiscalExpenditure, "fiscalExpenditure"),
            GeneralPublicBudget = GeneralPublicBudget(taken, typed.GeneralPublicBudget ?? new PreviousExpenditure()),
            GovernmentFund = Take("governmentFund.total", typed.GovernmentFund, "governmentFund"),
            StateCapital = Take("stateCapital.total", typed.StateCapital, "stateCapital"),
            OperatingCost = Take("operatingCost.total", typed.OperatingCost, "operatingCost"),
            BudgetInitial = Take("gpb.total.budgetInitial", typed.BudgetInitial, "budgetInitial"),
        };

        decimal? Take(string fact, decimal? value, string member) => taken.Amount(fact, value, "/previousYear/" + member);
    }

    private static PreviousExpenditure GeneralPublicBudget(Comparatives taken, PreviousExpenditure typed)
    {
        const string Place = "/previousYear/generalPublicBudget/";
        taken.Amount("gpb.total", typed.Total, Place + "total");
        for (var index = 0; index < typed.ByCode.Length; index++)
        {
            var (code, amount) = (typed.ByCode[index].Code, typed.ByCode[index].Amount);
            var level = code.Length switch { 3 => "class", 5 => "group", _ => "item" };
            taken.Amount($"gpb.{level}.{code}", amount, $"{Place}byCode/{index}/amount");
        }

        return typed with
        {
            Basic = taken.Amount("gpb.basic", typed.Basic, Place + "basic"),
            Project = taken.Amount("gpb.project", typed.Project, Place + "project"),
        };
    }

    private static ThreePublicFigures ThreePublic(Comparatives taken, ThreePublicFigures typed)
    {
        return typed with
        {
            Overseas = Item("overseas", typed.Overseas),
            VehiclePurchase = Item("vehiclePurchase", typed.VehiclePurchase),
            VehicleOperation = Item("vehicleOperation", typed.VehicleOperation),
            Reception = Item("reception", typed.Reception),
            Counts = typed.Counts is { VehiclesHeld: not null } counts
                ? counts with { PreviousVehiclesHeld = taken.Count("threePublic.count.vehiclesHeld", counts.PreviousVehiclesHeld, "/threePublic/counts/previousVehiclesHeld") }
                : typed.Counts,
        };

        // An item that only last year had is one that costs nothing this year.
        ThreePublicItem? Item(string key, ThreePublicItem? item) =>
            taken.Amount("threePublic." + key, item?.Previous, $"/threePublic/{key}/previous") is { } previous
                ? (item ?? new ThreePublicItem { Actual = 0m }) with { Previous = previous }
                : item;
    }
}
