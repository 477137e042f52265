using System.Globalization;

using DocumentFormat.OpenXml.ExtendedProperties;

using FinalAccounts.Generator.Markup;
using FinalAccounts.Generator.Rendering.Word.Packaging;

namespace FinalAccounts.Generator.Rendering.Word.Parts;

/// <summary>What the file says about itself.</summary>
internal static class WordProperties
{
    /// <summary>Title, author, subject and dates; the Open XML SDK has no typed elements for them.</summary>
    public static ReadOnlyMemory<byte> Core(DocumentProperties properties)
    {
        var date = properties.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        using var xml = new XmlStream();
        xml.Open("cp:coreProperties")
            .Attribute("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties")
            .Attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
            .Attribute("xmlns:dcterms", "http://purl.org/dc/terms/")
            .Attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
            .Open("dc:title").Text(properties.Title).Close()
            .Open("dc:subject").Text(properties.Subject).Close()
            .Open("dc:creator").Text(properties.Author).Close()
            .Open("cp:lastModifiedBy").Text(properties.Author).Close()
            .Open("dcterms:created").Attribute("xsi:type", "dcterms:W3CDTF").Text(date).Close()
            .Open("dcterms:modified").Attribute("xsi:type", "dcterms:W3CDTF").Text(date).Close()
            .Open("dc:language").Text("zh-CN").Close()
            .Close();
        return xml.Written.ToArray();
    }

    /// <summary>The unit as the file's company.</summary>
    public static Properties Extended(DocumentProperties properties)
    {
        var replaced = 0;
        return new Properties { Company = new Company(LegalXml.Clean(properties.Author, ref replaced)) };
    }
}
