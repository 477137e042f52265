using System.Collections.Immutable;

using FinalAccounts.Model.Diagnostics;
using FinalAccounts.Model.Figures;

namespace FinalAccounts.Model.Tests.Checks;

/// <summary>For each rule, a unit that breaks it.</summary>
internal static class CheckCases
{
    public static IEnumerable<(string Code, Severity Severity, string Pointer, UnitFigures Figures)> All(UnitFigures sound) =>
        Amounts(sound).Concat(Words(sound)).Concat(Performance(sound));

    private static IEnumerable<(string, Severity, string, UnitFigures)> Amounts(UnitFigures sound)
    {
        var line = sound.Lines[0];
        var fund = line with
        {
            Code = "2120399",
            Budget = null,
            Reason = null,
            Income = new LineIncome { GovernmentFund = 10m },
            Expenditure = new LineExpenditure { GovernmentFund = new FundExpenditure { Project = 30m } },
        };
        yield return ("C003", Severity.Error, "/economic", sound with { Economic = [new EconomicFigures { Code = "30101", Amount = 1m }] });
        yield return (
            "C004", Severity.Error, "/threePublic/reception/actual",
            sound with { Economic = sound.Economic.Add(new EconomicFigures { Code = "30217", Amount = 900m }) });
        yield return (
            "C005", Severity.Information, "/threePublic/reception/actual",
            sound with { ThreePublic = new ThreePublicFigures { Reception = new ThreePublicItem { Actual = 900m } } });
        yield return (
            "C005", Severity.Error, "/threePublic/reception/actual",
            sound with { ThreePublic = new ThreePublicFigures { Reception = new ThreePublicItem { Actual = 900_000m } } });
        yield return (
            "C006", Severity.Error, "/threePublic/counts/receptionBatches",
            sound with { ThreePublic = new ThreePublicFigures { Counts = new ThreePublicCounts { ReceptionBatches = 2 } } });
        yield return (
            "C006", Severity.Warning, "/threePublic/counts/overseasGroups",
            sound with { ThreePublic = new ThreePublicFigures { Overseas = new ThreePublicItem { Actual = 5m } } });
        yield return (
            "C007", Severity.Warning, "/threePublic/counts/vehiclesHeld",
            sound with { ThreePublic = new ThreePublicFigures { Counts = new ThreePublicCounts { VehiclesHeld = 1 } } });
        yield return ("C007", Severity.Error, "/threePublic/counts/vehiclesHeld", sound with
        {
            ThreePublic = new ThreePublicFigures { Counts = new ThreePublicCounts { VehiclesHeld = 2 } },
            Assets = new AssetFigures { Date = new DateOnly(2021, 12, 31), Vehicles = new VehicleFigures { Other = 1 } },
        });
        var bought = new ProcurementFigures
        {
            Goods = new ProcurementKind { Amount = 100m },
            Works = new ProcurementKind { Amount = 0m },
            Services = new ProcurementKind { Amount = 0m },
        };
        yield return (
            "C010", Severity.Error, "/procurement/toSmallAndMicro",
            sound with { Procurement = bought with { ToSmallAndMedium = 50m, ToSmallAndMicro = 60m } });
        yield return (
            "C011", Severity.Error, "/procurement/goods/toSmallAndMedium",
            sound with { Procurement = bought with { Goods = new ProcurementKind { Amount = 100m, ToSmallAndMedium = 101m } } });
        yield return (
            "C012", Severity.Error, "/procurement/toSmallAndMedium",
            sound with { Procurement = bought with { Goods = new ProcurementKind { Amount = 100m, ToSmallAndMedium = 80m }, ToSmallAndMedium = 90m } });
        yield return ("C014", Severity.Error, "/carryOver/opening/governmentFund", sound with { Lines = sound.Lines.Add(fund) });
        yield return (
            "C015", Severity.Warning, "/carryOver/opening/nonFiscal",
            sound with { CarryOver = new CarryOverFigures { SurplusDistribution = 5m } });
        yield return ("C016", Severity.Error, "/carryOver/opening/governmentFund", sound with
        {
            Lines = sound.Lines.Add(fund with { Opening = new OpeningFigures { GovernmentFund = 25m } }),
            CarryOver = new CarryOverFigures { Opening = new OpeningFigures { GovernmentFund = 30m } },
        });
        yield return (
            "C017", Severity.Error, "/lines/2",
            sound with { Lines = [.. sound.Lines, fund, fund with { Code = "2120501", Income = new LineIncome { GovernmentFund = 90m } }] });
        yield return (
            "C020", Severity.Error, "/budget/byClass/0/initial",
            sound with { Budget = new BudgetFigures { ByClass = [new ClassBudget { Code = "205", Initial = 1m }] } });
        yield return (
            "C021", Severity.Warning, "/budget",
            sound with { Lines = [.. sound.Lines.Select(each => each with { Budget = new BudgetPair { FullYear = 1m } })] });
        yield return ("C022", Severity.Error, "/budget/total/initial", sound with
        {
            Budget = new BudgetFigures { ByClass = [new ClassBudget { Code = "206", Initial = 2m }], Total = new BudgetPair { Initial = 3m } },
        });
        yield return (
            "C023", Severity.Warning, "/budget/byUse/initial",
            sound with { Budget = new BudgetFigures { ByUse = new BudgetByUse { Initial = new UseBudget { Personnel = 5m } } } });
        yield return (
            "C024", Severity.Error, "/budget/basic",
            sound with { Budget = new BudgetFigures { Basic = new BudgetPair { Initial = 999_999_999m } } });
        yield return ("C042", Severity.Error, "/previousYear/generalPublicBudget/total", sound with
        {
            PreviousYear = new PreviousYearFigures { GeneralPublicBudget = new PreviousExpenditure { Total = 5m, Basic = 2m, Project = 2m } },
        });
        yield return (
            "C043", Severity.Warning, "/previousYear/grandTotal",
            sound with { PreviousYear = new PreviousYearFigures { GrandTotal = 88m } });
        yield return (
            "C050", Severity.Warning, "/operatingCost",
            sound with { OperatingCost = new OperatingCostFigures { Applicable = true } });
        yield return ("C051", Severity.Warning, "/operatingCost", sound with { Unit = sound.Unit with { Kind = UnitKind.Administrative } });
        yield return ("C052", Severity.Warning, "/operatingCost", sound with
        {
            Unit = sound.Unit with { Kind = UnitKind.CivilServantLaw },
            OperatingCost = new OperatingCostFigures { Applicable = true, Amount = 1m },
        });
        yield return ("C053", Severity.Error, "/operatingCost", sound with
        {
            OperatingCost = new OperatingCostFigures { Applicable = true, Amount = 1m, Items = [new EconomicFigures { Code = "30201", Amount = 1m }] },
        });
        yield return ("C085", Severity.Warning, "/projects/0/executed", sound with
        {
            Projects = [new ProjectFigures { Name = "甲", Executed = 2m, Budget = new BudgetPair { FullYear = 1m } }],
        });
        yield return ("C090", Severity.Error, "/staff/civilServantLaw", sound with { Staff = new StaffFigures { CivilServantLaw = 1 } });
        yield return (
            "C091", Severity.Information, "/staff/establishment",
            sound with { Staff = new StaffFigures { Institution = 9, Establishment = 8 } });
    }

