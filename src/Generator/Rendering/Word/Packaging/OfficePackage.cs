using System.Xml;

using DocumentFormat.OpenXml;

namespace FinalAccounts.Generator.Rendering.Word.Packaging;

/// <summary>
/// An Office file in the making: parts, and the relationships between them, in the order they were added. The Open XML SDK's own
/// package cannot fix the times in the zip, so only its typed elements are used.
/// </summary>
internal sealed class OfficePackage
{
    private static readonly XmlWriterSettings PartSettings = new() { CheckCharacters = false, NewLineChars = "\n" };

    private readonly List<(string Path, string ContentType, ReadOnlyMemory<byte> Content)> _parts = [];
    private readonly SortedDictionary<string, List<Relationship>> _relationships = new(StringComparer.Ordinal);

    /// <summary>Adds a part.</summary>
    /// <param name="path">Its path in the package, without a leading slash.</param>
    /// <param name="contentType">Its content type.</param>
    /// <param name="content">Its bytes.</param>
    public void Add(string path, string contentType, ReadOnlyMemory<byte> content) => _parts.Add((path, contentType, content));

    /// <summary>Adds a part made of typed elements.</summary>
    public void Add(string path, string contentType, OpenXmlElement root)
    {
        var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, PartSettings))
        {
            writer.WriteStartDocument(standalone: true);
            root.WriteTo(writer);
        }

        Add(path, contentType, bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    /// <summary>Relates a part to another, or the package to a part.</summary>
    /// <param name="source">The path of the part that relates; empty for the package.</param>
    /// <param name="id">The relationship's id, unique in its source.</param>
    /// <param name="type">The relationship's type.</param>
    /// <param name="target">A path relative to the source's folder, or an address outside.</param>
    /// <param name="external">True when the target is outside the package.</param>
    public void Relate(string source, string id, string type, string target, bool external = false)
    {
        if (!_relationships.TryGetValue(source, out var list))
        {
            _relationships.Add(source, list = []);
        }

        list.Add(new Relationship(id, type, target, external));
    }

    /// <summary>Writes the package.</summary>
    public void WriteTo(Stream output)
    {
        var zip = new ZipWriter();
        WriteContentTypes(zip);
        foreach (var (source, relationships) in _relationships)
        {
            WriteRelationships(zip, source, relationships);
        }

        foreach (var (path, _, content) in _parts)
        {
            zip.Add(path, content.Span);
        }

        zip.WriteTo(output);
    }

    private void WriteContentTypes(ZipWriter zip)
    {
        using var xml = new XmlStream();
        xml.Open("Types").Attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.Open("Default").Attribute("Extension", "rels").Attribute("ContentType", ContentTypes.Relationships).Close();
        xml.Open("Default").Attribute("Extension", "xml").Attribute("ContentType", "application/xml").Close();
        foreach (var (path, contentType, _) in _parts)
        {
            xml.Open("Override").Attribute("PartName", "/" + path).Attribute("ContentType", contentType).Close();
        }

        zip.Add("[Content_Types].xml", xml.Close().Written.Span);
    }

    private static void WriteRelationships(ZipWriter zip, string source, List<Relationship> relationships)
    {
        using var xml = new XmlStream();
        xml.Open("Relationships").Attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        foreach (var relationship in relationships)
        {
            xml.Open("Relationship")
                .Attribute("Id", relationship.Id).Attribute("Type", relationship.Type).Attribute("Target", relationship.Target);
            if (relationship.External)
            {
                xml.Attribute("TargetMode", "External");
            }

            xml.Close();
        }

        var slash = source.LastIndexOf('/') + 1;
        zip.Add($"{source[..slash]}_rels/{source[slash..]}.rels", xml.Close().Written.Span);
    }

    private sealed record Relationship(string Id, string Type, string Target, bool External);
}
