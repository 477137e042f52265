using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Templating.Tests.Properties;

/// <summary>Laws that hold for all inputs.</summary>
public class PropertyTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "\n", " ", "if", "else", "end", "for", "in", "while", "case", "when", "func", "do", "ret", "capture",
        "x", "y", "facts", "$", "$x", "$0", "$$", "1", "2.5", "\"a\"", "'b'", "`c`", "$\"{", "}\"", "(", ")", "[", "]", "{", "}", ".", "?.", ",", ":", ";", "|",
        "+", "-", "*", "/", "//", "%", "=", "==", "!=", "<", ">", "&&", "||", "!", "??", "?!", "?", "..", "..<", "<<", "@", "^", "#", "##", "\\", "汉字", "array.size",
        "string.upcase", "math.round", "include", "with", "wrap", "import", "readonly", "break", "continue", "tablerow", "true", "null", "empty", "this", "+=", "++",
    ];

    [Fact]
    public void No_text_makes_parsing_or_rendering_fail_in_an_unforeseen_way() => Check.QuickThrowOnFailure(Prop.ForAll(Soup().ToArbitrary(), text =>
    {
        var template = Template.Parse(text);
        if (template.HasErrors) return template.Messages.All(m => m.Span.Line > 0 && m.ToString().Length > 0);
        try
        {
            template.Render(new TemplateContext { Limits = new Limits { Steps = 2_000, LoopIterations = 200, OutputLength = 10_000 } });
        }
        catch (ScriptRuntimeException e)
        {
            return e.Report.Length > 0;
        }

        return true;
    }));

    [Fact]
    public void Text_without_code_renders_as_it_is() => Check.QuickThrowOnFailure(Prop.ForAll((NonNull<string> text) =>
    {
        var plain = text.Get.Replace("{", "(", StringComparison.Ordinal).TrimStart('\uFEFF');
        return Template.Parse(plain).Render(new TemplateContext()) == plain;
    }));

    [Fact]
    public void A_literal_reads_back_as_the_same_string() => Check.QuickThrowOnFailure(Prop.ForAll((NonNull<string> text) =>
    {
        var literal = Render("{{ x | string.literal }}", ("x", text.Get));
        return Render("{{ " + literal + " }}") == text.Get;
    }));

    [Fact]
    public void Whole_numbers_are_exact_whatever_their_size() => Check.QuickThrowOnFailure(Prop.ForAll((long a, long b) =>
        Render("{{ a + b }},{{ a - b }},{{ a * b }}", ("a", a), ("b", b))
            == string.Create(CultureInfo.InvariantCulture, $"{(BigInteger)a + b},{(BigInteger)a - b},{(BigInteger)a * b}")));

    [Fact]
    public void Comparison_of_numbers_is_the_same_in_every_kind() => Check.QuickThrowOnFailure(Prop.ForAll((int a, int b) =>
    {
        var expected = $"{a < b},{a == b},{a >= b}".ToLowerInvariant();
        return new (object, object)[] { (a, b), ((long)a, b), ((decimal)a, b), ((double)a, (decimal)b), (a, (double)b), ((BigInteger)a, b) }
            .All(pair => Render("{{ a < b }},{{ a == b }},{{ a >= b }}", ("a", pair.Item1), ("b", pair.Item2)) == expected);
    }));

    [Fact]
    public void Decimals_add_up_exactly() => Check.QuickThrowOnFailure(Prop.ForAll((int[] cents) =>
    {
        var rows = new ScriptArray(cents.Select(c => (object?)(c / 100m)));
        var expected = cents.Aggregate(0m, (sum, c) => sum + (c / 100m));
        return Render("{{ s = 0m; for x in rows; s = s + x; end; s == expected }}", ("rows", rows), ("expected", expected)) == "true";
    }));

    [Fact]
    public void Plain_number_formats_print_what_dotnet_prints() => Check.QuickThrowOnFailure(Prop.ForAll((decimal number, byte pick) =>
    {
        string[] formats = ["0", "0.0", "0.00", "#,##0", "#,##0.00", "#,##0.000000", "F0", "F2", "N0", "N2", "N9", "0.##", "#.00", "0.00%"];
        var format = formats[pick % formats.Length];
        decimal[] numbers = [number, number / 100m, number / 1000m, -number, number / 12345.678m, 0.005m, -0.005m, 999.995m, 0m, 0.000m, -0.00m];
        return numbers.All(
            n => Render("{{ n | math.format f }}", ("n", n), ("f", format)) == n.ToString(format, CultureInfo.InvariantCulture));
    }));

    [Fact]
    public void Sorting_orders_and_keeps_every_item() => Check.QuickThrowOnFailure(Prop.ForAll((int[] items) =>
    {
        var list = new ScriptArray(items.Select(i => (object?)i));
        return Render("{{ rows | array.sort | array.join ',' }}", ("rows", list)) == string.Join(',', items.Order());
    }));

    [Fact]
    public void A_loop_sees_every_item_between_offset_and_limit() => Check.QuickThrowOnFailure(Prop.ForAll((byte size, byte offset, byte limit) =>
    {
        var items = Enumerable.Range(0, size % 20).ToArray();
        var expected = string.Concat(items.Skip(offset % 25).Take(limit % 25).Select(i => $"{i};"));
        return Render(
            "{{ for x in rows offset: o limit: l; x; ';'; end }}",
            ("rows", new ScriptArray(items.Cast<object?>())),
            ("o", offset % 25),
            ("l", limit % 25)) == expected;
    }));

    private static Gen<string> Soup() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).Select(text => "{{ " + text);

    private static string Render(string text, params (string Name, object? Value)[] model)
    {
        var values = new ScriptObject();
        foreach (var (name, value) in model) values[name] = value;
        var context = new TemplateContext();
        context.PushGlobal(values);
        return Template.Parse(text).Render(context);
    }
}
