using System.Diagnostics;

namespace Templating.Tests.Hostile;

/// <summary>
/// Templates written to do harm. Each must end in a finding with a code, within a second and 64 MB, under the default limits.
/// They run alone, and the quickest of three runs counts, because a busy machine says nothing about the template.
/// </summary>
[Collection("alone")]
public class HostileTests
{
    private const long MostBytes = 64L * 1024 * 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    public static TheoryData<string, string, string> Templates() => new()
    {
        { "endless while", MessageCodes.LoopLimit, "{{ while true }}{{ end }}" },
        { "endless while that prints", MessageCodes.LoopLimit, "{{ while true }}x{{ end }}" },
        { "endless while that prints much", MessageCodes.OutputLimit, "{{ s = 'x' * 100000; while true; s; end }}" },
        { "endless while in a function", MessageCodes.LoopLimit, "{{ func f; while true; end; end; f }}" },
        { "nested loops", MessageCodes.LoopLimit, "{{ for a in 1..1000; for b in 1..1000; for c in 1..1000; end; end; end }}" },
        { "loop over a huge range", MessageCodes.LoopLimit, "{{ for x in 1..2000000000; end }}" },
        { "range too long to count", MessageCodes.ListLimit, "{{ x = (-2000000000)..2000000000 }}" },
        { "huge range as a list", MessageCodes.ListLimit, "{{ 1..2000000000 | array.reverse }}" },
        { "huge range joined", MessageCodes.StringLimit, "{{ 1..2000000000 | array.join '' }}" },
        { "huge range printed", MessageCodes.OutputLimit, "{{ 1..2000000000 }}" },
        { "huge range sorted", MessageCodes.ListLimit, "{{ 1..2000000000 | array.sort }}" },
        { "huge range searched", MessageCodes.StepLimit, "{{ 1..2000000000 | array.contains 0 }}" },
        { "huge range to JSON", MessageCodes.StringLimit, "{{ 1..2000000000 | object.to_json }}" },
        { "doubling string", MessageCodes.StringLimit, "{{ x = 'x'; while true; x = x + x; end }}" },
        { "growing string", MessageCodes.VolumeLimit, "{{ x = ''; while true; x = x + 'abcdefghij'; end }}" },
        { "string times a huge number", MessageCodes.StringLimit, "{{ 'x' * 2000000000 }}" },
        { "string times a number that overflows", MessageCodes.BadOperand, "{{ 'x' * 99999999999999999999 }}" },
        { "interpolation that grows", MessageCodes.StringLimit, "{{ x = 'x'; while true; x = $\"{x}{x}\"; end }}" },
        { "replace that explodes", MessageCodes.StringLimit, "{{ x = 'x' * 100000; x | string.replace 'x' x }}" },
        { "regex replace that explodes", MessageCodes.StringLimit, "{{ x = 'x' * 100000; x | regex.replace 'x' x }}" },
        { "pad to a huge width", MessageCodes.StringLimit, "{{ 'x' | string.pad_left 2000000000 }}" },
        { "format with huge precision", MessageCodes.BadFormat, "{{ 1 | math.format 'N999999999' }}" },
        { "format of endless length", MessageCodes.BadFormat, "{{ 1 | math.format ('0' * 100000) }}" },
        { "date format that nests", MessageCodes.BadFormat, "{{ date.parse '2021/01/01' | date.to_string ('%c' * 100000) }}" },
        { "join that explodes", MessageCodes.StringLimit, "{{ d = 'x' * 100000; 1..1000 | array.join d }}" },
        { "strings kept in a list", MessageCodes.VolumeLimit, "{{ a = []; i = 0; while true; a[i] = 'x' * 100000; i = i + 1; end }}" },
        { "captures kept in a list", MessageCodes.VolumeLimit, "{{ a = []; i = 0; s = 'x' * 100000; while true; capture c; s; end; a[i] = c; i = i + 1; end }}" },
        { "list grown by index", MessageCodes.ListLimit, "{{ a = []; a[2000000000] = 1 }}" },
        { "list grown by an argument number", MessageCodes.ListLimit, "{{ $2000000000 = 1 }}" },
        { "list times a huge number", MessageCodes.ListLimit, "{{ [1] * 2000000000 }}" },
        { "doubling list", MessageCodes.ListLimit, "{{ a = [1]; while true; a = a + a; end }}" },
        { "growing list", MessageCodes.StepLimit, "{{ a = []; while true; a = a << 1; end }}" },
        { "list inserted far away", MessageCodes.ListLimit, "{{ [] | array.insert_at 2000000000 1 }}" },
        { "object with endless members", MessageCodes.ListLimit, "{{ o = {}; i = 0; while true; o[i] = 1; i = i + 1; end }}" },
        { "variables without end", MessageCodes.ListLimit, "{{ i = 0; while true; this['v' + i] = 1; i = i + 1; end }}" },
        { "list that holds itself", MessageCodes.DepthLimit, "{{ a = []; a[0] = a; a }}" },
        { "object that holds itself to JSON", MessageCodes.DepthLimit, "{{ o = {}; o.o = o; o | object.to_json }}" },
        { "lists that hold themselves compared", MessageCodes.DepthLimit, "{{ a = []; a[0] = a; b = []; b[0] = b; a == b }}" },
        { "list of lists of lists printed", MessageCodes.DepthLimit, "{{ a = [1]; for i in 1..60; a = [a, a]; end; a }}" },
        { "wide tree printed", MessageCodes.StringLimit, "{{ a = [1,1,1,1,1,1,1,1]; for i in 1..12; a = [a,a,a,a]; end; capture x; a | object.to_json; end }}" },
        { "recursion", MessageCodes.RecursionLimit, "{{ func f; f; end; f }}" },
        { "recursion of two", MessageCodes.RecursionLimit, "{{ func f; g; end; func g; f; end; f }}" },
        { "recursion through a list function", MessageCodes.RecursionLimit, "{{ func f; [1] | array.each @f; end; f }}" },
        { "recursion that branches", MessageCodes.StepLimit, "{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 60 }}" },
        { "wrap in itself", MessageCodes.RecursionLimit, "{{ func w; $$; end; func r; wrap w; r; end; end; r }}" },
        { "block that runs itself", MessageCodes.RecursionLimit, "{{ func w; $$; end; wrap w; $$; end }}" },
        { "evaluated text that evaluates itself", MessageCodes.RecursionLimit, "{{ t = 't | object.eval'; t | object.eval }}" },
        { "evaluated template without end", MessageCodes.LoopLimit, "{{ '{{ while true }}{{ end }}' | object.eval_template }}" },
        { "evaluated texts in a loop", MessageCodes.VolumeLimit, "{{ t = '1' + '+1' * 150; while true; t | object.eval; end }}" },
        { "catastrophic regex", MessageCodes.RegexLimit, "{{ ('a' * 50 + '!') | regex.match '^(a+)+$' }}" },
        { "catastrophic regex of alternatives", MessageCodes.RegexLimit, "{{ ('a' * 50 + '!') | regex.match '^(a|aa)+$' }}" },
        { "catastrophic replace", MessageCodes.RegexLimit, "{{ ('ab' * 30) | regex.replace '(.*)*c' 'x' }}" },
        { "regexes in a loop", MessageCodes.RegexLimit, "{{ s = 'a' * 20 + '!'; while true; s | regex.match '^(a+)+$'; end }}" },
        { "regex with huge repetition", MessageCodes.BadRegex, "{{ 'a' | regex.match ('(' * 2000) }}" },
        { "regex of endless length", MessageCodes.BadRegex, "{{ 'a' | regex.match ('a' * 100000) }}" },
        { "split into too many", MessageCodes.ListLimit, "{{ ('a,' * 400000) | string.split ',' }}" },
        { "regex split into too many", MessageCodes.ListLimit, "{{ ('a' * 900000) | regex.split '' }}" },
        { "characters without end", MessageCodes.ListLimit, "{{ s = 'x' * 900000; for c in s; end }}" },
        { "number that squares", MessageCodes.DigitLimit, "{{ x = 10; while true; x = x * x; end }}" },
        { "number that doubles", MessageCodes.DigitLimit, "{{ x = 10; while true; x = x + x; end }}" },
        { "number literal with a huge exponent", MessageCodes.BadNumber, "{{ 1e999999999 }}" },
        { "long strings compared", MessageCodes.StepLimit, "{{ a = 'x' * 900000; b = 'x' * 900000; while true; a == b; end }}" },
        { "long strings ordered", MessageCodes.StepLimit, "{{ a = 'x' * 900000; b = 'x' * 900000; while true; a < b; end }}" },
        { "long strings searched", MessageCodes.StepLimit, "{{ a = 'x' * 900000; while true; a | string.contains 'y'; end }}" },
        { "include of itself", MessageCodes.IncludeCycle, "{{ include 'self.sbn' }}" },
        { "includes that multiply", MessageCodes.StepLimit, "{{ include 'twice.sbn' }}" },
        { "include of a parent folder", MessageCodes.IncludeRefused, "{{ include '../../etc/passwd' }}" },
        { "include of a parent folder inside", MessageCodes.IncludeRefused, "{{ include 'sections/../../secret' }}" },
        { "include of an absolute path", MessageCodes.IncludeRefused, "{{ include '/etc/passwd' }}" },
        { "include of a Windows path", MessageCodes.IncludeRefused, "{{ include 'C:\\\\secret' }}" },
        { "include of an address", MessageCodes.IncludeRefused, "{{ include 'http://example.org/x' }}" },
        { "include with a backslash", MessageCodes.IncludeRefused, "{{ include '..\\\\secret' }}" },
        { "include with a null character", MessageCodes.IncludeRefused, "{{ include 'a\\u0000.sbn' }}" },
        { "include join that escapes", MessageCodes.IncludeRefused, "{{ include_join ['plain.sbn'] '' 'tpl:../x' }}" },
        { "the clock", MessageCodes.NoClock, "{{ date.now }}" },
        { "randomness", MessageCodes.NoRandomness, "{{ math.uuid }}" },
        { "a .NET member", MessageCodes.UnknownMember, "{{ 'x'.GetType }}" },
        { "a host object changed", MessageCodes.ReadOnly, "{{ math.round = 1 }}" },
        { "dates out of range", MessageCodes.NumberOutOfRange, "{{ date.parse '2021/01/01' | date.add_days 1e15 }}" },
        { "a duration out of range", MessageCodes.NumberOutOfRange, "{{ timespan.from_days 1e300 }}" },
    };

