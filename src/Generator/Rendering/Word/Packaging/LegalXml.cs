using System.Buffers;

namespace FinalAccounts.Generator.Rendering.Word.Packaging;

/// <summary>Which characters XML 1.0 can hold. A single other one makes the whole file unreadable for Word.</summary>
internal static class LegalXml
{
    /// <summary>What stands in the place of a character that XML cannot hold.</summary>
    public const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(code => code is not ('\t' or '\n' or '\r')).Select(code => (char)code),
         .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code),
         '\uFFFE', '\uFFFF']);

    /// <summary>The text with U+FFFD for every character that XML cannot hold; the same string where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="replaced">Grows by the number of characters replaced.</param>
    public static string Clean(string text, ref int replaced)
    {
        var first = text.AsSpan().IndexOfAny(Suspects);
        if (first < 0)
        {
            return text;
        }

        var clean = text.ToCharArray();
        for (var at = first; at < clean.Length; at++)
        {
            if (char.IsHighSurrogate(clean[at]) && at + 1 < clean.Length && char.IsLowSurrogate(clean[at + 1]))
            {
                at++;
            }
            else if (Suspects.Contains(clean[at]))
            {
                clean[at] = Replacement;
                replaced++;
            }
        }

        return new string(clean);
    }
}
