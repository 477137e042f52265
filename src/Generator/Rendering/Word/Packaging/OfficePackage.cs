using DocumentFormat.OpenXml;

namespace FinalAccounts.Generator.Rendering.Word.Packaging;

/// <summary>
/// An Office file in the making: parts, and the relationships between them, in the order they were added. The Open XML SDK's own
/// package cannot fix the times in the zip, so only its typed elements are used.
/// </summary>
internal sealed class OfficePackage
{
    private readonly List<(string Path, string ContentType, PackedFile File)> _parts = [];
    private readonly SortedDictionary<string, List<Relationship>> _relationships = new(StringComparer.Ordinal);

    /// <summary>Adds a part.</summary>
    /// <param name="path">Its path in the package, without a leading slash.</param>
    /// <param name="contentType">Its content type.</param>
    /// <param name="file">The part itself.</param>
    public void Add(string path, string contentType, PackedFile file) => _parts.Add((path, contentType, file));

    /// <summary>Adds a part that is not packed yet.</summary>
    public void Add(string path, string contentType, ReadOnlyMemory<byte> content) => Add(path, contentType, PackedFile.Of(content.Span));

    /// <summary>Adds a part made of typed elements.</summary>
    public void Add(string path, string contentType, OpenXmlElement root) => Add(path, contentType, XmlPart.Of(root));

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
        var zip = new ZipWriter(output);
        foreach (var (path, file) in Files())
        {
            zip.Add(path, file);
        }

        zip.Finish();
    }

    /// <summary>All files of the package in their order: content types, relationships, parts.</summary>
    public IEnumerable<(string Path, PackedFile File)> Files() =>
    [
        ("[Content_Types].xml", Types()),
        .. _relationships.Select(pair => (PathOfRelationships(pair.Key), Relationships(pair.Value))),
        .. _parts.Select(part => (part.Path, part.File)),
    ];

    private static string PathOfRelationships(string source)
    {
        var slash = source.LastIndexOf('/') + 1;
        return $"{source[..slash]}_rels/{source[slash..]}.rels";
    }

    private PackedFile Types()
    {
        using var xml = new XmlStream();
        xml.Open("Types").Attribute("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        xml.Open("Default").Attribute("Extension", "rels").Attribute("ContentType", ContentTypes.Relationships).Close();
        xml.Open("Default").Attribute("Extension", "xml").Attribute("ContentType", "application/xml").Close();
        foreach (var (path, contentType, _) in _parts)
        {
            xml.Open("Override").Attribute("PartName", "/" + path).Attribute("ContentType", contentType).Close();
        }

        return PackedFile.Of(xml.Close().Written.Span);
    }

    private static PackedFile Relationships(List<Relationship> relationships)
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

        return PackedFile.Of(xml.Close().Written.Span);
    }

    private sealed record Relationship(string Id, string Type, string Target, bool External);
}
