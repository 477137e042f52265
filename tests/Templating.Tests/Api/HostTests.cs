namespace Templating.Tests.Api;

/// <summary>What a host relies on: functions, loaders, limits, threads, cancellation.</summary>
public class HostTests
{
    private static readonly ScriptFunction Amount = new(
        "amount",
        [new ScriptParameter("value", ScriptType.Number, "元"), ScriptParameter.Optional("digits", ScriptType.Integer, 2, "小数位数")],
        (in ScriptCall call) => (call.Decimal(0)! / 10_000m).Value.ToString(
            "F" + call.Integer(1),
            System.Globalization.CultureInfo.InvariantCulture))
    {
        Meaning = "元换算为万元",
    };

    [Theory]
    [InlineData("{{ amount 1234567 }}", "123.46")]
    [InlineData("{{ 1234567 | amount }}", "123.46")]
    [InlineData("{{ 1234567 | amount 1 }}", "123.5")]
    [InlineData("{{ 1234567 | amount digits: 0 }}", "123")]
    [InlineData("{{ amount digits: 0 value: 1234567 }}", "123")]
    [InlineData("{{ amount(1234567, 1) }}", "123.5")]
    [InlineData("{{ [10000, 20000] | array.each @amount | array.join '、' }}", "1.00、2.00")]
    public void A_host_function_is_called_every_way(string text, string expected)
    {
        var functions = new ScriptObject();
        functions.Import(Amount);
        Render(text, functions.Freeze()).ShouldBe(expected);
    }

    [Fact]
    public void A_function_of_the_host_that_throws_is_a_finding_at_the_call()
    {
        var functions = new ScriptObject();
        functions.Import(new ScriptFunction("fails", [], (in ScriptCall _) => throw new InvalidOperationException("no data")));
        var failure = Should.Throw<ScriptRuntimeException>(() => Render("正文{{ fails }}", functions));
        failure.Finding.Code.ShouldBe(MessageCodes.HostFunctionFailed);
        failure.Span.Column.ShouldBe(6);
        failure.InnerException.ShouldBeOfType<InvalidOperationException>();
    }

    [Fact]
    public void A_function_can_call_back_a_function_of_the_template()
    {
        var functions = new ScriptObject();
        functions.Import(new ScriptFunction(
            "twice",
            [new ScriptParameter("f", ScriptType.Function)],
            (in ScriptCall call) => call.Context.TextOf(
                call.Context.Invoke(call[0], call.Span, 1)) + call.Context.TextOf(call.Context.Invoke(call[0], call.Span, 2))));
        Render("{{ twice @(do; ret $0 * 10; end) }}", functions).ShouldBe("1020");
    }

    [Fact]
    public void Values_of_other_types_are_refused_when_they_are_handed_in() =>
        Should.Throw<ArgumentException>(() => new ScriptObject { ["x"] = new Uri("http://example.org") });

    [Fact]
    public void A_frozen_object_cannot_be_changed_by_host_or_template()
    {
        var model = new ScriptObject { ["rows"] = new ScriptArray([1, 2]).Freeze() }.Freeze();
        Should.Throw<InvalidOperationException>(() => model["x"] = 1);
        Should.Throw<ScriptRuntimeException>(() => Render("{{ rows[0] = 5 }}", model)).Finding.Code.ShouldBe(MessageCodes.ReadOnly);
        Render("{{ rows = 5; rows }}", model).ShouldBe("5");
        Render("{{ rows }}", model).ShouldBe("[1, 2]");
    }

    [Fact]
    public void An_unfrozen_object_on_top_takes_assignments()
    {
        var results = new ScriptObject();
        Render("{{ answer = 42 }}", results);
        results["answer"].ShouldBe(42);
    }

    [Fact]
    public void One_template_is_rendered_by_many_threads_at_once()
    {
        var template = Template.Parse("{{ func f(n); ret n * 2; end; for x in rows; f x; ','; end }}");
        var model = new ScriptObject { ["rows"] = new ScriptArray(Enumerable.Range(0, 50).Cast<object?>()).Freeze() }.Freeze();
        var expected = string.Concat(Enumerable.Range(0, 50).Select(i => $"{i * 2},"));
        Parallel.For(0, 200, _ =>
        {
            var context = new TemplateContext();
            context.PushGlobal(model);
            template.Render(context).ShouldBe(expected);
        });
    }

