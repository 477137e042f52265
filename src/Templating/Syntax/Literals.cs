namespace Templating.Syntax;

internal sealed class LiteralExpression(SourceSpan span, object? value) : Expression(span)
{
    public object? Value { get; } = value;

    public override object? Evaluate(TemplateContext context) => Value;
}

/// <summary><c>$"text {expression} text"</c>.</summary>
internal sealed class InterpolatedExpression(SourceSpan span, Expression[] parts) : Expression(span)
{
    public override IEnumerable<SyntaxNode> Children => parts;

    public override object? Evaluate(TemplateContext context)
    {
        // The parts go into one string by way of their texts: an expression may print while it is evaluated.
        var texts = new string[parts.Length];
        var length = 0L;
        for (var i = 0; i < parts.Length; i++)
        {
            texts[i] = ValueWriter.TextOf(context, parts[i].Evaluate(context));
            length += texts[i].Length;
        }

        context.Budget.StringLength(length);
        return string.Concat(texts);
    }
}

/// <summary><c>[a, b, c]</c>.</summary>
internal sealed class ArrayExpression(SourceSpan span, Expression[] items) : Expression(span)
{
    public override IEnumerable<SyntaxNode> Children => items;

    public override object? Evaluate(TemplateContext context)
    {
        context.Budget.ListLength(items.Length);
        var list = new List<object?>(items.Length);
        foreach (var item in items) list.Add(item.Evaluate(context));
        return ScriptArray.Wrap(list);
    }
}

/// <summary><c>{name: value, "name": value}</c>.</summary>
internal sealed class ObjectExpression(SourceSpan span, (string Name, Expression Value)[] members) : Expression(span)
{
    public override IEnumerable<SyntaxNode> Children => members.Select(m => m.Value);

    public override object? Evaluate(TemplateContext context)
    {
        context.Budget.ListLength(members.Length + 1);
        var result = new ScriptObject();
        foreach (var (name, value) in members) result.Store(name, value.Evaluate(context));
        return result;
    }
}

/// <summary><c>empty</c>: equal to every list, object or string that holds nothing.</summary>
internal sealed class EmptyObject : IScriptMembers
{
    public static readonly EmptyObject Value = new();

    public IEnumerable<string> MemberNames => [];

    public bool TryGetMember(string name, out object? value)
    {
        value = null;
        return false;
    }
}

/// <summary><c>do ... end</c> as a value.</summary>
internal sealed class AnonymousFunctionExpression(SourceSpan span, Statement body) : Expression(span)
{
    private readonly TemplateFunction _function = new("do", null, body);

    public override IEnumerable<SyntaxNode> Children => [body];

    public override object? Evaluate(TemplateContext context) => _function;
}
