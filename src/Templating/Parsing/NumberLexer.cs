using System.Globalization;
using System.Numerics;

namespace Templating.Parsing;

/// <summary>Reads number literals: whole numbers of any size, hexadecimal, binary, fractions with exponent and suffix.</summary>
internal sealed class NumberLexer(MessageList messages)
{
    /// <summary>Whole numbers with an exponent are exact; past this exponent a literal is refused.</summary>
    private const int LargestExponent = 1_000;
    private const int MostDigits = 1_000;
    private readonly string _text = messages.Source.Text;

    /// <summary>Reads the literal at a position and returns the position after it; a bad literal counts as 0.</summary>
    public int Read(int start, out object value)
    {
        if (_text[start] == '0' && start + 1 < _text.Length)
        {
            if (_text[start + 1] is 'x' or 'X') return ReadBits(start, 4, out value);
            if (_text[start + 1] is 'b' or 'B') return ReadBits(start, 1, out value);
        }

        return ReadDecimal(start, out value);
    }

    private int ReadBits(int start, int bitsPerDigit, out object value)
    {
        var i = start + 2;
        var number = BigInteger.Zero;
        var digits = 0;
        for (; i < _text.Length && (_text[i] == '_' || IsDigit(_text[i], bitsPerDigit)); i++)
        {
            if (_text[i] == '_' || ++digits > MostDigits) continue;
            number = (number << bitsPerDigit) + Convert.ToInt32(_text[i].ToString(), 16);
        }

        var bits = digits * bitsPerDigit;
        value = 0;
        if (digits is 0 or > MostDigits) return Bad(start, Math.Max(i, start + 2), out value);
        if (i < _text.Length && _text[i] is 'u' or 'U') i++;
        else if (bits is > 28 and <= 32 && number > int.MaxValue) number -= BigInteger.One << 32;
        else if (bits is > 60 and <= 64 && number > long.MaxValue) number -= BigInteger.One << 64;
        if (i < _text.Length && (char.IsLetterOrDigit(_text[i]) || _text[i] == '_')) return Bad(start, i, out value);
        value = Numbers.Fit(number);
        return i;
    }

    private static bool IsDigit(char c, int bitsPerDigit) => bitsPerDigit == 1 ? c is '0' or '1' : char.IsAsciiHexDigit(c);

    private int ReadDecimal(int start, out object value)
    {
        var i = Digits(start);
        var isFraction = false;
        if (At(i) == '.' && char.IsAsciiDigit(At(i + 1)))
        {
            isFraction = true;
            i = Digits(i + 1);
        }

        var exponentAt = -1;
        if (At(i) is 'e' or 'E' && (char.IsAsciiDigit(At(i + 1)) || (At(i + 1) is '+' or '-' && char.IsAsciiDigit(At(i + 2)))))
        {
            exponentAt = i + 1;
            i = Digits(At(i + 1) is '+' or '-' ? i + 2 : i + 1);
        }

        var digits = _text[start..i].Replace("_", "", StringComparison.Ordinal);
        var suffix = char.ToLowerInvariant(At(i));
        if (suffix is 'f' or 'd' or 'm' && !IsNameChar(At(i + 1))) i++;
        else suffix = '\0';
        if (IsNameChar(At(i)) || digits.Length > MostDigits) return Bad(start, i, out value);
        value = Parse(
            digits,
            suffix,
            isFraction,
            exponentAt < 0 ? null : _text[exponentAt..Math.Max(exponentAt, i - (suffix == '\0' ? 0 : 1))])!;
        return value is null ? Bad(start, i, out value) : i;
    }

    private static object? Parse(string digits, char suffix, bool isFraction, string? exponentText)
    {
        var culture = CultureInfo.InvariantCulture;
        if (suffix == 'm') return decimal.TryParse(digits, NumberStyles.Float, culture, out var exact) ? exact : null;
        if (suffix == 'f')
        {
            return float.TryParse(digits, NumberStyles.Float, culture, out var single) && float.IsFinite(single) ? single : null;
        }

        if (suffix == '\0' && !isFraction && exponentText?.StartsWith('-') != true) return Whole(digits, exponentText);
        return double.TryParse(digits, NumberStyles.Float, culture, out var number) && double.IsFinite(number) ? number : null;
    }

    private static object? Whole(string digits, string? exponentText)
    {
        var exponent = 0;
        if (exponentText is not null)
        {
            var plain = exponentText.Replace("_", "", StringComparison.Ordinal);
            if (!int.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)) return null;
            if (exponent > LargestExponent) return null;
            digits = digits[..digits.IndexOfAny(['e', 'E'])];
        }

        return Numbers.Fit(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, exponent));
    }

    private int Digits(int i)
    {
        while (char.IsAsciiDigit(At(i)) || (At(i) == '_' && (char.IsAsciiDigit(At(i + 1)) || At(i + 1) == '_'))) i++;
        return i;
    }

    private char At(int i) => i < _text.Length ? _text[i] : '\0';

    private static bool IsNameChar(char c) => char.IsLetter(c) || c == '_';

    private int Bad(int start, int end, out object value)
    {
        while (char.IsLetterOrDigit(At(end)) || At(end) == '_') end++;
        messages.Add(MessageCodes.BadNumber, start, end, $"`{_text[start..Math.Min(end, start + 40)]}` isn't a number.");
        value = 0;
        return end;
    }
}
