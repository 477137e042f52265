using System.Text;
using System.Text.Json;

namespace Templating.Tests.Conformance;

/// <summary>The cases the reference implementation was run on: same output, or failure in the same phase at the same place.</summary>
public class ConformanceTests
{
    [SharedFact]
    public void Every_case_with_output_prints_it()
    {
        var differences = new StringBuilder();
        foreach (var item in Cases().Where(c => c.Output is not null))
        {
            var result = Run(item.Template);
            if (result.Output != item.Output)
            {
                differences.Append(
                    $"\n### {item.Id}\n{item.Template}\n--- expected\n{item.Output}\n--- got\n{result.Output ?? result.Report}");
            }
        }

        differences.ToString().ShouldBe("");
    }

    [SharedFact]
    public void Every_error_is_found_in_the_same_phase_on_the_same_line()
    {
        var differences = new StringBuilder();
        foreach (var item in Cases().Where(c => c.Output is null))
        {
            var result = Run(item.Template);
            if (result.Phase != item.Phase || result.Line != item.Line)
            {
                differences.Append(
                    $"\n### {item.Id}: {item.Phase} {item.Line} expected, got {result.Phase} {result.Line}: {result.Report}");
            }
        }

        differences.ToString().ShouldBe("");
    }

    [SharedFact]
    public void At_least_nine_errors_in_ten_are_found_at_the_same_column()
    {
        var errors = Cases().Where(c => c.Output is null).ToArray();
        errors.Count(c => Run(c.Template).Column == c.Column).ShouldBeGreaterThanOrEqualTo(errors.Length * 9 / 10);
    }

    private static Result Run(string text)
    {
        var template = Template.Parse(text);
        if (template.HasErrors) return new Result(null, "parse", template.Messages[0]);
        try
        {
            var context = TemplateContext.Lenient();
            context.Clock = new FixedClock(2026);
            context.RandomSeed = 1;
            return new Result(template.Render(context), null, null);
        }
        catch (ScriptRuntimeException e)
        {
            return new Result(null, "runtime", e.Finding);
        }
    }

    private static IEnumerable<Case> Cases()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Shared, "conformance", "scriban-language.json")));
        return document.RootElement.EnumerateArray().Select(c => new Case(
            c.GetProperty("id").GetString()!,
            c.GetProperty("template").GetString()!,
            c.TryGetProperty("output", out var output) ? output.GetString() : null,
            c.TryGetProperty("error", out var phase) ? phase.GetString() : null,
            c.TryGetProperty("line", out var line) ? line.GetInt32() : 0,
            c.TryGetProperty("column", out var column) ? column.GetInt32() : 0)).ToArray();
    }

    private sealed record Case(string Id, string Template, string? Output, string? Phase, int Line, int Column);

    private sealed record Result(string? Output, string? Phase, TemplateMessage? Finding)
    {
        public int Line => Finding?.Span.Line ?? 0;

        public int Column => Finding?.Span.Column ?? 0;

        public string Report => Finding?.ToString() ?? "";
    }
}