    [Theory]
    [MemberData(nameof(Templates))]
    public void It_ends_in_a_finding_soon_and_small(string name, string code, string text)
    {
        name.ShouldNotBeEmpty();
        var loader = new FolderOfTemplates(
            ("self.sbn", "{{ include 'self.sbn' }}"),
            ("plain.sbn", "x"),
            ("twice.sbn", "{{ $d = ($0 ?? 0) + 1; if $d < 40; include 'twice.sbn' $d; include 'twice.sbn' $d; end }}"));
        var quickest = TimeSpan.MaxValue;
        for (var run = 0; run < 3 && quickest >= Longest; run++)
        {
            var context = new TemplateContext { TemplateLoader = loader, StrictIndexes = false };
            var watch = Stopwatch.StartNew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var finding = Find(text, context);
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes);
            finding.ShouldNotBeNull();
            finding.Code.ShouldBe(code);
            if (watch.Elapsed < quickest) quickest = watch.Elapsed;
        }

        quickest.ShouldBeLessThan(Longest);
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("-", "")]
    [InlineData("!", "")]
    [InlineData("f(", ")")]
    [InlineData("@(do;", ";end)")]
    [InlineData("1 ? 1 : ", "")]
    [InlineData("$\"{", "}\"")]
    public void Nesting_without_end_is_a_parse_error(string open, string close)
    {
        const int depth = 20_000;
        var text = string.Concat("{{ ", string.Concat(Enumerable.Repeat(open, depth)), "1", string.Concat(Enumerable.Repeat(close, depth)), " }}");
        ParsesIntoErrors(text);
    }

    [Theory]
    [InlineData("{{ if true }}", "{{ end }}")]
    [InlineData("{{ for x in y }}", "{{ end }}")]
    [InlineData("{{ func f }}", "{{ end }}")]
    [InlineData("{{ capture x }}", "{{ end }}")]
    [InlineData("{{ if true }}{{ else if true }}{{ else if true }}", "{{ end }}")]
    public void Blocks_nested_without_end_are_a_parse_error(string open, string close)
    {
        const int depth = 5_000;
        ParsesIntoErrors(string.Concat(Enumerable.Repeat(open, depth)) + string.Concat(Enumerable.Repeat(close, depth)));
    }

    [Theory]
    [InlineData("+ 1 ")]
    [InlineData("?? 1 ")]
    [InlineData("&& 1 ")]
    [InlineData("| f ")]
    [InlineData(".a")]
    public void Chains_without_end_are_a_parse_error(string link) => ParsesIntoErrors("{{ x " + string.Concat(Enumerable.Repeat(link, 20_000)) + "}}");

    [Fact]
    public void A_chain_at_the_limit_can_be_rendered_on_a_small_stack()
    {
        var text = "{{ 1 " + string.Concat(Enumerable.Repeat("+ 1 ", 380)) + "}}";
        var output = "";
        var thread = new Thread(() => output = Template.Parse(text).Render(new TemplateContext()), 512 * 1024);
        thread.Start();
        thread.Join();
        output.ShouldBe("381");
    }

    [Fact]
    public void Deep_recursion_on_a_small_stack_is_a_finding()
    {
        var nested = string.Concat(Enumerable.Repeat("(", 90)) + "f" + string.Concat(Enumerable.Repeat(")", 90));
        var text = "{{ func f; " + nested + "; end; f }}";
        string? code = null;
        var thread = new Thread(() => code = Find(text, new TemplateContext { Limits = new Limits { RecursionDepth = 1_000_000 } })?.Code, 512 * 1024);
        thread.Start();
        thread.Join();
        code.ShouldBe(MessageCodes.RecursionLimit);
    }

    private static void ParsesIntoErrors(string text)
    {
        var watch = Stopwatch.StartNew();
        var template = Template.Parse(text);
        template.Messages.Select(m => m.Code).ShouldContain(MessageCodes.NestedTooDeep);
        watch.Elapsed.ShouldBeLessThan(Longest);
    }

    private static TemplateMessage? Find(string text, TemplateContext context)
    {
        var template = Template.Parse(text);
        if (template.HasErrors) return template.Messages[0];
        try
        {
            template.Render(context);
            return null;
        }
        catch (ScriptRuntimeException e)
        {
            return e.Finding;
        }
    }
}
