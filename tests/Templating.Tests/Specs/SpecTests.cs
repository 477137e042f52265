namespace Templating.Tests.Specs;

/// <summary>The language by examples: every <c>*.md</c> here is read as a list of template, model and expected output.</summary>
public class SpecTests
{
    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var file in Directory.GetFiles(Repository.Tests("Specs"), "*.md").Order(StringComparer.Ordinal))
        {
            foreach (var example in SpecFile.Read(file)) data.Add(Path.GetFileName(file), example.Line);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_renders_as_it_says(string file, int line)
    {
        var example = SpecFile.Read(Repository.Tests("Specs", file)).Single(e => e.Line == line);
        Run(example).ShouldBe(example.Expected);
    }

    [Fact]
    public void There_are_examples_for_every_chapter() =>
        Directory.GetFiles(Repository.Tests("Specs"), "*.md").ShouldAllBe(file => SpecFile.Read(file).Count >= 5);

    private static string Run(SpecExample example)
    {
        var template = Template.Parse(example.Template);
        if (template.HasErrors) return Failure(template.Messages[0]);
        var context = example.IsLenient ? TemplateContext.Lenient() : new TemplateContext();
        context.Clock = new FixedClock(2026);
        context.PushGlobal(Models.Read(example.Model));
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException e)
        {
            return Failure(e.Finding);
        }
    }

    private static string Failure(TemplateMessage finding) => $"{finding.Code} {finding.Span.Line}:{finding.Span.Column}";
}
