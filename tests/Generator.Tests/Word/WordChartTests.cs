using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word;
using FinalAccounts.Generator.Rendering.Word.Charts;
using FinalAccounts.Generator.Rendering.Word.Packaging;
using FinalAccounts.Generator.Styling;

using static FinalAccounts.Generator.Tests.Word.WordFile;

namespace FinalAccounts.Generator.Tests.Word;

public class WordChartTests
{
    public static TheoryData<ChartKind> Kinds() => [ChartKind.Column, ChartKind.Ring];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Cache_workbook_and_facts_are_the_same(ChartKind kind)
    {
        var chart = kind == ChartKind.Column ? SampleReport.Columns() : SampleReport.Ring();
        var file = WordFile.Of(new ChartBlock(chart));
        var cells = Workbook(file.PartBytes("word/embeddings/workbook1.xlsx"));
        var series = file.Part("word/charts/chart1.xml").Descendants(C + "ser").ToList();

        series.Count.ShouldBe(chart.Series.Length);
        foreach (var (at, drawn) in series.Index())
        {
            Cached(drawn.Element(C + "tx")!, cells).ShouldBe([chart.Series[at].Name]);
            Cached(drawn.Element(C + "cat")!, cells).ShouldBe(chart.Categories);
            Cached(drawn.Element(C + "val")!, cells).ShouldBe(chart.Series[at].Points.Select(point => ChartText.Number(point.Value)));
        }
    }

    [Fact]
    public void Who_cannot_see_the_chart_hears_it()
    {
        var chart = SampleReport.Columns();
        var body = WordFile.Of(new ChartBlock(chart)).Body;

        body.Descendants().Single(element => element.Name.LocalName == "docPr").Attribute("descr")!.Value.ShouldBe(chart.AlternativeText);
        body.Elements(W + "p").Select(paragraph => $"{Style(paragraph)}: {Text(paragraph)}").ShouldBe(["Chart: ", "Caption: 图1：收、支决算总计变动情况"]);
    }

    [Fact]
    public void Colours_come_from_the_style_and_come_round_again()
    {
        var document = new ReportDocument(new("", "", "", new(2022, 1, 1)), [new ChartBlock(SampleReport.Ring())]);
        var part = WordFile.Of(document, new ReportStyle { ChartColors = ["C00000", "00B050"] }).Part("word/charts/chart1.xml");

        part.Descendants(C + "dPt").Select(slice => slice.Descendants().First(element => element.Name.LocalName == "srgbClr").Attribute("val")!.Value)
            .ShouldBe(["C00000", "00B050", "C00000", "00B050", "C00000"]);
    }

    [Fact]
    public void Labels_follow_the_data_where_one_format_gives_them_all()
    {
        var part = WordFile.Of(new ChartBlock(SampleReport.Columns())).Part("word/charts/chart1.xml");

        part.Descendants(C + "dLbls").Elements(C + "numFmt").Attributes("formatCode").Select(code => code.Value).ShouldBe(["0.00\"万元\"", "0.00\"万元\""]);
        part.Descendants(C + "dLbl").ShouldBeEmpty();
    }

    [Fact]
    public void Labels_are_typed_where_no_format_gives_them()
    {
        var ring = SampleReport.Ring();
        var part = WordFile.Of(new ChartBlock(ring)).Part("word/charts/chart1.xml");

        part.Descendants(C + "dLbl").Select(label => label.Element(C + "tx")!.Value.Replace("\u00A0", "", StringComparison.Ordinal).Replace("\u200A", "", StringComparison.Ordinal)).ShouldBe(
            ring.Series[0].Points.Select((point, at) => ring.Categories[at] + point.Text));
    }

    [Fact]
    public void Labels_of_slices_follow_names_and_data()
    {
        var ring = SampleReport.Ring();
        var even = ring with { Series = [ring.Series[0] with { Points = [.. ring.Series[0].Points.Select(point => point with { Text = $"{point.Value:0.0}%" })] }] };
        var part = WordFile.Of(new ChartBlock(even)).Part("word/charts/chart1.xml");
        var fields = part.Descendants().Where(element => element.Name.LocalName == "fld").ToList();

        fields.Select(field => field.Attribute("type")!.Value).ShouldBe(Enumerable.Repeat<string[]>(["CATEGORYNAME", "VALUE"], 5).SelectMany(pair => pair));
        fields.Select(field => field.Value).ShouldBe(even.Categories.Zip(even.Series[0].Points, (name, point) => new[] { name, point.Text }).SelectMany(pair => pair));
        fields.Select(field => field.Attribute("id")!.Value).ShouldBeUnique();
        part.Descendants(C + "numFmt").Attributes("formatCode").ShouldAllBe(code => code.Value == "0.0\"%\"");
    }

