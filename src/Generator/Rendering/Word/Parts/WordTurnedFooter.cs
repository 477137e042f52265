using DocumentFormat.OpenXml;

using FinalAccounts.Generator.Rendering.Word.Packaging;
using FinalAccounts.Generator.Styling;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>
/// The footer of landscape pages. Bound into the volume such a page lies on its side, and its number has to stand where all others
/// stand (domain rule R-T5): at the page's left edge, turned. A text box does that.
/// </summary>
internal static class WordTurnedFooter
{
    /// <summary>The footer.</summary>
    /// <param name="style">How the report looks.</param>
    /// <param name="number">The paragraph with the page number, as upright pages have it.</param>
    public static ReadOnlyMemory<byte> Create(ReportStyle style, OpenXmlElement number)
    {
        var upright = WordPage.Portrait(style);
        var width = (long)(upright.Bottom - upright.Footer) * WordUnits.EmuPerTwip;
        var height = (long)upright.TextWidth * WordUnits.EmuPerTwip;

        using var xml = new XmlStream();
        xml.Open("w:ftr")
            .Attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main")
            .Attribute("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")
            .Attribute("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
            .Attribute("xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape")
            .Attribute("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        xml.Open("w:p").Open("w:pPr").Value("w:pStyle", WordStyleIds.Footer).Close()
            .Open("w:r").Open("mc:AlternateContent").Open("mc:Choice").Attribute("Requires", "wps").Open("w:drawing");
        WriteAnchor(xml, width, height);
        WriteBox(xml, width, height, number.OuterXml);
        xml.Close().Close().Close().Close().Close().Close();
        return xml.Written.ToArray();
    }

    /// <summary>
    /// Where the box stands: in the left margin along the whole of 版心, so that it holds what is below 版心 on an upright page. Places
    /// relative to the margins, since LibreOffice mislays some of those relative to the page.
    /// </summary>
    private static void WriteAnchor(XmlStream xml, long width, long height)
    {
        xml.Open("wp:anchor").Attributes(
            ("distT", 0), ("distB", 0), ("distL", 0), ("distR", 0), ("simplePos", 0), ("relativeHeight", 1), ("behindDoc", 0),
            ("locked", 0), ("layoutInCell", 1), ("allowOverlap", 1));
        xml.Open("wp:simplePos").Attributes(("x", 0), ("y", 0)).Close();
        xml.Fixed("<wp:positionH relativeFrom=\"leftMargin\"><wp:align>right</wp:align></wp:positionH>");
        xml.Fixed("<wp:positionV relativeFrom=\"margin\"><wp:posOffset>0</wp:posOffset></wp:positionV>");
        xml.Open("wp:extent").Attributes(("cx", width), ("cy", height)).Close();
        xml.Empty("wp:wrapNone");
        xml.Open("wp:docPr").Attribute("id", 1).Attribute("name", "页码").Close();
        xml.Empty("wp:cNvGraphicFramePr");
    }

    /// <summary>The box, its text running from top to bottom, and the end of the anchor.</summary>
    private static void WriteBox(XmlStream xml, long width, long height, string content)
    {
        xml.Open("a:graphic").Open("a:graphicData").Attribute("uri", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape")
            .Open("wps:wsp").Open("wps:cNvSpPr").Attribute("txBox", 1).Close()
            .Open("wps:spPr").Open("a:xfrm").Fixed("<a:off x=\"0\" y=\"0\"/>")
            .Open("a:ext").Attributes(("cx", width), ("cy", height)).Close().Close()
            .Fixed("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>").Close()
            .Open("wps:txbx").Open("w:txbxContent").Fixed(content).Close().Close()
            .Fixed("<wps:bodyPr vert=\"vert\" wrap=\"square\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\">")
            .Fixed("<a:noAutofit/></wps:bodyPr>")
            .Close().Close().Close().Close();
    }
}
