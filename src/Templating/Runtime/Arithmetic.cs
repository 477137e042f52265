using System.Numerics;

namespace Templating;

/// <summary>
/// Arithmetic on numbers. A decimal on either side makes it exact decimal arithmetic; whole numbers stay whole (of any size)
/// except under <c>/</c>, which gives a double; anything else is double.
/// </summary>
internal static class Arithmetic
{
    public static object Calculate(TemplateContext context, BinaryOperator op, object left, object right, OperatorPlace place)
    {
        if (left is int a && right is int b) return OnLongs(context, op, a, b, place);
        if (left is decimal || right is decimal) return OnDecimals(op, left, right, place);
        if (Numbers.IsWhole(left) && Numbers.IsWhole(right))
        {
            return left is BigInteger || right is BigInteger
                ? OnBig(context, op, Numbers.ToBig(left), Numbers.ToBig(right), place)
                : OnLongs(context, op, Convert.ToInt64(left, null), Convert.ToInt64(right, null), place);
        }

        var result = OnDoubles(op, Numbers.ToDouble(left), Numbers.ToDouble(right), place);
        if (left is double || right is double) return result;
        return (float)result;
    }

    /// <summary>The opposite number; a limit of its kind moves to the next wider kind.</summary>
    public static object Negate(object number) => number switch
    {
        int i => Numbers.Fit(-(long)i),
        long l => Numbers.Fit(-(BigInteger)l),
        BigInteger b => Numbers.Fit(-b),
        decimal m => -m,
        float f => -f,
        double d => -d,
        _ => throw new InvalidCastException(),
    };

    private static object OnLongs(TemplateContext context, BinaryOperator op, long left, long right, OperatorPlace place)
    {
        var areInts = left is >= int.MinValue and <= int.MaxValue && right is >= int.MinValue and <= int.MaxValue;
        return op switch
        {
            BinaryOperator.Add when areInts => Numbers.Fit(left + right),
            BinaryOperator.Subtract when areInts => Numbers.Fit(left - right),
            BinaryOperator.Multiply when areInts => Numbers.Fit(left * right),
            BinaryOperator.Divide when right != 0 => (double)left / right,
            _ => OnBig(context, op, left, right, place),
        };
    }

    private static object OnBig(TemplateContext context, BinaryOperator op, BigInteger left, BigInteger right, OperatorPlace place)
    {
        if (op is BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo && right.IsZero)
        {
            throw DivisionByZero(op, place);
        }

        const double digitsPerBit = 0.30103;
        var bits = op == BinaryOperator.Multiply ? left.GetBitLength() + right.GetBitLength() : Math.Max(
            left.GetBitLength(),
            right.GetBitLength());
        if (bits * digitsPerBit > context.Budget.Limits.NumberDigits)
        {
            throw place.At(MessageCodes.DigitLimit, $"A whole number would have more than {context.Budget.Limits.NumberDigits} digits.");
        }

        return op switch
        {
            BinaryOperator.Add => Numbers.Fit(left + right),
            BinaryOperator.Subtract => Numbers.Fit(left - right),
            BinaryOperator.Multiply => Numbers.Fit(left * right),
            BinaryOperator.Divide => Finite((double)left / (double)right, op, place),
            BinaryOperator.DivideWhole => Numbers.Fit(BigInteger.Divide(left, right)),
            BinaryOperator.Modulo => Numbers.Fit(BigInteger.Remainder(left, right)),
            _ => throw place.Unsupported(op, left, right),
        };
    }

    private static object OnDecimals(BinaryOperator op, object left, object right, OperatorPlace place)
    {
        var a = Numbers.ToDecimal(left) ?? throw OutOfRange(left, place);
        var b = Numbers.ToDecimal(right) ?? throw OutOfRange(right, place);
        if (op is BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo && b == 0) throw DivisionByZero(op, place);
        try
        {
            return op switch
            {
                BinaryOperator.Add => a + b,
                BinaryOperator.Subtract => a - b,
                BinaryOperator.Multiply => a * b,
                BinaryOperator.Divide => a / b,
                BinaryOperator.DivideWhole => decimal.Truncate(a / b),
                BinaryOperator.Modulo => a % b,
                _ => throw place.Unsupported(op, left, right),
            };
        }
        catch (OverflowException)
        {
            throw place.At(MessageCodes.NumberOutOfRange, "The result doesn't fit a decimal.");
        }
    }

    private static double OnDoubles(BinaryOperator op, double left, double right, OperatorPlace place)
    {
        if (op is BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo && right == 0)
        {
            throw DivisionByZero(op, place);
        }

        var result = op switch
        {
            BinaryOperator.Add => left + right,
            BinaryOperator.Subtract => left - right,
            BinaryOperator.Multiply => left * right,
            BinaryOperator.Divide => left / right,
            BinaryOperator.DivideWhole => Math.Round(left / right, MidpointRounding.ToEven),
            BinaryOperator.Modulo => left % right,
            _ => throw place.Unsupported(op, left, right),
        };
        return Finite(result, op, place);
    }

    private static double Finite(double result, BinaryOperator op, OperatorPlace place) =>
        double.IsFinite(result) ? result : throw place.At(
            MessageCodes.NumberOutOfRange,
            $"The result of `{Operators.Sign(op)}` is too large.");

    private static ScriptRuntimeException OutOfRange(object value, OperatorPlace place) =>
        place.At(MessageCodes.NumberOutOfRange, $"A `{ScriptValues.Kind(value)}` in exact arithmetic doesn't fit a decimal.");

    private static ScriptRuntimeException DivisionByZero(BinaryOperator op, OperatorPlace place) =>
        place.At(MessageCodes.DivisionByZero, $"The right side of `{Operators.Sign(op)}` is zero.", "ask first whether it is zero");
}
