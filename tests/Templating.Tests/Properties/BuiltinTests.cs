using Templating.Functions;

namespace Templating.Tests.Properties;

/// <summary>Every built-in function with every kind of argument ends in a value or a finding of its own.</summary>
public class BuiltinTests
{
    private static readonly string[] Values =
    [
        "null", "1", "-1", "0", "2.5", "1.5m", "'abc'", "''", "'a,b'", "'5'", "[]", "[1,2,3]", "['a','b',null]", "{}", "{a:1}", "1..300",
        "true", "false", "(date.parse '2021-01-01')", "(timespan.from_days 1)", "@string.upcase", "@(do; ret $0; end)", "99999999999",
        "1e40", "-2000000000", "2000000000", "'%Y %q %'", "'('", "'N2'", "'en-US'", "'zz'", "1e300", "'i'", "[[1],[2]]", "[{a:1},{a:2}]",
        "79228162514264337593543950335m", "'P300'", "'#'", "'\\u0000'", "'{{ x'", "'x = 1'", "'{\"a\":1}'", "'2021-13-01'",
    ];

    [Fact]
    public void No_function_fails_in_an_unforeseen_way()
    {
        var random = new Random(2026);
        var calls = Names().SelectMany(name => Enumerable.Range(0, 60).Select(_ => Call(name, random))).ToArray();
        calls.Where(text => CodeOf(text) == MessageCodes.HostFunctionFailed).ShouldBeEmpty();
    }

    [Fact]
    public void Every_function_says_what_it_does_and_names_its_parameters()
    {
        foreach (var function in Functions())
        {
            function.Meaning.ShouldNotBeEmpty(function.Name);
            function.Parameters.Select(p => p.Name).Distinct().Count().ShouldBe(function.Parameters.Count, function.Name);
        }
    }

    private static IEnumerable<ScriptFunction> Functions() =>
        Builtins.All.SelectMany(c => c.Value is ScriptObject category ? category.Select(m => m.Value) : [c.Value]).OfType<ScriptFunction>();

    private static IEnumerable<string> Names() => Functions().Select(f => f.Name);

    private static string Call(string name, Random random) =>
        "{{ " + string.Join(' ', Enumerable.Range(0, random.Next(5)).Select(_ => Values[random.Next(Values.Length)]).Prepend(name)) + " }}";

    private static string? CodeOf(string text)
    {
        var context = text.Length % 2 == 0 ? TemplateContext.Lenient() : new TemplateContext();
        context.RandomSeed = 1;
        try
        {
            Template.Parse(text).Render(context);
            return null;
        }
        catch (ScriptRuntimeException e)
        {
            return e.Finding.Code;
        }
    }
}
