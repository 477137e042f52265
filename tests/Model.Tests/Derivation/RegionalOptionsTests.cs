using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Evaluation;
using FinalAccounts.Model.Figures;
using FinalAccounts.Model.Tests.Support;

namespace FinalAccounts.Model.Tests.Derivation;

public class RegionalOptionsTests
{
    [Fact]
    public void Three_public_completion_follows_its_own_measure()
    {
        var unit = Units.WithLines(Units.Line("2050199", 900m, 900m) with { Budget = new BudgetPair { Initial = 600m, FullYear = 900m } }) with
        {
            ThreePublic = new ThreePublicFigures
            {
                Reception = new ThreePublicItem { Actual = 50m, Budget = new BudgetPair { Initial = 40m, FullYear = 100m } },
            },
        };

        var facts = Deriver.Derive(unit, new DerivationOptions(BudgetMeasure.Initial) { ThreePublicMeasure = BudgetMeasure.FullYear });

        facts["gpb.total.completion"].Value.ShouldBe(1.5m);
        facts["threePublic.reception.completion"].Value.ShouldBe(0.5m);
    }

    [Theory]
    [InlineData(null, 9.19)]
    [InlineData(2, 9.2)]
    public void Points_follow_the_execution_rate_as_rounded(int? decimals, double points)
    {
        var unit = Units.WithLines(Units.Line("2050199", 1000m, 0m, 1000m)) with
        {
            Performance = new PerformanceFigures
            {
                Projects = [new EvaluationFigures { Name = "某项目", Execution = new ExecutionFigures { Weight = 10m, Budget = 1000m, Executed = 919.4m } }],
            },
        };

        var facts = Deriver.Derive(unit, new DerivationOptions { Evaluation = new EvaluationRules { ExecutionRateDecimals = decimals } });

        facts["performance.project.1.executionScore"].Value.ShouldBe((decimal)points);
    }

    [Fact]
    public void Projects_add_up_by_source_and_by_the_name_they_are_published_under()
    {
        var unit = Units.WithLines(Units.Line("2050199", 60m, 0m, 60m)) with
        {
            Projects =
            [
                new ProjectFigures { Name = "甲", Executed = 10m, Source = "省级", Group = "平台" },
                new ProjectFigures { Name = "乙", Executed = 20m, Source = "市本级" },
                new ProjectFigures { Name = "丙", Executed = 30m, Source = "市本级", Group = "平台" },
            ],
        };

        var facts = Units.Facts(unit);

        facts["projects.source.2.executed"].Value.ShouldBe(50m);
        facts["projects.group.1.executed"].Value.ShouldBe(40m);
    }

    [Theory]
    [InlineData(2, 36000)]
    [InlineData(0, null)]
    public void A_vehicle_costs_what_all_cost_divided_by_their_number(int held, int? cost)
    {
        var unit = Units.WithLines() with
        {
            ThreePublic = new ThreePublicFigures
            {
                VehicleOperation = new ThreePublicItem { Actual = 72000m },
                Counts = new ThreePublicCounts { VehiclesHeld = held },
            },
        };

        Units.Facts(unit)["threePublic.vehicleOperation.perVehicle"].Value.ShouldBe(cost);
    }
}
