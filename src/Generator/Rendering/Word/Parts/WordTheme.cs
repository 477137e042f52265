using System.Security;

using DocumentFormat.OpenXml.Drawing;

using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>The theme part: the report's fonts and colours, offered to whoever adds a chart or a shape by hand.</summary>
internal static class WordTheme
{
    private const int Accents = 6;
    private const string Fills = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    private const string Effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

    /// <summary>The theme.</summary>
    public static Theme Create(ReportStyle style)
    {
        var accents = string.Concat(Enumerable.Range(0, Accents).Select(at =>
            $"<a:accent{at + 1}><a:srgbClr val=\"{style.ChartColors[at % style.ChartColors.Length]}\"/></a:accent{at + 1}>"));
        var line = $"<a:ln w=\"6350\">{Fills}</a:ln>";
        return new Theme($"""
            <a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="决算"><a:themeElements>
            <a:clrScheme name="决算"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1>
            <a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>{accents}
            <a:hlink><a:srgbClr val="000000"/></a:hlink><a:folHlink><a:srgbClr val="000000"/></a:folHlink></a:clrScheme>
            <a:fontScheme name="决算"><a:majorFont>{Fonts(style.Font("heading"))}</a:majorFont><a:minorFont>{Fonts(style.Font("body"))}</a:minorFont></a:fontScheme>
            <a:fmtScheme name="决算"><a:fillStyleLst>{Fills}{Fills}{Fills}</a:fillStyleLst><a:lnStyleLst>{line}{line}{line}</a:lnStyleLst>
            <a:effectStyleLst>{Effect}{Effect}{Effect}</a:effectStyleLst><a:bgFillStyleLst>{Fills}{Fills}{Fills}</a:bgFillStyleLst></a:fmtScheme>
            </a:themeElements></a:theme>
            """.ReplaceLineEndings(""));
    }

    private static string Fonts(FontChain chain) =>
        $"<a:latin typeface=\"{SecurityElement.Escape(chain.Latin)}\"/><a:ea typeface=\"{SecurityElement.Escape(chain.Word)}\"/><a:cs typeface=\"\"/>" +
        $"<a:font script=\"Hans\" typeface=\"{SecurityElement.Escape(chain.Word)}\"/>";
}
