using System.Globalization;
using static Templating.Functions.Define;

namespace Templating.Functions;

/// <summary>
/// The functions of <c>math</c>. Decimals stay decimals. <c>math.round</c> rounds a half away from zero for decimals and to the
/// even neighbour for binary floating point numbers, as the reference does.
/// </summary>
internal static class MathFunctions
{
    public static ScriptFunction[] All() =>
    [
        Function(
            "math.abs",
            "The number without its sign.",
            [Number("value")],
            (in ScriptCall c) => c[0] is { } value && Sign(value) < 0 ? Arithmetic.Negate(value) : c[0]),
        Function(
            "math.ceil",
            "The next whole number upwards.",
            [Number("value")],
            (in ScriptCall c) => Rounded(c[0], Math.Ceiling, decimal.Ceiling)),
        Function(
            "math.divided_by",
            "The quotient; cut down to a whole number when the divisor is whole.",
            [Number("value"), Number("divisor")],
            DividedBy),
        Function(
            "math.floor",
            "The next whole number downwards.",
            [Number("value")],
            (in ScriptCall c) => Rounded(c[0], Math.Floor, decimal.Floor)),
        new ScriptFunction(
            "math.format",
            FormatParameters,
            Formats.Format) { Meaning = "The number in a .NET format.", Writer = Formats.Write },
        Function(
            "math.is_number",
            "Whether the value is a number.",
            [Any("value")],
            (in ScriptCall c) => Boxes.Bool(ScriptValues.IsNumber(ScriptValues.Unwrap(c[0])))),
        Binary("math.minus", "The difference.", BinaryOperator.Subtract),
        Binary("math.modulo", "The remainder.", BinaryOperator.Modulo),
        Binary("math.plus", "The sum.", BinaryOperator.Add),
        Function(
            "math.round",
            "The number rounded to so many digits behind the point.",
            [Number("value"), Optional("precision", ScriptType.Integer, 0)],
            Round),
        Binary("math.times", "The product.", BinaryOperator.Multiply),
        Function("math.uuid", "A random identifier; needs the host's seed.", [], (in ScriptCall c) => Uuid(c)),
        Function(
            "math.random",
            "A whole number from the lower bound to below the upper one; needs the host's seed.",
            [Integer("minValue"), Integer("maxValue")],
            Random),
    ];

    private static ScriptParameter[] FormatParameters => [Any("value"), Text("format"), Optional("culture", ScriptType.Text)];

    private static ScriptFunction Binary(string name, string meaning, BinaryOperator op) => Function(
        name,
        meaning,
        [Number("value"), Number("with")],
        (in ScriptCall c) => Operators.Evaluate(c.Context, op, c[0], c[1], new OperatorPlace(c.Node, c.Span)));

    private static int Sign(object value) => value switch
    {
        decimal m => Math.Sign(m),
        double d => double.IsNaN(d) ? 0 : Math.Sign(d),
        float f => float.IsNaN(f) ? 0 : Math.Sign(f),
        _ => Numbers.ToBig(value).Sign,
    };

    private static object? Rounded(object? value, Func<double, double> onDouble, Func<decimal, decimal> onDecimal) => value switch
    {
        null => null,
        decimal m => onDecimal(m),
        double d => onDouble(d),
        float f => onDouble(f),
        _ => value,
    };

    private static object? DividedBy(in ScriptCall call)
    {
        var result = Operators.Evaluate(call.Context, BinaryOperator.Divide, call[0], call[1], new OperatorPlace(call.Node, call.Span));
        if (result is null || !Numbers.IsWhole(call[1])) return result;
        if (Numbers.IsWhole(call[0]))
        {
            var (quotient, rest) = System.Numerics.BigInteger.DivRem(Numbers.ToBig(call[0]!), Numbers.ToBig(call[1]!));
            return Numbers.Fit(rest.Sign * Numbers.ToBig(call[1]!).Sign < 0 ? quotient - 1 : quotient);
        }

        return result is decimal m ? decimal.Floor(m) : Numbers.Fit(new System.Numerics.BigInteger(Math.Floor(Numbers.ToDouble(result))));
    }

    private static object? Round(in ScriptCall call)
    {
        var digits = call.Integer(1);
        if (digits is < 0 or > 28) throw call.Fail("The precision must lie between 0 and 28.");
        return call[0] switch
        {
            decimal m => Math.Round(m, digits, MidpointRounding.AwayFromZero),
            double d => Math.Round(d, Math.Min(digits, 15), MidpointRounding.ToEven),
            float f => Math.Round((double)f, Math.Min(digits, 15), MidpointRounding.ToEven),
            var value => value,
        };
    }

    private static string Uuid(in ScriptCall call)
    {
        Span<byte> bytes = stackalloc byte[16];
        Source(call).NextBytes(bytes);
        bytes[7] = (byte)((bytes[7] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes).ToString("D", CultureInfo.InvariantCulture);
    }

    private static object Random(in ScriptCall call)
    {
        if (call.Integer(0) > call.Integer(1)) throw call.Fail("The lower bound is greater than the upper one.");
        return Boxes.Int(Source(call).Next(call.Integer(0), call.Integer(1)));
    }

    private static Random Source(in ScriptCall call) => call.Context.Builtin.Random
        ?? throw call.Fail("Random values aren't available here.", "the same input must give the same output", MessageCodes.NoRandomness);
}
