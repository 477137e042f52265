using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Templating;

namespace Benchmarks;

/// <summary>Rendering and parsing of the two kinds of template a report is made of: sentences full of numbers, and a long table.</summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class TemplatingBenchmarks
{
    private const int Rows = 400;
    private const int Sections = 31;
    private readonly string _reportText = ReportText();
    private readonly Template _report = Template.Parse(ReportText());
    private readonly Template _table = Template.Parse(
        """
        | 编码 | 名称 | 合计 | 基本支出 | 项目支出 |
        | --- | --- | --- | --- | --- |
        {{~ for row in rows ~}}
        | {{ row.code }} | {{ row.name }} | {{ row.total | math.format '#,##0.00' }} | {{ row.basic | math.format '#,##0.00' }} | {{ if row.project == 0 }}—{{ else }}{{ row.project | math.format '#,##0.00' }}{{ end }} |
        {{~ end ~}}

        """);

    private readonly ScriptObject _model = Model();

    /// <summary>31 sections of sentences with 14 number formats each: 434 in all, the size of a report.</summary>
    [Benchmark]
    public string Report() => Render(_report);

    /// <summary>A table of 400 rows with five columns.</summary>
    [Benchmark]
    public string Table() => Render(_table);

    /// <summary>Parsing the report's template, which a host does once.</summary>
    [Benchmark]
    public Template Parse() => Template.Parse(_reportText);

    private string Render(Template template)
    {
        var context = new TemplateContext();
        context.PushGlobal(_model);
        return template.Render(context);
    }

    private static string ReportText()
    {
        const string section =
            """
            {{ x = facts.items[INDEX] ~}}
            （INDEX）{{ x.name }}情况说明
            本年度{{ x.name }}合计{{ x.total | math.format '#,##0.00' }}万元，其中：基本支出{{ x.basic | math.format '#,##0.00' }}万元，占{{ x.share | math.format '0.0' }}%；项目支出{{ x.project | math.format '#,##0.00' }}万元，占{{ x.share | math.format '0.0' }}%。
            {{ if x.total > x.last -}}
            较上年增加{{ x.total - x.last | math.format '#,##0.00' }}万元，增长{{ x.share | math.format '0.00' }}%，主要原因是{{ x.reason }}。
            {{- else -}}
            较上年减少{{ x.last - x.total | math.format '#,##0.00' }}万元，下降{{ x.share | math.format '0.00' }}%，主要原因是{{ x.reason }}。
            {{- end }}
            年初预算{{ x.last | math.format '#,##0.00' }}万元，支出决算{{ x.total | math.format '#,##0.00' }}万元，完成年初预算的{{ x.share | math.round 1 | math.format '0.0' }}%。
            {{ for y in facts.parts }}{{ y.name }}{{ y.basic | math.format '#,##0.00' }}万元{{ if !for.last }}、{{ end }}{{ end }}。

            """;
        var text = new StringBuilder();
        for (var i = 0; i < Sections; i++) text.Append(section.Replace("INDEX", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return text.ToString();
    }

    private static ScriptObject Model() => new ScriptObject
    {
        ["facts"] = new ScriptObject
        {
            ["items"] = new ScriptArray(Enumerable.Range(0, Sections).Select(Item)).Freeze(),
            ["parts"] = new ScriptArray(Enumerable.Range(0, 4).Select(Item)).Freeze(),
        }.Freeze(),
        ["rows"] = new ScriptArray(Enumerable.Range(0, Rows).Select(Item)).Freeze(),
    }.Freeze();

    private static ScriptObject Item(int i) => new ScriptObject
    {
        ["code"] = (2010101 + i).ToString(CultureInfo.InvariantCulture),
        ["name"] = "行政运行" + i.ToString(CultureInfo.InvariantCulture),
        ["total"] = 12345.678m * i,
        ["basic"] = 2345.61m * i,
        ["project"] = 345.6m * (i % 3),
        ["last"] = 11000.5m * (i + 1),
        ["share"] = 12.345m,
        ["reason"] = "项目增加",
    }.Freeze();

    private sealed class InProcess : ManualConfig
    {
        public InProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