    private static IEnumerable<(string, Severity, string, UnitFigures)> Words(UnitFigures sound)
    {
        var reasons = sound.Explanations;
        yield return ("C001", Severity.Error, "/expected/grandTotal", sound with { Expected = Stated("grandTotal", 1m) });
        yield return ("C001", Severity.Error, "/expected/operatingCost.total.changeRate", sound with
        {
            OperatingCost = new OperatingCostFigures { Applicable = false, Amount = 0m },
            PreviousYear = sound.PreviousYear! with { OperatingCost = 0m },
            Expected = Stated("operatingCost.total.changeRate", 0m),
        });
        yield return ("C002", Severity.Error, "/expected/grandTotals", sound with { Expected = Stated("grandTotals", 1m) });
        yield return (
            "C030", Severity.Information, "/explanations/grandTotal.change",
            sound with { Explanations = reasons.Remove("grandTotal.change") });
        yield return (
            "C031", Severity.Error, "/explanations/grandTotal.changes",
            sound with { Explanations = reasons.Add("grandTotal.changes", "某原因") });
        yield return (
            "C032", Severity.Error, "/explanations/gpb.item.2050199.budgetDifference",
            sound with { Explanations = reasons.Add("gpb.item.2050199.budgetDifference", "又一原因") });
        yield return ("C033", Severity.Information, "/explanations/income.total.change", sound with
        {
            PreviousYear = sound.PreviousYear! with { Income = 2_000_000m },
            Explanations = reasons.Add("income.total.change", reasons["grandTotal.change"]),
        });
        yield return (
            "C040", Severity.Warning, "",
            sound with { PreviousYear = null, Explanations = ImmutableDictionary<string, string>.Empty });
        yield return ("C041", Severity.Error, "/previousYear", sound with { PreviousYear = sound.PreviousYear! with { NewUnit = true } });
        yield return (
            "C060", Severity.Error, "/assets/date",
            sound with { Assets = new AssetFigures { Date = new DateOnly(2020, 12, 31) } });
        yield return (
            "C060", Severity.Error, "/unit/foundedOn",
            sound with { Unit = sound.Unit with { FoundedOn = new DateOnly(2022, 1, 1) } });
        yield return ("C061", Severity.Error, "/publicationDate", sound with { PublicationDate = new DateOnly(2021, 12, 31) });
        yield return (
            "C070", Severity.Information, "/lines/0/code",
            sound with { Lines = sound.Lines.SetItem(0, sound.Lines[0] with { Code = "2050803" }) });
        yield return (
            "C071", Severity.Information, "/lines/0/name",
            sound with { Lines = sound.Lines.SetItem(0, sound.Lines[0] with { Name = "其他支出" }) });
        yield return ("C072", Severity.Warning, "/lines/2", sound with { Lines = sound.Lines.Add(new LineFigures { Code = "2080505" }) });
        yield return ("C095", Severity.Information, "/procurement", sound with { Procurement = null });
        yield return (
            "C100", Severity.Error, "/explanations/grandTotal.change",
            sound with { Explanations = reasons.SetItem("grandTotal.change", "人员经费增加（减少）") });
        yield return (
            "C100", Severity.Warning, "/explanations/grandTotal.change",
            sound with { Explanations = reasons.SetItem("grandTotal.change", "XX经费增加") });
        yield return (
            "C101", Severity.Information, "/explanations/grandTotal.change",
            sound with { Explanations = reasons.SetItem("grandTotal.change", "经费增加7.77万元") });
    }

