using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>The font table: every font that the styles name, with those to take where it is missing.</summary>
internal static class WordFontTable
{
    /// <summary>The fonts.</summary>
    public static Fonts Create(ReportStyle style)
    {
        var chains = FontChain.Defaults.Keys.Union(style.Fonts.Keys).Order(StringComparer.Ordinal).Select(style.Font).ToList();
        var chinese = chains.DistinctBy(chain => chain.Word).Select(chain =>
            KnownFont.Entry(chain.Word, chain.Files.Select(face => face.Split(':')[0]), isChinese: true));
        var latin = chains.Select(chain => chain.Latin).Distinct().Except(chains.Select(chain => chain.Word))
            .Select(name => KnownFont.Entry(name, [], isChinese: false));
        return new Fonts([.. chinese, .. latin]);
    }
}
