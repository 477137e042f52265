using System.Globalization;
using System.Security;
using System.Text;

namespace Typesetting.Pdf;

/// <summary>Writes what a document says of itself, as XMP and as the older information dictionary, alike in both.</summary>
internal static class Metadata
{
    public static void WriteInformation(PdfBuffer target, DocumentInformation information)
    {
        target.Put("<</Title").Text(information.Title);
        if (information.Author is { } author) target.Put("/Author").Text(author);
        if (information.Subject is { } subject) target.Put("/Subject").Text(subject);
        if (information.Keywords is { } keywords) target.Put("/Keywords").Text(keywords);
        var date = PdfDate(information.Created);
        target.Put("/Producer").Text(information.Producer).Put("/CreationDate").Text(date).Put("/ModDate").Text(date).Put(">>");
    }

    public static byte[] Xmp(DocumentInformation information)
    {
        var date = information.Created.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        text.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
            .Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
            .Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
            .Append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
            .Append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
            .Append("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>\n<pdfuaid:part>1</pdfuaid:part>\n")
            .Append("<dc:format>application/pdf</dc:format>\n");
        Alternative(text, "dc:title", information.Title);
        if (information.Author is { } author) text.Append("<dc:creator><rdf:Seq><rdf:li>").Append(Escape(author)).Append("</rdf:li></rdf:Seq></dc:creator>\n");
        if (information.Subject is { } subject) Alternative(text, "dc:description", subject);
        text.Append("<dc:language><rdf:Bag><rdf:li>").Append(Escape(information.Language)).Append("</rdf:li></rdf:Bag></dc:language>\n");
        if (information.Keywords is { } keywords) text.Append("<pdf:Keywords>").Append(Escape(keywords)).Append("</pdf:Keywords>\n");
        text.Append("<pdf:Producer>").Append(Escape(information.Producer)).Append("</pdf:Producer>\n")
            .Append(CultureInfo.InvariantCulture, $"<xmp:CreateDate>{date}</xmp:CreateDate>\n<xmp:ModifyDate>{date}</xmp:ModifyDate>\n<xmp:MetadataDate>{date}</xmp:MetadataDate>\n")
            .Append("</rdf:Description>\n")
            .Append(UniversalAccessibilitySchema)
            .Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>PDF/A knows only its own properties; others must be described in the file, and PDF/UA's mark is one of them.</summary>
    private const string UniversalAccessibilitySchema =
        "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\""
        + " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n"
        + "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">"
        + "<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>"
        + "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
        + "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>part</pdfaProperty:name>"
        + "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
        + "<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>"
        + "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>\n";

    private static void Alternative(StringBuilder text, string name, string value) =>
        text.Append('<').Append(name).Append("><rdf:Alt><rdf:li xml:lang=\"x-default\">").Append(Escape(value))
            .Append("</rdf:li></rdf:Alt></").Append(name).Append(">\n");

    private static string Escape(string value) => SecurityElement.Escape(value);

    private static string PdfDate(DateTimeOffset date)
    {
        var offset = date.Offset;
        var zone = offset == TimeSpan.Zero ? "Z" : $"{(offset < TimeSpan.Zero ? '-' : '+')}{Math.Abs(offset.Hours):00}'{Math.Abs(offset.Minutes):00}'";
        return "D:" + date.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture) + zone;
    }
}
