namespace FinalAccounts.Model.Figures.Annotations;

/// <summary>The 术语 of a value and what it means: the schema's <c>title</c> and <c>description</c>.</summary>
/// <param name="term">The term as accountants write it: 本年收入.</param>
/// <param name="meaning">Meaning, unit and source of the value, in Chinese.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class TermAttribute(string term, string meaning) : Attribute
{
    /// <summary>The term.</summary>
    public string Term { get; } = term;

    /// <summary>Meaning, unit and source.</summary>
    public string Meaning { get; } = meaning;
}
