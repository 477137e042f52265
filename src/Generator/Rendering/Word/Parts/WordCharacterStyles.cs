using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>The character styles.</summary>
internal static class WordCharacterStyles
{
    private const string Default = "DefaultParagraphFont";

    /// <summary>The styles.</summary>
    public static IEnumerable<Style> Create(ReportStyle style)
    {
        // Chinese print shows emphasis in 楷体, not slanted.
        var kai = style.Font("kai");
        yield return new Style(
            new StyleName { Val = "Default Paragraph Font" }, new UIPriority { Val = 1 }, new SemiHidden(), new UnhideWhenUsed())
        {
            Type = StyleValues.Character,
            StyleId = Default,
            Default = true,
        };
        yield return Of(WordStyleIds.Strong, "Strong", 22, new StyleRunProperties
        {
            Bold = new Bold(),
            BoldComplexScript = new BoldComplexScript(),
        });
        yield return Of(WordStyleIds.Emphasis, "Emphasis", 20, new StyleRunProperties { RunFonts = WordTextStyles.Fonts(kai) });
        yield return Of(WordStyleIds.StrongEmphasis, "Intense Emphasis", 21, new StyleRunProperties
        {
            RunFonts = WordTextStyles.Fonts(kai),
            Bold = new Bold(),
            BoldComplexScript = new BoldComplexScript(),
        });

        // Printed links look like text: an official report shows no blue, and F9 in the 目录 changes nothing.
        yield return Of(WordStyleIds.Hyperlink, "Hyperlink", 99, new StyleRunProperties
        {
            Color = new Color { Val = "auto" },
            Underline = new Underline { Val = UnderlineValues.None },
        });
    }

    private static Style Of(string id, string name, int priority, StyleRunProperties properties) => new()
    {
        Type = StyleValues.Character,
        StyleId = id,
        StyleName = new StyleName { Val = name },
        BasedOn = new BasedOn { Val = Default },
        UIPriority = new UIPriority { Val = priority },
        PrimaryStyle = new PrimaryStyle(),
        StyleRunProperties = properties,
    };
}
