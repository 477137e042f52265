using FinalAccounts.Generator.Scripting;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Numbers;

using Templating;

namespace FinalAccounts.Generator.Tests.Scripting;

public class FigureFunctionsTests
{
    private static readonly NumberStyle Style = new() { PercentDecimals = 1, StripAmountZeros = true };

    [Theory]
    [InlineData("amount facts.a", "{=a:157.11万元=}")]
    [InlineData("facts.a | amount", "{=a:157.11万元=}")]
    [InlineData("number facts.a", "{=a:157.11=}")]
    [InlineData("amount facts.round", "{=round:88.5万元=}")]
    [InlineData("amount facts.round 2", "{=round:88.50万元=}")]
    [InlineData("amount_abs facts.down", "{=down:0.5万元=}")]
    [InlineData("percent facts.rate", "{=rate:11.3%=}")]
    [InlineData("percent facts.rate 2", "{=rate:11.33%=}")]
    [InlineData("count facts.staff", "{=staff:3人=}")]
    [InlineData("count facts.staff '名'", "{=staff:3名=}")]
    public void A_figure_is_printed_in_the_packs_style_and_keeps_its_fact(string expression, string expected) => Render(expression).ShouldBe(expected);

    [Theory]
    [InlineData("facts.a", "up")]
    [InlineData("facts.down", "down")]
    [InlineData("facts.zero", "none")]
    [InlineData("facts.tiny", "none")]
    [InlineData("facts.unknown", "unknown")]
    [InlineData("facts.a.change", "unknown")]
    public void The_direction_is_that_of_the_printed_figure(string fact, string expected) => Render($"direction {fact}").ShouldBe(expected);

    [Theory]
    [InlineData("facts.a", "facts.down", "more")]
    [InlineData("facts.down", "facts.a", "less")]
    [InlineData("facts.zero", "facts.tiny", "equal")]
    [InlineData("facts.zero", "facts.unknown", "unknown")]
    public void Two_figures_compare_as_they_print(string left, string right, string expected) => Render($"compare {left} {right}").ShouldBe(expected);

    [Fact]
    public void A_figure_that_is_not_known_is_not_printed() =>
        Should.Throw<ScriptRuntimeException>(() => Render("amount facts.unknown")).Message.ShouldContain("unknown");

    [Fact]
    public void A_fact_is_a_number_in_expressions()
    {
        Render("if facts.a > 0; 'yes'; end").ShouldBe("yes");
        Render("facts.zero == 0").ShouldBe("true");
        Render("facts.a.known").ShouldBe("true");
    }

    [Fact]
    public void A_misspelt_fact_is_an_error_with_a_hint() =>
        Should.Throw<ScriptRuntimeException>(() => Render("facts.expenditre.total | amount")).Finding.Hint.ShouldNotBeNull();

    private static string Render(string expression)
    {
        var template = Template.Parse("{{ " + expression + " }}");
        template.HasErrors.ShouldBeFalse(string.Join("\n", template.Messages));
        var globals = new ScriptObject();
        foreach (var function in new FigureFunctions(Style).All())
        {
            globals.Import(function);
        }

        globals["facts"] = FactNode.Tree(
        [
            Fact("a", FactKind.Amount, 1_571_100m),
            Fact("round", FactKind.Amount, 885_000m),
            Fact("down", FactKind.Amount, -5_000m),
            Fact("zero", FactKind.Amount, 0m),
            Fact("tiny", FactKind.Amount, 49.99m),
            Fact("rate", FactKind.Ratio, 0.11331m),
            Fact("staff", FactKind.Count, 3m) with { Unit = "人" },
            Fact("unknown", FactKind.Ratio, null),
        ]);
        var context = new TemplateContext();
        context.PushGlobal(globals);
        return template.Render(context);
    }

    private static Fact Fact(string id, FactKind kind, decimal? value) => new(id, id, kind, value, "leaf", []);
}
