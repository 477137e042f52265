using System.Globalization;
using System.Numerics;

namespace Templating;

/// <summary>Conversions between number kinds. Whole numbers are int, long or BigInteger, whichever is the smallest that fits.</summary>
internal static class Numbers
{
    public static object Fit(long value) => value is >= int.MinValue and <= int.MaxValue ? Boxes.Int((int)value) : value;

    public static object Fit(BigInteger value) => value >= long.MinValue && value <= long.MaxValue ? Fit((long)value) : value;

    public static BigInteger ToBig(object value) => value switch
    {
        int i => i,
        long l => l,
        BigInteger b => b,
        _ => throw new InvalidCastException(),
    };

    public static bool IsWhole(object? value) => value is int or long or BigInteger;

    public static double ToDouble(object value) => value switch
    {
        int i => i,
        long l => l,
        double d => d,
        float f => f,
        decimal m => (double)m,
        BigInteger b => (double)b,
        _ => throw new InvalidCastException(),
    };

    /// <summary>
    /// The decimal a number stands for; a double counts as its shortest decimal text, so 0.1 is exactly 0.1. Null when it doesn't fit.
    /// </summary>
    public static decimal? ToDecimal(object value)
    {
        switch (value)
        {
            case decimal m: return m;
            case int i: return i;
            case long l: return l;
            case BigInteger b: return b >= new BigInteger(decimal.MinValue) && b <= new BigInteger(decimal.MaxValue) ? (decimal)b : null;
            case double or float:
                Span<char> text = stackalloc char[40];
                var written = value is double d
                    ? d.TryFormat(text, out var length, "R", CultureInfo.InvariantCulture)
                    : ((float)value).TryFormat(text, out length, "R", CultureInfo.InvariantCulture);
                return written && decimal.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
                    ? exact
                    : null;
            default: return null;
        }
    }

    /// <summary>The int a number stands for when it is whole and fits; otherwise null.</summary>
    public static int? ToInt(object? value) => value switch
    {
        int i => i,
        long l when l is >= int.MinValue and <= int.MaxValue => (int)l,
        double d when d >= int.MinValue && d <= int.MaxValue && Math.Floor(d) == d => (int)d,
        float f when f >= int.MinValue && f < int.MaxValue && MathF.Floor(f) == f => (int)f,
        decimal m when m >= int.MinValue && m <= int.MaxValue && decimal.Floor(m) == m => (int)m,
        _ => null,
    };
}
