using FinalAccounts.Generator.Markup;
using FinalAccounts.Model.Derivation;
using FinalAccounts.Model.Numbers;

using Templating;

namespace FinalAccounts.Generator.Scripting;

/// <summary>
/// The functions that print figures. Each rounds once, in the pack's style, and leaves the fact's id in the text, so that the figure stays a
/// figure in every format.
/// </summary>
internal sealed class FigureFunctions(NumberStyle style)
{
    private readonly NumberStyle _style = style;

    private const string TenThousandYuan = "万元";
    private const string Yuan = "元";

    /// <summary>All functions, for a template's globals.</summary>
    public IEnumerable<ScriptFunction> All() =>
    [
        Printing("amount", "金额，带单位：157.11万元", (print, fact, value) => print.Amount(value, fact.Kind)),
        Printing("amount_abs", "金额的绝对值，带单位；与增加、减少连用", (print, fact, value) => print.Amount(Math.Abs(value), fact.Kind)),
        Printing("number", "数字，不带单位：157.11", (print, fact, value) => print.Digits(value, fact.Kind)),
        Printing("percent", "百分比：11.3%", (print, _, value) => Rounding.Percent(value, print._style)),
        Printing("percent_abs", "百分比的绝对值；与增长、下降连用", (print, _, value) => Rounding.Percent(Math.Abs(value), print._style)),
        Printing("yuan", "以元为单位的金额，两位小数，不带单位：350000.00", (print, _, value) => Fixed(value, 2)),
        Score(),
        Plain(),
        Count("count", "数量，带量词：3人", value => value),
        Count("count_abs", "数量的绝对值，带量词；与增加、减少连用", Math.Abs),
        Direction(),
        new("compare", [Figure("a"), Figure("b")], Compare) { Meaning = "比较两个数印出来的样子：more、less、equal、unknown" },
        new("same_rounded", [Figure("a"), Figure("b")], (in ScriptCall call) => Printed(call, 0) is { } left && left == Printed(call, 1))
            { Meaning = "两个数印出来是否一样" },
    ];

    private static ScriptParameter Figure(string name) => new(name, ScriptType.Any, "一个事实，如 facts.expenditure.total");

    private ScriptFunction Printing(string name, string meaning, Func<FigureFunctions, Fact, decimal, string> print) =>
        new(name, [Figure("figure"), ScriptParameter.Optional("decimals", ScriptType.Integer, -1, "小数位数；不写则用格式包的")], (in ScriptCall call) =>
        {
            var fact = Known(call);
            return FigureMark.Write(fact.Id, print(WithDecimals(call.Integer(1)), fact, fact.Value!.Value));
        })
        { Meaning = meaning };

    /// <summary>The same functions with a fixed number of decimals; themselves for -1.</summary>
    private FigureFunctions WithDecimals(int decimals) => decimals < 0
        ? this
        : new(_style with { AmountDecimals = decimals, PercentDecimals = decimals, StripAmountZeros = false, StripPercentZeros = false });

    private static ScriptFunction Score() =>
        new("score", [Figure("figure"), ScriptParameter.Optional("decimals", ScriptType.Integer, -1, "小数位数；不写则最多两位")], (in ScriptCall call) =>
        {
            var fact = Known(call);
            return FigureMark.Write(fact.Id, call.Integer(1) < 0 ? Rounding.Plain(Rounding.Round(fact.Value!.Value, 2)) : Fixed(fact.Value!.Value, call.Integer(1)));
        })
        { Meaning = "得分，最多两位小数：96.8；写小数位数则补足：97.50" };

    private static ScriptFunction Plain() =>
        new("ratio", [Figure("figure"), ScriptParameter.Optional("decimals", ScriptType.Integer, 2, "小数位数")], (in ScriptCall call) =>
        {
            var fact = Known(call);
            return FigureMark.Write(fact.Id, Fixed(fact.Value!.Value, call.Integer(1)));
        })
        { Meaning = "不用百分号的比率：0.92" };

    private static string Fixed(decimal value, int decimals) =>
        Rounding.Amount(value, new NumberStyle { Unit = MoneyUnit.Yuan, AmountDecimals = Math.Clamp(decimals, 0, 4) });

    private static ScriptFunction Count(string name, string meaning, Func<decimal, decimal> shown) =>
        new(name, [Figure("figure"), ScriptParameter.Optional("unit", ScriptType.Text, null, "量词；不写则用事实自己的")], (in ScriptCall call) =>
        {
            var fact = Known(call);
            return FigureMark.Write(fact.Id, Rounding.Plain(shown(fact.Value!.Value)) + (call.Text(1) ?? fact.Unit ?? ""));
        })
        { Meaning = meaning };

    private ScriptFunction Direction() =>
        new("direction", [Figure("figure")], (in ScriptCall call) => Node(call, 0).Fact is { Value: { } value } fact ? Sign(value, fact.Kind) : "unknown")
        { Meaning = "变动方向：up、down、none（按印出的数判断）、unknown（没有上年数或预算数）" };

    private object? Compare(in ScriptCall call)
    {
        if (Node(call, 0).Fact is not { Value: { } left } fact || Node(call, 1).Fact is not { Value: { } right })
        {
            return "unknown";
        }

        if (Printed(call, 0) == Printed(call, 1))
        {
            return "equal";
        }

        return left > right ? "more" : "less";
    }

    /// <summary>The direction of the printed figure: a change that rounds to nothing is none.</summary>
    private string Sign(decimal value, FactKind kind)
    {
        var shown = kind switch
        {
            FactKind.Amount when _style.Unit == MoneyUnit.TenThousandYuan => Rounding.Round(value / 10_000m, _style.AmountDecimals),
            FactKind.Amount => Rounding.Round(value, _style.AmountDecimals),
            FactKind.Ratio => Rounding.Round(value * 100m, _style.PercentDecimals),
            _ => value,
        };
        return shown switch { 0m => "none", > 0m => "up", _ => "down" };
    }

    private string? Printed(in ScriptCall call, int index) =>
        Node(call, index).Fact is { Value: { } value } fact ? Digits(value, fact.Kind) : null;

    private string Amount(decimal value, FactKind kind) =>
        kind == FactKind.Amount ? Digits(value, kind) + (_style.Unit == MoneyUnit.TenThousandYuan ? TenThousandYuan : Yuan) : Digits(value, kind);

    private string Digits(decimal value, FactKind kind) => kind switch
    {
        FactKind.Amount => Rounding.Amount(value, _style),
        FactKind.Ratio => Rounding.Percent(value, _style),
        _ => Rounding.Plain(value),
    };

    private static FactNode Node(in ScriptCall call, int index) =>
        call[index] as FactNode ?? throw call.Fail("A fact is wanted here.", "hand in the fact itself, such as facts.expenditure.total");

    private static Fact Known(in ScriptCall call)
    {
        var node = Node(call, 0);
        return node.Fact is { IsKnown: true } fact
            ? fact
            : throw call.Fail($"The figure `{node.Id}` is not known for this unit.", "ask `.known` before printing it");
    }
}
