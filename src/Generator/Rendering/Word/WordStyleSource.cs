using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word;

/// <summary>What a style says, with the default where a pack left a name out.</summary>
internal static class WordStyleSource
{
    /// <summary>The text style of a name.</summary>
    public static TextStyle Text(this ReportStyle style, string name) =>
        style.Texts.GetValueOrDefault(name) ?? TextStyle.Defaults[name];

    /// <summary>The font chain of a name; the body's where nobody knows the name.</summary>
    public static FontChain Font(this ReportStyle style, string name) =>
        style.Fonts.GetValueOrDefault(name) ?? FontChain.Defaults.GetValueOrDefault(name) ?? FontChain.Defaults["body"];
}
