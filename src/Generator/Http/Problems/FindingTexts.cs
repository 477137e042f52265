using System.Collections.Frozen;

namespace FinalAccounts.Generator.Http.Problems;

/// <summary>What every code of a finding means, in English; findings word themselves in Chinese.</summary>
internal static class FindingTexts
{
    private static readonly FrozenDictionary<string, string> Texts = Read();

    /// <summary>The codes there are words for.</summary>
    public static IEnumerable<string> Codes => Texts.Keys;

    /// <summary>What a code means, or null.</summary>
    public static string? English(string code) => Texts.GetValueOrDefault(code);

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(FindingTexts).Assembly.GetManifestResourceStream("finding-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', 2))
            .ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
    }
}
