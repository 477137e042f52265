namespace Templating.Tests.Specs;

/// <summary>The examples of the authors' guide: every <c>scriban</c> block is rendered and gives the <c>text</c> block behind it.</summary>
public class GuideTests
{
    private static readonly string Guide = File.ReadAllText(
        Path.Combine(Repository.Root, "docs", "template-guide.md")).ReplaceLineEndings("\n");

    public static TheoryData<int> Examples()
    {
        var data = new TheoryData<int>();
        for (var i = 0; i < Blocks("scriban").Count; i++) data.Add(i);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_example_prints_what_the_guide_says(int index)
    {
        var context = new TemplateContext();
        context.PushGlobal(Models.Read(Blocks("json").Single()));
        var template = Template.Parse(Blocks("scriban")[index]);
        template.Messages.ShouldBeEmpty();
        template.Render(context).TrimEnd('\n').ShouldBe(Blocks("text")[index].TrimEnd('\n'));
    }

    [Fact]
    public void Every_example_has_its_output() => Blocks("scriban").Count.ShouldBe(Blocks("text").Count);

    private static List<string> Blocks(string language) =>
        Guide.Split($"\n```{language}\n").Skip(1).Select(b => b[..b.IndexOf("\n```", StringComparison.Ordinal)]).ToList();
}
