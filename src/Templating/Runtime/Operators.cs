namespace Templating;

internal enum BinaryOperator
{
    Add, Subtract, Multiply, Divide, DivideWhole, Modulo,
    Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual,
    Append, Prepend,
}

/// <summary>What the binary operators do, by the kinds of their operands.</summary>
internal static class Operators
{
    public static string Sign(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideWhole => "//",
        BinaryOperator.Modulo => "%",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Append => "<<",
        _ => ">>",
    };

    public static object? Evaluate(TemplateContext context, BinaryOperator op, object? left, object? right, OperatorPlace place)
    {
        if (op is >= BinaryOperator.Equal and <= BinaryOperator.GreaterOrEqual) return Boxes.Bool(Compare(context, op, left, right, place));
        if (op is BinaryOperator.Append or BinaryOperator.Prepend) return Shift(context, op, left, right, place);
        left = ScriptValues.Unwrap(left);
        right = ScriptValues.Unwrap(right);
        if (ScriptValues.IsNumber(left) && ScriptValues.IsNumber(right)) return Arithmetic.Calculate(context, op, left!, right!, place);
        if (left is string || right is string) return OnStrings(context, op, left, right, place);
        if (left is null || right is null) return OnNull(context, op, left, place);
        if (left is DateTime or TimeSpan && Dates.Calculate(op, left, right, place) is { } date) return date;
        if (left is IReadOnlyList<object?> || right is IReadOnlyList<object?>)
        {
            return ListOperators.Calculate(context, op, left, right, place);
        }

        throw place.Unsupported(op, left, right);
    }

    public static bool Compare(TemplateContext context, BinaryOperator op, object? left, object? right, OperatorPlace place)
    {
        if (op == BinaryOperator.Equal) return Comparison.AreEqual(context, left, right);
        if (op == BinaryOperator.NotEqual) return !Comparison.AreEqual(context, left, right);
        left = ScriptValues.Unwrap(left);
        right = ScriptValues.Unwrap(right);
        if (left is null || right is null)
        {
            if (context.StrictNulls) throw place.Null(op, left is null);
            return left is null && right is null && op is BinaryOperator.LessOrEqual or BinaryOperator.GreaterOrEqual;
        }

        var order = Comparison.TryOrder(context, left, right) ?? throw place.Unsupported(op, left, right);
        return op switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private static object? OnNull(TemplateContext context, BinaryOperator op, object? left, OperatorPlace place) =>
        context.StrictNulls ? throw place.Null(op, left is null) : null;

    private static object OnStrings(TemplateContext context, BinaryOperator op, object? left, object? right, OperatorPlace place)
    {
        if (op == BinaryOperator.Add)
        {
            var first = ValueWriter.TextOf(context, left);
            var second = ValueWriter.TextOf(context, right);
            context.Budget.StringLength((long)first.Length + second.Length);
            return string.Concat(first, second);
        }

        if (op != BinaryOperator.Multiply) throw place.OnStrings(op);
        var text = left as string ?? (string)right!;
        var count = Numbers.ToInt(left is string ? right : left);
        if (count is null) throw place.AtLeft(MessageCodes.BadOperand, "`*` on a string needs a whole number on the other side.");
        if (count <= 0) return "";
        context.Budget.StringLength((long)text.Length * count.Value);
        return string.Create(text.Length * count.Value, text, static (span, part) =>
        {
            for (var i = 0; i < span.Length; i += part.Length) part.CopyTo(span[i..]);
        });
    }

    private static object? Shift(TemplateContext context, BinaryOperator op, object? left, object? right, OperatorPlace place)
    {
        var (list, item) = op == BinaryOperator.Append ? (left, right) : (right, left);
        if (list is not IReadOnlyList<object?> items) throw place.Unsupported(op, left, right);
        context.Budget.ListLength(items.Count + 1L);
        var result = new List<object?>(items.Count + 1);
        if (op == BinaryOperator.Prepend) result.Add(item);
        result.AddRange(items);
        if (op == BinaryOperator.Append) result.Add(item);
        return ScriptArray.Wrap(result);
    }
}
