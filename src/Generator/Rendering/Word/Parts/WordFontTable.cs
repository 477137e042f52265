using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>The font table: every font that the styles name, with those to take where it is missing.</summary>
internal static class WordFontTable
{
    private const string Gb2312Charset = "86";
    private const string LatinCharset = "00";

    /// <summary>The fonts.</summary>
    public static Fonts Create(ReportStyle style)
    {
        var chains = FontChain.Defaults.Keys.Union(style.Fonts.Keys).Order(StringComparer.Ordinal).Select(style.Font).ToList();
        var chinese = chains.DistinctBy(chain => chain.Word).Select(Chinese);
        var latin = chains.Select(chain => chain.Latin).Distinct().Except(chains.Select(chain => chain.Word)).Select(Latin);
        return new Fonts([.. chinese, .. latin]);
    }

    private static Font Chinese(FontChain chain)
    {
        var font = new Font { Name = chain.Word };
        var others = chain.Files.Select(face => face.Split(':')[0]).Where(face => face != chain.Word).Distinct();
        if (string.Join(',', others) is { Length: > 0 } names)
        {
            font.AltName = new AltName { Val = names };
        }

        font.FontCharSet = new FontCharSet { Val = Gb2312Charset };
        return font;
    }

    private static Font Latin(string name) => new() { Name = name, FontCharSet = new FontCharSet { Val = LatinCharset } };
}
