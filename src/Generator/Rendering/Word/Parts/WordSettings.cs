using DocumentFormat.OpenXml.Wordprocessing;

using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>The settings part. Nothing in it makes Word ask a question when the file is opened.</summary>
internal static class WordSettings
{
    private const string Word2013 = "15";
    private const string Office = "http://schemas.microsoft.com/office/word";

    /// <summary>The settings.</summary>
    public static Settings Create(ReportStyle style) => new(
        [
            new Zoom { Percent = "100" },
            new DefaultTabStop { Val = 420 },
            .. EvenAndOdd(style),
            new CharacterSpacingControl { Val = CharacterSpacingValues.CompressPunctuation },
            new Compatibility(
                new BalanceSingleByteDoubleByteWidth(),
                new DoNotExpandShiftReturn(),
                new UseFarEastLayout(),
                Setting(CompatSettingNameValues.CompatibilityMode, Word2013),
                Setting(CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
                Setting(CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
                Setting(CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
                Setting(CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1")),
            new ThemeFontLanguages { Val = "en-US", EastAsia = "zh-CN" },
            new DecimalSymbol { Val = "." },
            new ListSeparator { Val = "," },
        ]);

    private static EvenAndOddHeaders[] EvenAndOdd(ReportStyle style) => style.Page.MirrorPageNumbers ? [new EvenAndOddHeaders()] : [];

    private static CompatibilitySetting Setting(CompatSettingNameValues name, string value) =>
        new() { Name = name, Uri = Office, Val = value };
}
