using System.Text;
using System.Text.Json.Nodes;

using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Generator.Tests.Support;

namespace FinalAccounts.Generator.Tests.Pipeline;

/// <summary>Last year's figures come from last year's file, through the whole pipeline.</summary>
public class PreviousYearTests
{
    [Fact]
    public void The_report_compares_with_last_years_file()
    {
        var (last, current) = Years();
        current.AsObject().Remove("previousYear");

        var result = Run(current, last);

        result.Failed.ShouldBeFalse(string.Join("\n", result.Findings));
        Encoding.UTF8.GetString(result.Files.Single().Content.Span).ShouldContain("2022年度收、支总计100.00万元。与2021年度相比，收、支总计各增加8.80万元，增长9.6%");
    }

    [Fact]
    public void What_is_typed_and_differs_stops_the_report()
    {
        var (last, current) = Years();
        current["previousYear"] = new JsonObject { ["grandTotal"] = 912000.5m };

        var result = Run(current, last);

        result.Files.ShouldBeEmpty();
        var finding = result.Findings.Single(found => found.Code == "C044");
        (finding.Place.File, finding.Place.Pointer).ShouldBe(("2022.json", "/previousYear/grandTotal"));
        finding.Place.Line.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Mistakes_in_last_years_file_are_told_with_its_name()
    {
        var (last, current) = Years();
        last["yeer"] = 1;

        Run(current, last).Findings.ShouldContain(finding => finding.Code == "F003" && finding.Place.File == "2021.json");
    }

    private static (JsonNode Last, JsonNode Current) Years()
    {
        var (last, current) = (Minimal(), Minimal());
        current["year"] = 2022;
        current["lines"]![0]!["income"]!["generalPublicBudget"] = 948000;
        return (last, current);
    }

    private static JsonNode Minimal() => JsonNode.Parse(File.ReadAllText(Repository.PathOf("examples", "minimal.json")))!;

    private static ReportResult Run(JsonNode current, JsonNode last)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(current.ToJsonString()));
        return Examples.Pipeline.Run(
            new ReportRequest
            {
                Input = input,
                InputName = "2022.json",
                Previous = new NamedInput("2021.json", Encoding.UTF8.GetBytes(last.ToJsonString())),
                Formats = ["md"],
            },
            CancellationToken.None);
    }
}