    private static IEnumerable<(string, Severity, string, UnitFigures)> Performance(UnitFigures sound)
    {
        var indicator = new IndicatorFigures { Level1 = "产出指标", Name = "甲", Target = "1", Actual = "1", Weight = 80m, Score = 80m };
        var evaluation = new EvaluationFigures
        {
            Execution = new ExecutionFigures { Weight = 20m },
            Goals = [new GoalFigures { Weight = 80m, Indicators = [indicator] }],
        };
        yield return (
            "C080", Severity.Error, "/performance/overall",
            Evaluated(evaluation with { Execution = new ExecutionFigures { Weight = 10m } }));
        yield return ("C081", Severity.Error, "/performance/overall/goals/0/weight", Evaluated(evaluation with
        {
            Goals = [new GoalFigures { Weight = 80m, Indicators = [indicator with { Weight = 70m, Score = 70m }] }],
        }));
        yield return ("C082", Severity.Error, "/performance/overall/goals/0/indicators/0/score", Evaluated(Scored(81m)));
        yield return ("C084", Severity.Warning, "/performance/overall/goals/0/indicators/0/reason", Evaluated(Scored(79m)));
        yield return ("C084", Severity.Warning, "/performance/overall/goals/0", Evaluated(Indicated(indicator with { Weight = null, Score = 79m })));
        yield return ("C086", Severity.Warning, "/performance/overall/goals/0/indicators/0/score", Evaluated(Scored(79m)));
        yield return ("C086", Severity.Information, "/performance/overall/goals/0/indicators/0/score", Evaluated(Scored(79.96m)));
        yield return (
            "C086", Severity.Warning, "/performance/overall/goals/0/indicators/0/score",
            Evaluated(Indicated(indicator with { Target = ">99%", Actual = "99%" })));
        yield return ("C087", Severity.Error, "/performance/overall/goals/0/indicators/0/score", Evaluated(Indicated(indicator with { Actual = "好", Score = null })));
        yield return ("C087", Severity.Error, "/performance/overall/goals/0/indicators/0", Evaluated(Indicated(indicator with { Actual = null })));
        yield return (
            "C088", Severity.Warning, "/performance/overall/goals/0/indicators/0/score",
            Evaluated(Indicated(indicator with { Target = "提高", Actual = "提高", Quality = IndicatorQuality.Partial })));
        yield return (
            "C089", Severity.Information, "/performance/overall/goals/0/indicators/0",
            Evaluated(Indicated(indicator with { Target = "2021年12月", Actual = "100%" })));
        yield return ("C078", Severity.Information, "/performance/overall", Evaluated(Indicated(indicator with { Target = "≥95%", Actual = "≥95%" })));
        yield return ("C083", Severity.Error, "/performance/projects/0/projects/0", sound with
        {
            Performance = new PerformanceFigures { Projects = [evaluation with { Name = "甲", Projects = ["乙"] }] },
        });

        UnitFigures Evaluated(EvaluationFigures overall) => sound with { Performance = new PerformanceFigures { Overall = overall } };

        EvaluationFigures Scored(decimal score) => Indicated(indicator with { Score = score });

        EvaluationFigures Indicated(IndicatorFigures one) => evaluation with { Goals = [new GoalFigures { Weight = 80m, Indicators = [one] }] };
    }

    private static ImmutableDictionary<string, decimal> Stated(string id, decimal value) => ImmutableDictionary<string, decimal>.Empty.Add(id, value);
}
