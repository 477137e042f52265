namespace Templating.Tests.Api;

/// <summary>Decimals stay exact: in arithmetic, comparison, rounding and format.</summary>
public class DecimalTests
{
    [Theory]
    [InlineData("{{ a + 0.2 }}", "0.3")]
    [InlineData("{{ a + 0.2 == 0.3 }}", "true")]
    [InlineData("{{ a * 3 == 0.3 }}", "true")]
    [InlineData("{{ big + 1 }}", "79228162514264337593543950335")]
    [InlineData("{{ big + 0.0 | object.kind }}", "decimal")]
    [InlineData("{{ half | math.round }}", "3")]
    [InlineData("{{ -half | math.round }}", "-3")]
    [InlineData("{{ 2.5 | math.round }}", "2")]
    [InlineData("{{ cents | math.round 2 }}", "1.01")]
    [InlineData("{{ cents | math.format '0.00' }}", "1.01")]
    [InlineData("{{ cents | math.floor }}", "1")]
    [InlineData("{{ cents | math.ceil }}", "2")]
    [InlineData("{{ cents | math.abs | object.kind }}", "decimal")]
    [InlineData("{{ half / 2 }}", "1.25")]
    [InlineData("{{ half // 2 }}", "1")]
    [InlineData("{{ half % 2 }}", "0.5")]
    [InlineData("{{ half | math.divided_by 2 }}", "1")]
    [InlineData("{{ 1.5m + 1 }}", "2.5")]
    [InlineData("{{ a < 0.10000000000000001 }}", "false")]
    [InlineData("{{ 1 / 3m | math.format 'F28' }}", "0.3333333333333333333333333333")]
    public void Decimals_are_exact(string text, string expected)
    {
        var context = new TemplateContext();
        context.PushGlobal(
            new ScriptObject { ["a"] = 0.1m, ["big"] = 79228162514264337593543950334m, ["half"] = 2.5m, ["cents"] = 1.005m });
        Template.Parse(text).Render(context).ShouldBe(expected);
    }
}