    [Theory]
    [InlineData(157.11, 141.12)]
    [InlineData(100, -50)]
    [InlineData(-3, -50)]
    [InlineData(1000, 1)]
    public void Columns_are_as_high_as_the_PDF_s(double first, double second)
    {
        // The PDF's: lines of labels at both ends where columns end there, 170 points of columns, a line of names.
        const decimal Size = 10m;
        var above = first > 0 ? 14.5m : 0m;
        var below = second < 0 ? 14.5m : 0m;
        var height = above + 170 + below + 7 + 12.5m;
        var chart = new Chart("x", ChartKind.Column, "", "", ["一", "二"], [new("", [new("一", (decimal)first, ""), new("二", (decimal)second, "")])]);

        var scale = ColumnScale.Of(chart, height, Size, nameLines: 1);

        var points = scale.Share * height / (scale.Top - scale.Bottom);
        var (high, low) = ((decimal)Math.Max(0, first), (decimal)Math.Min(0, second));
        ((high - low) * points).ShouldBe(170, 0.05m);
        ((scale.Top - high) * points).ShouldBe(above, 0.05m);
        ((low - scale.Bottom) * points).ShouldBe(below, 0.05m);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Labels_stand_where_the_PDF_s_do(bool turned)
    {
        // Two categories of two series: the second series' labels stand a line higher, the last also further right.
        (decimal, decimal)[] moves = [(0m, 0.2m), (0m, -12m), (-0.3m, 0m), (20m, -12m)];
        var block = new ChartBlock(SampleReport.Columns());
        var pages = new FixedPages { Charts = { [block] = new FittedChart(200m, new FittedLabels(8.1m, turned, 24m, 0m, moves)) } };

        var file = WordFile.Of(new ReportDocument(new("", "", "", new(2022, 1, 1)), [block]), pages: pages);

        file.Errors().ShouldBeEmpty();
        var part = file.Part("word/charts/chart1.xml");
        var width = decimal.Parse(file.Body.Descendants().First(element => element.Name.LocalName == "extent").Attribute("cx")!.Value, CultureInfo.InvariantCulture) / 12700m;
        part.Descendants(C + "dLbl").Select(label => (Number(label, "idx"), Number(label, "x"), Number(label, "y")))
            .ShouldBe([(0m, 0m, -0.06m), (1m, decimal.Round(20m / width, 4, MidpointRounding.AwayFromZero), -0.06m)]);
        part.Descendants(C + "ser").Select(series => series.Descendants(C + "dLbl").Count()).ShouldBe([0, 2]);
        part.Descendants(C + "dLbls").Elements(C + "txPr").Count(text => text.ToString().Contains("rot=\"-5400000\"", StringComparison.Ordinal)).ShouldBe(turned ? 2 : 0);
        part.Descendants().Where(element => element.Name.LocalName == "defRPr").Attributes("sz").Select(size => size.Value).Distinct().ShouldBe(["810"]);

        static decimal Number(XElement label, string name) =>
            decimal.Parse(label.Descendants(C + name).Single().Attribute("val")!.Value, CultureInfo.InvariantCulture);
    }

    [Theory]
    [InlineData("0.00\"万元\"", 157.11, "157.11万元", 0.5, "0.50万元")]
    [InlineData("#,##0.00", 1157.11, "1,157.11", 0.5, "0.50")]
    [InlineData("0.0\"%\"", 43.7, "43.7%", -1.0, "-1.0%")]
    [InlineData("\"约\"0\"人\"", 12, "约12人", 3, "约3人")]
    [InlineData(null, 43.7, "43.7%", 1, "1%")]
    [InlineData(null, 43.7, "无", 1, "无")]
    [InlineData(null, 157.114, "157.11", 1, "1.00")]
    public void Formats_are_found_in_labels(string? expected, double first, string firstText, double second, string secondText)
    {
        // 157.11 is what 157.114 reads as under 0.00: the value is not the printed one, but the label is.
        var points = new[] { new ChartPoint("a", (decimal)first, firstText), new ChartPoint("b", (decimal)second, secondText) };

        ChartLabelFormat.Of([.. points]).ShouldBe(first == 157.114 ? "0.00" : expected);
    }

    [Fact]
    public void Labels_of_a_ring_never_stand_on_each_other_or_on_the_ring()
    {
        var values = new[] { 90m, 1m, 1m, 1m, 1m, 1m, 1m, 1m, 1m, 1m, 0.5m, 0.5m };
        var series = new ChartSeries("x", [.. values.Select(value => new ChartPoint("x", value, $"{value}%"))]);
        var chart = new Chart("x", ChartKind.Ring, "", "", [.. values.Select((_, at) => $"其他支出{at}")], [series]);
        var ring = new RingPlaces(new ChartSize(WidthInPoints, HeightInPoints), 9, 0.5);

        var places = Places(values, ring.Radius, ring.Labels(chart, series));
        foreach (var (at, place) in places.Index())
        {
            Math.Sqrt((place.X * place.X) + (place.Y * place.Y)).ShouldBeGreaterThan(ring.Radius, $"label {at}");
            places.Skip(at + 1).ShouldAllBe(other => Math.Abs(other.Y - place.Y) > 11 || Math.Abs(other.X - place.X) > 20);
        }
    }

    [Theory]
    [InlineData(100, 0, "270")] // without a seam
    [InlineData(60, 40, "342")]
    [InlineData(40, 60, "198")]
    public void The_largest_slice_has_its_middle_at_three_o_clock(int first, int second, string angle)
    {
        var series = new ChartSeries("x", [new("一", first, $"{first}%"), new("二", second, $"{second}%")]);
        var chart = new Chart("x", ChartKind.Ring, "", "", ["一", "二"], [series]);
        var size = new ChartSize(WidthInPoints, HeightInPoints);

        using var xml = new XmlStream();
        ChartPart.Write(xml, chart, size, new ReportStyle());
        var part = xml.WrittenText;

        part.ShouldContain($"<c:firstSliceAng val=\"{angle}\"");
        part.Contains("FFFFFF", StringComparison.Ordinal).ShouldBe(second > 0);
        var move = new RingPlaces(size, 9, 0.5).Labels(chart, series)[0].Move!.Value;
        Math.Abs(move.Y).ShouldBeLessThan(0.2);
        (move.X > 0).ShouldBe(first > second);
    }

    private const decimal WidthInPoints = 442.2m;
    private const decimal HeightInPoints = 178m;

    /// <summary>Where labels stand after their moves, in points from the ring's centre.</summary>
    private static List<(double X, double Y)> Places(decimal[] values, double radius, IReadOnlyList<RingLabel> labels)
    {
        var places = new List<(double, double)>();
        var before = -values[0] / 2;
        foreach (var (at, value) in values.Index())
        {
            // The first is the largest, and its middle at three o'clock.
            var angle = (double)(0.25m + ((before + (value / 2)) / values.Sum())) * 2 * Math.PI;
            var own = radius * 1.5 / 2;
            var move = labels[at].Move!.Value;
            places.Add(((own * Math.Sin(angle)) + (move.X * (double)WidthInPoints), (-own * Math.Cos(angle)) + (move.Y * (double)HeightInPoints)));
            before += value;
        }

        return places;
    }

    /// <summary>The texts a chart caches, after holding each against the cell that its formula names.</summary>
    private static List<string> Cached(XElement reference, Dictionary<string, string> cells)
    {
        var formula = reference.Descendants(C + "f").Single().Value.Replace("Sheet1!", "", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal);
        var first = formula.Split(':')[0];
        var row = int.Parse(first[1..], System.Globalization.CultureInfo.InvariantCulture);
        var points = reference.Descendants(C + "pt").ToList();
        foreach (var (at, point) in points.Index())
        {
            cells[$"{first[0]}{row + at}"].ShouldBe(point.Element(C + "v")!.Value);
        }

        formula.Split(':')[^1].ShouldBe($"{first[0]}{row + points.Count - 1}");
        return [.. points.Select(point => point.Element(C + "v")!.Value)];
    }

    private static Dictionary<string, string> Workbook(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        using var stream = zip.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        return XDocument.Load(stream).Descendants(S + "c").ToDictionary(cell => cell.Attribute("r")!.Value, cell => cell.Value);
    }
}
