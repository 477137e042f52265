namespace FinalAccounts.Model.Figures.Annotations;

/// <summary>The smallest and largest value of a whole number; whole numbers without bounds count things, from 0.</summary>
/// <param name="least">The smallest value allowed.</param>
/// <param name="most">The largest value allowed.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BoundsAttribute(int least, int most) : Attribute
{
    /// <summary>The smallest value allowed.</summary>
    public int Least { get; } = least;

    /// <summary>The largest value allowed.</summary>
    public int Most { get; } = most;
}
