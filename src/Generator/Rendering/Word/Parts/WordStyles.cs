using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>The styles part: everything the document may look like, made from the report's style. The looks of its tables follow.</summary>
internal static class WordStyles
{
    /// <summary>The styles that every report has.</summary>
    public static Styles Create(ReportStyle style) => new(
        [
            Defaults(style),
            new LatentStyles
            {
                DefaultLockedState = false,
                DefaultUiPriority = 99,
                DefaultSemiHidden = true,
                DefaultUnhideWhenUsed = true,
                DefaultPrimaryStyle = false,
                Count = 376,
            },
            .. WordParagraphStyles.Create(style),
            .. WordContentsStyles.Create(style),
            .. WordTableStyles.Create(style),
            .. WordCharacterStyles.Create(style),
            new Style(new StyleName { Val = "No List" }, new UIPriority { Val = 99 }, new SemiHidden(), new UnhideWhenUsed())
            {
                Type = StyleValues.Numbering,
                StyleId = "NoList",
                Default = true,
            },
        ]);

    /// <summary>What holds before any style: the body's fonts, the language, and the rules of East Asian line breaking.</summary>
    private static DocDefaults Defaults(ReportStyle style)
    {
        var body = style.Text("body");
        var size = WordTextStyles.Run(style, body);
        return new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle
            {
                RunFonts = WordTextStyles.Fonts(style.Font(body.Font)),
                Kern = new Kern { Val = 2U },
                FontSize = new FontSize { Val = size.FontSize!.Val },
                FontSizeComplexScript = new FontSizeComplexScript { Val = size.FontSizeComplexScript!.Val },
                // Figures and Latin letters are no Chinese: LibreOffice would break them anywhere.
                Languages = new Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = "ar-SA" },
            }),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle
            {
                WidowControl = new WidowControl(),
                Kinsoku = new Kinsoku(),
                WordWrap = new WordWrap(),
                AutoSpaceDE = new AutoSpaceDE(),
                AutoSpaceDN = new AutoSpaceDN(),
            }));
    }
}
