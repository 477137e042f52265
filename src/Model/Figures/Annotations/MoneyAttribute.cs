namespace FinalAccounts.Model.Figures.Annotations;

/// <summary>Money in 元 with at most two decimals and a magnitude of at most 10^15, typed as a plain JSON number.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class MoneyAttribute : Attribute
{
    /// <summary>True where a negative amount is possible (corrections, balances).</summary>
    public bool Signed { get; init; }
}
