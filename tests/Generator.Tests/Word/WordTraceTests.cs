using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

using FinalAccounts.Generator.Pipeline;
using FinalAccounts.Generator.Tests.Support;
using FinalAccounts.Model.Derivation;

using static FinalAccounts.Generator.Tests.Word.WordFile;

namespace FinalAccounts.Generator.Tests.Word;

/// <summary>A traced Word file can be read back figure by figure and held against the facts, also after somebody edited it.</summary>
public sealed partial class WordTraceTests
{
    public static TheoryData<string> Names => [.. Examples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_figure_of_a_traced_file_reads_back_as_its_fact(string name)
    {
        var figures = Figures(Traced(name).Body);

        figures.Count.ShouldBeGreaterThan(50);
        Differences(name, figures).ShouldBeEmpty();
    }

    [Fact]
    public void An_edited_figure_is_found_by_its_fact()
    {
        var body = Traced("minimal").Body;
        var control = Controls(body).First(figure => Text(figure).Contains("91.20", StringComparison.Ordinal));
        var text = control.Descendants(W + "t").First();
        text.Value = text.Value.Replace("91.20", "91.21", StringComparison.Ordinal);

        Differences("minimal", Figures(body)).ShouldHaveSingleItem().ShouldStartWith(Tag(control));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Tracing_changes_nothing_that_is_seen(string name)
    {
        var plain = WordFile.Of(Examples.Bytes(name, "docx"));
        var traced = Traced(name);

        Controls(plain.Body).ShouldBeEmpty();
        Text(traced.Body).ShouldBe(Text(plain.Body));
        traced.Errors().ShouldBeEmpty();
        Controls(traced.Body).ShouldAllBe(control => control.Descendants().Any(part => part.Name.LocalName == "appearance"));
    }

    private static WordFile Traced(string name)
    {
        using var input = File.OpenRead(Repository.PathOf("examples", name + ".json"));
        var request = new ReportRequest { Input = input, InputName = name, InputFolder = Repository.PathOf("examples"), Formats = ["docx"], Trace = true };
        return WordFile.Of(Examples.Pipeline.Run(request, CancellationToken.None).Files.Single().Content.ToArray());
    }

    private static IEnumerable<XElement> Controls(XElement body) =>
        body.Descendants(W + "sdt").Where(control => control.Element(W + "sdtPr")!.Element(W + "tag") is not null);

    private static string Tag(XElement control) => Val(control.Element(W + "sdtPr")!.Element(W + "tag"))!;

    private static List<(string Fact, string Text)> Figures(XElement body) => [.. Controls(body).Select(control => (Tag(control), Text(control)))];

    /// <summary>Figures that are no rounding of their fact: in 元, in 万元, in percent or as they are, without their sign where words say it.</summary>
    private static List<string> Differences(string name, List<(string Fact, string Text)> figures)
    {
        using var input = File.OpenRead(Repository.PathOf("examples", name + ".json"));
        var (facts, _) = Examples.Pipeline.Facts(new ReportRequest { Input = input, InputName = name }, CancellationToken.None);
        return [.. figures.Where(figure => !Says(figure.Text, facts!.Find(figure.Fact))).Select(figure => $"{figure.Fact}: {figure.Text}")];
    }

    private static bool Says(string text, Fact? fact)
    {
        if (fact?.Value is not { } value || Number().Match(text) is not { Success: true } digits)
        {
            return fact is not null && !Number().IsMatch(text);
        }

        var printed = decimal.Parse(digits.Value.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var decimals = digits.Value.Contains('.', StringComparison.Ordinal) ? digits.Value.Split('.')[1].Length : 0;
        decimal[] scales = fact.Kind switch
        {
            FactKind.Amount => [1m, 0.0001m],
            FactKind.Ratio => [100m, 1m],
            _ => [1m],
        };
        return scales.Any(scale => decimal.Round(Math.Abs(value) * scale, decimals, MidpointRounding.AwayFromZero) == printed);
    }

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?")]
    private static partial Regex Number();
}
