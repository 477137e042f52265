namespace FinalAccounts.Generator.Http.Problems;

/// <summary>The same words in both languages of the service.</summary>
/// <param name="Chinese">In Chinese, the language answered in by default.</param>
/// <param name="English">In English.</param>
internal sealed record Words(string Chinese, string English)
{
    /// <summary>The words in a language.</summary>
    public string In(Language language) => language == Language.English ? English : Chinese;
}

/// <summary>What the service can answer in.</summary>
internal enum Language
{
    Chinese,
    English,
}
