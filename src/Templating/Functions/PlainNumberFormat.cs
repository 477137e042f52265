namespace Templating.Functions;

/// <summary>
/// The number formats reports are full of, written without the general formatter: <c>0</c>, <c>0.00</c>, <c>#,##0</c>,
/// <c>#,##0.00</c> and the like, and <c>F</c> and <c>N</c> with digits, in the invariant culture. Same text as .NET's, a half rounded
/// away from zero.
/// </summary>
internal static class PlainNumberFormat
{
    private const int MostDigits = 9;
    private const int LongestText = 48;
    private static readonly ulong[] Powers = Enumerable.Range(0, 20).Select(
        i => Enumerable.Repeat(10UL, i).Aggregate(1UL, (a, b) => a * b)).ToArray();

    /// <summary>Writes the number; false when the format or the number needs the general formatter.</summary>
    public static bool TryWrite(decimal number, string format, OutputBuffer output)
    {
        if (!TryRead(format, out var digits, out var grouped)) return false;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number, bits);
        if (bits[2] != 0) return false;
        var mantissa = ((ulong)(uint)bits[1] << 32) | (uint)bits[0];
        var scale = (bits[3] >> 16) & 0x7F;
        if (!TryScale(ref mantissa, scale, digits)) return false;
        Span<char> text = stackalloc char[LongestText];
        var isNegative = bits[3] < 0 && mantissa != 0;
        output.Write(Digits(text, mantissa, digits, grouped, isNegative));
        return true;
    }

    /// <summary>Whether a format is one of the plain ones: its digits behind the point, and whether thousands are grouped.</summary>
    private static bool TryRead(string format, out int digits, out bool grouped)
    {
        digits = 0;
        grouped = false;
        if (format.Length == 2 && format[0] is 'F' or 'N' && char.IsAsciiDigit(format[1]))
        {
            digits = format[1] - '0';
            grouped = format[0] == 'N';
            return true;
        }

        var rest = format.AsSpan();
        if (rest.StartsWith("#,##"))
        {
            grouped = true;
            rest = rest[4..];
        }

        if (rest.Length == 0 || rest[0] != '0') return false;
        if (rest.Length == 1) return true;
        digits = rest.Length - 2;
        return rest[1] == '.' && digits is > 0 and <= MostDigits && rest[2..].IndexOfAnyExcept('0') < 0;
    }

    private static bool TryScale(ref ulong mantissa, int scale, int digits)
    {
        if (scale <= digits)
        {
            var factor = Powers[digits - scale];
            if (mantissa > ulong.MaxValue / factor) return false;
            mantissa *= factor;
            return true;
        }

        if (scale - digits >= Powers.Length) return false;
        var divisor = Powers[scale - digits];
        var (quotient, rest) = Math.DivRem(mantissa, divisor);
        mantissa = rest >= divisor - rest ? quotient + 1 : quotient;
        return true;
    }

    private static ReadOnlySpan<char> Digits(Span<char> text, ulong value, int digits, bool grouped, bool isNegative)
    {
        var at = text.Length;
        for (var i = 0; i < digits; i++)
        {
            (value, var digit) = Math.DivRem(value, 10);
            text[--at] = (char)('0' + digit);
        }

        if (digits > 0) text[--at] = '.';
        var written = 0;
        do
        {
            if (grouped && written > 0 && written % 3 == 0) text[--at] = ',';
            (value, var digit) = Math.DivRem(value, 10);
            text[--at] = (char)('0' + digit);
            written++;
        }
        while (value > 0);
        if (isNegative) text[--at] = '-';
        return text[at..];
    }
}
