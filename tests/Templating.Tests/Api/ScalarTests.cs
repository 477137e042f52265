namespace Templating.Tests.Api;

/// <summary>Host objects that have members and are plain values at the same time.</summary>
public class ScalarTests
{
    [Theory]
    [InlineData("{{ total }}", "1234.50")]
    [InlineData("{{ total.share }}", "12.5")]
    [InlineData("{{ total + 1 }}", "1235.50")]
    [InlineData("{{ -total }}", "-1234.50")]
    [InlineData("{{ total * 2 / 3 }}", "823.00")]
    [InlineData("{{ total > 1000 && total < 2000 }}", "true")]
    [InlineData("{{ total == 1234.5 }}", "true")]
    [InlineData("{{ total | math.format '#,##0.00' }}", "1,234.50")]
    [InlineData("{{ total | math.round }}", "1235")]
    [InlineData("{{ total | object.typeof }}", "number")]
    [InlineData("{{ total | object.kind }}", "decimal")]
    [InlineData("{{ '合计' + total }}", "合计1234.50")]
    [InlineData("{{ $\"合计{total}元\" }}", "合计1234.50元")]
    [InlineData("{{ total | string.size }}", "7")]
    [InlineData("{{ case total; when 1234.5; '是'; end }}", "是")]
    [InlineData("{{ none ?? '无' }}", "无")]
    [InlineData("{{ if none; '有'; else; '无'; end }}", "无")]
    [InlineData("{{ none.share }}", "0")]
    [InlineData("{{ [total, none] }}", "[1234.50, null]")]
    [InlineData("{{ [total, 3, 2000] | array.sort }}", "[3, 1234.50, 2000]")]
    [InlineData("{{ total | object.to_json }}", "1234.50")]
    public void A_scalar_object_is_a_value_and_has_members(string text, string expected)
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject
        {
            ["total"] = new FakeFact(1234.50m, ("share", 12.5m)),
            ["none"] = new FakeFact(null, ("share", 0)),
        }.Freeze());
        Template.Parse(text).Render(context).ShouldBe(expected);
    }

    [Fact]
    public void Its_unknown_members_are_hinted_at()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["total"] = new FakeFact(1m, ("share", 12.5m)) });
        var failure = Should.Throw<ScriptRuntimeException>(() => Template.Parse("{{ total.shaer }}").Render(context));
        failure.Finding.Code.ShouldBe(MessageCodes.UnknownMember);
        failure.Finding.Hint.ShouldBe("did you mean `share`?");
    }

    [Fact]
    public void It_cannot_be_changed()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["total"] = new FakeFact(1m, ("share", 12.5m)) });
        Should.Throw<ScriptRuntimeException>(
            () => Template.Parse("{{ total.share = 1 }}").Render(context)).Finding.Code.ShouldBe(MessageCodes.ReadOnly);
    }
}
