using System.Numerics;

namespace Templating;

/// <summary>Equality and order of values.</summary>
internal static class Comparison
{
    /// <summary>Numbers by value across kinds, strings by characters, lists item by item, other objects by identity.</summary>
    public static bool AreEqual(TemplateContext context, object? left, object? right)
    {
        if (left is int a && right is int b) return a == b;
        left = ScriptValues.Unwrap(left);
        right = ScriptValues.Unwrap(right);
        if (left is null || right is null) return left is null && right is null;
        if (left is string text && right is string other)
        {
            if (text.Length != other.Length) return false;
            context.Budget.Scan(text.Length);
            return string.Equals(text, other);
        }

        if (ScriptValues.IsNumber(left) && ScriptValues.IsNumber(right)) return OrderNumbers(left, right) == 0;
        if (left is string || right is string)
        {
            return IsPlain(left) && IsPlain(right) && ValueWriter.TextOf(context, left) == ValueWriter.TextOf(context, right);
        }

        if (left is Syntax.EmptyObject) return ScriptValues.IsEmpty(right) == true;
        if (right is Syntax.EmptyObject) return ScriptValues.IsEmpty(left) == true;
        if (left is IReadOnlyList<object?> first && right is IReadOnlyList<object?> second) return ListsEqual(context, first, second, 0);
        return left.Equals(right);
    }

    /// <summary>Negative, zero or positive; null where the two can't be ordered. Null sorts before everything.</summary>
    public static int? TryOrder(TemplateContext context, object? left, object? right)
    {
        left = ScriptValues.Unwrap(left);
        right = ScriptValues.Unwrap(right);
        if (left is null || right is null) return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        if (left is int a && right is int b) return a.CompareTo(b);
        if (ScriptValues.IsNumber(left) && ScriptValues.IsNumber(right)) return OrderNumbers(left, right);
        if (left is DateTime date && right is DateTime otherDate) return date.CompareTo(otherDate);
        if (left is TimeSpan span && right is TimeSpan otherSpan) return span.CompareTo(otherSpan);
        if (left is bool flag && right is bool otherFlag) return flag.CompareTo(otherFlag);
        if ((left is string || right is string) && IsPlain(left) && IsPlain(right))
        {
            var first = ValueWriter.TextOf(context, left);
            context.Budget.Scan(first.Length * 8);
            return TextOrder.Compare(first, ValueWriter.TextOf(context, right));
        }

        return null;
    }

    private static bool ListsEqual(TemplateContext context, IReadOnlyList<object?> left, IReadOnlyList<object?> right, int depth)
    {
        if (ReferenceEquals(left, right)) return true;
        if (left.Count != right.Count) return false;
        if (depth > context.Budget.Limits.ObjectDepth)
        {
            throw context.Fail(MessageCodes.DepthLimit, "The lists to compare are nested too deep.");
        }

        for (var i = 0; i < left.Count; i++)
        {
            context.Budget.Step();
            var same = left[i] is IReadOnlyList<object?> a && right[i] is IReadOnlyList<object?> b
                ? ListsEqual(context, a, b, depth + 1)
                : AreEqual(context, left[i], right[i]);
            if (!same) return false;
        }

        return true;
    }

    private static bool IsPlain(object value) => value is string or bool or DateTime or TimeSpan || ScriptValues.IsNumber(value);

    private static int OrderNumbers(object left, object right)
    {
        if (left is decimal || right is decimal)
        {
            if (Numbers.ToDecimal(left) is { } a && Numbers.ToDecimal(right) is { } b) return a.CompareTo(b);
            return Numbers.ToDouble(left).CompareTo(Numbers.ToDouble(right));
        }

        if (Numbers.IsWhole(left) && Numbers.IsWhole(right))
        {
            return left is BigInteger || right is BigInteger
                ? Numbers.ToBig(left).CompareTo(Numbers.ToBig(right))
                : Convert.ToInt64(left, null).CompareTo(Convert.ToInt64(right, null));
        }

        return Numbers.ToDouble(left).CompareTo(Numbers.ToDouble(right));
    }
}
