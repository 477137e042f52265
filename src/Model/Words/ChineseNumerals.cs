namespace FinalAccounts.Model.Words;

/// <summary>Chinese numerals for headings and lists.</summary>
public static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>一 … 九十九 for 1 … 99; the digits themselves beyond.</summary>
    public static string Of(int number) => number switch
    {
        < 1 or > 99 => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        < 10 => Digits[number].ToString(),
        10 => "十",
        < 20 => $"十{Digits[number % 10]}",
        _ when number % 10 == 0 => $"{Digits[number / 10]}十",
        _ => $"{Digits[number / 10]}十{Digits[number % 10]}",
    };
}