    [Fact]
    public void A_context_can_be_used_again_also_after_a_failure()
    {
        var context = new TemplateContext();
        Should.Throw<ScriptRuntimeException>(
            () => Template.Parse("{{ func f; [1] | array.each @(do; x.y; end); end; f }}").Render(context));
        Template.Parse("{{ x = 1; x }}").Render(context).ShouldBe("1");
        Should.Throw<ScriptRuntimeException>(() => Template.Parse("{{ x }}").Render(context));
    }

    [Fact]
    public void Cancellation_ends_a_render()
    {
        using var source = new CancellationTokenSource();
        var stop = new ScriptFunction("stop", [], (in ScriptCall _) =>
        {
            source.Cancel();
            return null;
        });
        var context = new TemplateContext { CancellationToken = source.Token };
        context.PushGlobal(new ScriptObject { ["stop"] = stop });
        var failure = Should.Throw<ScriptRuntimeException>(() => Template.Parse("{{ stop; while true; end }}").Render(context));
        failure.Finding.Code.ShouldBe(MessageCodes.Cancelled);
    }

    [Fact]
    public void Time_ends_a_render()
    {
        var wait = new ScriptFunction("wait", [], (in ScriptCall _) =>
        {
            Thread.Sleep(30);
            return null;
        });
        var context = new TemplateContext { Limits = new Limits { RenderTime = TimeSpan.FromMilliseconds(20) } };
        context.PushGlobal(new ScriptObject { ["wait"] = wait });
        Should.Throw<ScriptRuntimeException>(
            () => Template.Parse("{{ wait; while true; end }}").Render(context)).Finding.Code.ShouldBe(MessageCodes.TimeLimit);
    }

    [Fact]
    public void A_table_of_five_thousand_rows_stays_inside_the_default_limits()
    {
        var rows = new ScriptArray(
            Enumerable.Range(0, 5_000).Select(
                i => (object?)new ScriptObject { ["code"] = $"{2_000_000 + i}", ["name"] = "行政运行", ["amount"] = i * 1.01m }));
        var text = "{{ for row in rows }}| {{ row.code }} | {{ row.name }} | {{ for c in 1..10 }}{{ row.amount | math.format '#,##0.00' }} | {{ end }}\n{{ end }}";
        Render(text, new ScriptObject { ["rows"] = rows }).Split('\n').Length.ShouldBe(5_001);
    }

    [Fact]
    public void Nothing_is_cut_short_at_a_limit()
    {
        var context = new TemplateContext { Limits = new Limits { OutputLength = 10 } };
        Template.Parse("0123456789").Render(context).ShouldBe("0123456789");
        Should.Throw<ScriptRuntimeException>(
            () => Template.Parse("0123456789x").Render(context)).Finding.Code.ShouldBe(MessageCodes.OutputLimit);
        Template.Parse("{{ 1234567890 }}").Render(context).ShouldBe("1234567890");
        Should.Throw<ScriptRuntimeException>(
            () => Template.Parse("{{ 12345678901 }}").Render(context)).Finding.Code.ShouldBe(MessageCodes.OutputLimit);
    }

    [Fact]
    public void Included_templates_see_variables_and_their_arguments()
    {
        var context = new TemplateContext { TemplateLoader = new FolderOfTemplates(("part.sbn", "{{ $0 }}{{ $.unit }}{{ x = x + 1 }}")) };
        Template.Parse("{{ x = 1; include 'part.sbn' 5 unit: '万元'; x }}").Render(context).ShouldBe("5万元2");
    }

    [Fact]
    public void Too_many_parse_errors_are_counted_not_listed()
    {
        var template = Template.Parse(string.Concat(Enumerable.Repeat("{{ 1 + }}\n", 300)));
        template.Messages.Count.ShouldBe(101);
        template.Messages[^1].Code.ShouldBe(MessageCodes.TooManyMessages);
    }

    [Fact]
    public void A_template_longer_than_the_limit_is_refused() =>
        Template.Parse("0123456789", null, new ParserOptions { Length = 9 }).Messages.Single().Code.ShouldBe(MessageCodes.TemplateTooLong);

    [Fact]
    public void A_template_with_errors_is_not_rendered() =>
        Should.Throw<InvalidOperationException>(() => Template.Parse("{{ 1 + }}").Render(new TemplateContext()));

    private static string Render(string text, IScriptMembers model)
    {
        var context = new TemplateContext();
        context.PushGlobal(model);
        return Template.Parse(text).Render(context);
    }
}
