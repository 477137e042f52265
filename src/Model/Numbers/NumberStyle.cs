namespace FinalAccounts.Model.Numbers;

/// <summary>The unit that money is printed in.</summary>
public enum MoneyUnit
{
    /// <summary>万元: exact 元 divided by 10,000. The unit of the public report (domain rule R-68).</summary>
    TenThousandYuan,

    /// <summary>元: as typed. Some regions' evaluation tables use it.</summary>
    Yuan,
}

/// <summary>
/// How a pack prints figures, in text or in tables: rounding happens once, here, half away from zero (domain rule R-61).
/// </summary>
public sealed record NumberStyle
{
    /// <summary>The unit that money is printed in.</summary>
    public MoneyUnit Unit { get; init; } = MoneyUnit.TenThousandYuan;

    /// <summary>Decimals of money, 0 to 4.</summary>
    public int AmountDecimals { get; init; } = 2;

    /// <summary>True to leave out trailing zeros of money: 88.5 for 88.50, 0 for 0.00.</summary>
    public bool StripAmountZeros { get; init; }

    /// <summary>True to group money by thousands with a comma.</summary>
    public bool Thousands { get; init; }

    /// <summary>What stands for an amount of exactly zero (blank, 0.00 …); null to print it like any other amount.</summary>
    public string? ZeroAmount { get; init; }

    /// <summary>Decimals of percentages, 0 to 4.</summary>
    public int PercentDecimals { get; init; } = 2;

    /// <summary>True to leave out trailing zeros of percentages: 97.2% for 97.20%.</summary>
    public bool StripPercentZeros { get; init; }
}
