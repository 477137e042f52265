namespace Templating;

/// <summary>Operators on lists: <c>+</c> joins two, <c>-</c> leaves out the items of the right one, <c>*</c> repeats.</summary>
internal static class ListOperators
{
    public static object Calculate(TemplateContext context, BinaryOperator op, object? left, object? right, OperatorPlace place)
    {
        switch (op)
        {
            case BinaryOperator.Add when left is IReadOnlyList<object?> a && right is IReadOnlyList<object?> b:
                context.Budget.ListLength((long)a.Count + b.Count);
                return ScriptArray.Wrap([.. a, .. b]);
            case BinaryOperator.Subtract when left is IReadOnlyList<object?> a && right is IReadOnlyList<object?> b:
                return Except(context, a, b);
            case BinaryOperator.Multiply when left is IReadOnlyList<object?> items && Numbers.ToInt(right) is { } count:
                return Repeat(context, items, count);
            case BinaryOperator.Multiply when right is IReadOnlyList<object?> items && Numbers.ToInt(left) is { } count:
                return Repeat(context, items, count);
            default:
                throw place.Unsupported(op, left, right);
        }
    }

    private static ScriptArray Except(TemplateContext context, IReadOnlyList<object?> items, IReadOnlyList<object?> without)
    {
        var rest = new List<object?>();
        foreach (var item in items)
        {
            context.Budget.ListLength(1);
            context.Budget.Steps(without.Count);
            if (!without.Any(other => Comparison.AreEqual(context, item, other))) rest.Add(item);
        }

        return ScriptArray.Wrap(rest);
    }

    private static ScriptArray Repeat(TemplateContext context, IReadOnlyList<object?> items, int count)
    {
        context.Budget.ListLength((long)items.Count * Math.Max(0, count));
        var all = new List<object?>(items.Count * Math.Max(0, count));
        for (var i = 0; i < count; i++) all.AddRange(items);
        return ScriptArray.Wrap(all);
    }
}
