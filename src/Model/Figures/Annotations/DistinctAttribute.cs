namespace FinalAccounts.Model.Figures.Annotations;

/// <summary>The entries of a list differ in this key: the same code must not stand twice.</summary>
/// <param name="key">The JSON key that differs.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DistinctAttribute(string key) : Attribute
{
    /// <summary>The JSON key that differs.</summary>
    public string Key { get; } = key;
}
