using System.Globalization;

namespace FinalAccounts.Model.Numbers;

/// <summary>
/// The one place where exact values become digits. Every value is rounded once, half away from zero (四舍五入), and never
/// rounded again or added up after rounding (domain rule R-61).
/// </summary>
public static class Rounding
{
    private const decimal YuanPerTenThousand = 10_000m;

    /// <summary>Prints money.</summary>
    /// <param name="yuan">The exact amount in 元.</param>
    /// <param name="style">The pack's style.</param>
    /// <returns>The digits without a unit: <c>157.11</c>.</returns>
    public static string Amount(decimal yuan, NumberStyle style)
    {
        if (yuan == 0m && style.ZeroAmount is { } zero)
        {
            return zero;
        }

        var inUnit = style.Unit == MoneyUnit.TenThousandYuan ? yuan / YuanPerTenThousand : yuan;
        return Digits(inUnit, style.AmountDecimals, style.StripAmountZeros, style.Thousands);
    }

    /// <summary>Prints a ratio as a percentage.</summary>
    /// <param name="ratio">The exact ratio: 0.113 for 11.3%.</param>
    /// <param name="style">The pack's style.</param>
    /// <returns>The digits with the percent sign: <c>11.3%</c>.</returns>
    public static string Percent(decimal ratio, NumberStyle style) =>
        Digits(ratio * 100m, style.PercentDecimals, style.StripPercentZeros, thousands: false) + "%";

    /// <summary>Prints a plain number (count, score, quantity) with as many decimals as it has.</summary>
    public static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    /// <summary>Rounds half away from zero.</summary>
    public static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static string Digits(decimal value, int decimals, bool stripZeros, bool thousands)
    {
        var rounded = Round(value, decimals);
        var whole = thousands ? "#,##0" : "0";
        var fraction = new string(stripZeros ? '#' : '0', decimals);
        return rounded.ToString(decimals == 0 ? whole : $"{whole}.{fraction}", CultureInfo.InvariantCulture);
    }
}
